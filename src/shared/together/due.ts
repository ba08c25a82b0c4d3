import type { CaseEvent } from '../case/events.ts'
import type { Case } from '../case/state.ts'
import { awayUntil } from './snooze.ts'

/** What the house does for members at its time: bring back what they put aside, and remind them. */

/** Snoozes that are over at `at`: their time came, or a clock of the case came to be at risk before it. */
export function dueSnoozes(state: Case, at: string): CaseEvent[] {
  return state.snoozes.flatMap(({ memberId, until }) => {
    const back = awayUntil(state, memberId)
    if (back === null || back > at) return []
    return [{ type: 'snooze_ended', memberId, why: until <= at ? 'due' : 'clock' }]
  })
}

/** Reminders whose time has come by `at`. */
export function dueReminders({ reminders }: Case, at: string): CaseEvent[] {
  return reminders.flatMap((reminder) => (reminder.at <= at ? [{ type: 'reminder_came', reminder }] : []))
}
