import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import type { Case } from '../case/state.ts'

/** What a member wants to be reminded of on a case. It is theirs alone: nobody else is told. */
export const reminderSchema = z.object({
  id: idSchema,
  memberId: idSchema,
  /** When. */
  at: instantSchema,
  text: z.string(),
  setAt: instantSchema,
})
export type Reminder = z.infer<typeof reminderSchema>

/** Most reminders one member has waiting on one case. */
export const mostReminders = 20

/** When the next reminder comes (ISO); null when none waits. */
export function nextReminder({ reminders }: Pick<Case, 'reminders'>): string | null {
  return reminders.map(({ at }) => at).toSorted()[0] ?? null
}
