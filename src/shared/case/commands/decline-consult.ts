import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsHelper } from './consult-guards.ts'

export const declineConsultInputSchema = z.object({
  consultId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable().default(null),
})
export type DeclineConsultInput = z.infer<typeof declineConsultInputSchema>

/** Says no to a question, or gives back one that was claimed: others may take it again. */
export function decideDeclineConsult(state: Case, input: DeclineConsultInput, context: DecideContext): Decision {
  const found = findAsHelper(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult, member } = found
  return accepted({
    type: 'consult_declined',
    consultId: consult.id,
    memberId: member.id,
    memberName: member.name,
    reason: input.reason,
  })
}
