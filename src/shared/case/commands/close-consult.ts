import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsAsker } from './consult-guards.ts'

export const closeConsultInputSchema = z.object({
  consultId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable().default(null),
})
export type CloseConsultInput = z.infer<typeof closeConsultInputSchema>

/** Ends a consult that was answered, whether or not the answer solved it. */
export function decideCloseConsult(state: Case, input: CloseConsultInput, context: DecideContext): Decision {
  const found = findAsAsker(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult } = found
  if (consult.state === 'open')
    return refused('no_change', 'Nobody has answered this question yet: withdraw it instead.')
  return accepted({ type: 'consult_closed', consultId: consult.id, reason: input.reason })
}
