import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsHelper } from './consult-guards.ts'

export const claimConsultInputSchema = z.object({ consultId: idSchema })
export type ClaimConsultInput = z.infer<typeof claimConsultInputSchema>

/** Takes a question that one of several answers. The first gets it; the others are told who. */
export function decideClaimConsult(state: Case, input: ClaimConsultInput, context: DecideContext): Decision {
  const found = findAsHelper(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult, member } = found
  if (!consult.claimable) return refused('no_change', 'Everybody who was asked may answer: nothing has to be claimed.')
  if (consult.claimedBy === member.id) return refused('no_change', 'You took this question already.')
  if (consult.claimedBy)
    return refused('no_change', 'A colleague took this question. You were asked by name and can answer too.')
  return accepted({ type: 'consult_claimed', consultId: consult.id, memberId: member.id, memberName: member.name })
}
