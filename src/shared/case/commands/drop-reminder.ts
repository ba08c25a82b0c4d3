import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const dropReminderInputSchema = z.object({ reminderId: idSchema })
export type DropReminderInput = z.infer<typeof dropReminderInputSchema>

/** Drops a reminder of one's own before it comes. */
export function decideDropReminder(state: Case, { reminderId }: DropReminderInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'see', context)
  if (refusal) return refusal
  const reminder = state.reminders.find(({ id }) => id === reminderId)
  if (!reminder || context.actor.kind !== 'member' || reminder.memberId !== context.actor.member.id)
    return refused('no_change', 'This reminder has come already, or it is not yours.')
  return accepted({ type: 'reminder_dropped', reminderId })
}
