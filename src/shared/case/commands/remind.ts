import { z } from 'zod'
import { mostReminders } from '../../together/reminder.ts'
import { daysAfter } from '../../together/snooze.ts'
import { idSchema, instantSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

/** Days a reminder can be ahead. */
const longest = 366

export const remindInputSchema = z.object({
  reminderId: idSchema,
  /** When; a time that passed on the way comes at once. */
  at: instantSchema,
  text: z.string().trim().min(1).max(500),
})
export type RemindInput = z.infer<typeof remindInputSchema>

/** Sets a reminder for the member alone. It comes on a resolved case too: some things are asked for afterwards. */
export function decideRemind(state: Case, input: RemindInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'see', context)
  if (refusal) return refusal
  if (context.actor.kind !== 'member') return refused('not_permitted', 'Only a person can be reminded.')
  const memberId = context.actor.member.id
  if (state.reminders.some(({ id }) => id === input.reminderId))
    return refused('invalid_input', 'This reminder is on the case already.')
  if (Date.parse(input.at) > Date.parse(daysAfter(context.at, longest)))
    return refused('invalid_input', 'A reminder can be a year ahead at most.')
  if (state.reminders.filter((reminder) => reminder.memberId === memberId).length >= mostReminders)
    return refused('invalid_input', `You have ${mostReminders} reminders on this case. Drop one first.`)
  return accepted({
    type: 'reminder_set',
    reminder: {
      id: input.reminderId,
      memberId,
      at: new Date(input.at).toISOString(),
      text: input.text,
      setAt: context.at,
    },
  })
}
