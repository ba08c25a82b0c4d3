import { expect, it } from 'vitest'
import { aCase, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, eventsOf, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideDropReminder } from './drop-reminder.ts'

const reminderId = idOf('reminder')
const input = { reminderId, at: minutesLater(600), text: 'Call the bank.' }
const state = afterCommand(aCase({ ownerId: ana.id, status: 'open' }), { type: 'case.remind', input }, asks(ana))

it('drops one’s own reminder before it comes, and nobody else’s', () => {
  expect(eventsOf(decideDropReminder(state, { reminderId }, asks(ana)))).toEqual([
    { type: 'reminder_dropped', reminderId },
  ])
  expect(refusalOf(decideDropReminder(state, { reminderId }, asks(ben)))).toBe('no_change')
  expect(refusalOf(decideDropReminder({ ...state, reminders: [] }, { reminderId }, asks(ana)))).toBe('no_change')
})
