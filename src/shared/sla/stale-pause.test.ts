import { describe, expect, it } from 'vitest'
import { aCase, aClock, aMessage, minutesLater } from '../../../test/fixtures/case-builder.ts'
import type { Message } from '../case/message.ts'
import { pauseClock } from './clock.ts'
import { keepBook } from './clock-book.ts'
import { findStalePause } from './stale-pause.ts'

const status = 'waiting_customer' as const
const clocks = keepBook(
  [aClock('first_response'), pauseClock(aClock('resolution'), minutesLater(30))],
  { teamId: aCase().teamId, status, approvals: [] },
  minutesLater(30),
)
const says = (author: Message['author'], minutes: number) =>
  aMessage({ id: `${author} ${minutes}`, author, at: minutesLater(minutes) })
const waiting = (...conversation: Message[]) =>
  aCase({ status, clocks, conversation: [says('customer', 0), ...conversation] })

describe('a pause', () => {
  it('that began before the customer wrote is stale', () => {
    expect(findStalePause(waiting(says('ai', 1), says('customer', 40)))).toEqual({
      waitingSince: minutesLater(30),
      answeredAt: minutesLater(40),
      messageId: 'customer 40',
      clocks: ['resolution'],
    })
  })

  it('that was begun without having seen the answer is stale: they wrote after the last reply', () => {
    expect(findStalePause(waiting(says('agent', 10), says('customer', 20)))).toMatchObject({ messageId: 'customer 20' })
  })

  it.each([
    ['nobody has answered the question', waiting(says('agent', 10))],
    ['a person has answered since', waiting(says('customer', 40), says('agent', 50))],
    ['the customer was asked otherwise than in writing', waiting()],
    ['the case waits no longer', { ...waiting(says('customer', 40)), status: 'open' as const }],
    ['no clock stands still', { ...waiting(says('customer', 40)), clocks: [aClock('resolution')] }],
  ])('is not stale when %s', (_, state) => {
    expect(findStalePause(state)).toBeNull()
  })
})
