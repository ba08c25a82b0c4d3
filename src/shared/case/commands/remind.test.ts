import { describe, expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, carla, eventsOf, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { mostReminders } from '../../together/reminder.ts'
import { daysAfter } from '../../together/snooze.ts'
import { decideRemind } from './remind.ts'

const state = aCase({ ownerId: ana.id, status: 'open' })
const input = { reminderId: idOf('reminder'), at: minutesLater(600), text: 'Call the bank.' }

describe('a reminder', () => {
  it('keeps whose it is, when and what about', () => {
    expect(eventsOf(decideRemind(state, input, asks(ana)))).toEqual([
      {
        type: 'reminder_set',
        reminder: {
          id: input.reminderId,
          memberId: ana.id,
          at: input.at,
          text: input.text,
          setAt: minutesLater(10),
        },
      },
    ])
  })

  it('may be set on a case that is done, by whoever sees it', () => {
    expect(refusalOf(decideRemind({ ...state, status: 'closed' }, input, asks(ben)))).toBeNull()
    expect(refusalOf(decideRemind(state, input, asks(carla)))).toBe('not_permitted')
  })

  it('refuses the same one twice, one too far ahead, and one too many', () => {
    const once = afterCommand(state, { type: 'case.remind', input }, asks(ana))
    expect(refusalOf(decideRemind(once, input, asks(ana)))).toBe('invalid_input')
    const far = { ...input, at: daysAfter(minutesLater(10), 367) }
    expect(refusalOf(decideRemind(state, far, asks(ana)))).toBe('invalid_input')
    const [reminder] = once.reminders
    const many = Array.from({ length: mostReminders }, (_, n) => ({ ...reminder!, id: idOf(`reminder ${n}`) }))
    expect(refusalOf(decideRemind({ ...state, reminders: many }, input, asks(ana)))).toBe('invalid_input')
    expect(refusalOf(decideRemind({ ...state, reminders: many }, input, asks(ben)))).toBeNull()
  })
})
