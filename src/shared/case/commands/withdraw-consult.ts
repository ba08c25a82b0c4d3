import { z } from 'zod'
import { consultTruth } from '../../consult/consult-words.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsAsker } from './consult-guards.ts'

export const withdrawConsultInputSchema = z.object({
  consultId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable().default(null),
})
export type WithdrawConsultInput = z.infer<typeof withdrawConsultInputSchema>

/** Takes a question back while nobody has answered it. One that was answered meanwhile is read, and closed. */
export function decideWithdrawConsult(state: Case, input: WithdrawConsultInput, context: DecideContext): Decision {
  const found = findAsAsker(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult } = found
  if (consult.state === 'answered')
    return refused('changed_meanwhile', 'This question was answered: read it, then close it.', consultTruth(consult))
  return accepted({ type: 'consult_withdrawn', consultId: consult.id, reason: input.reason })
}
