import { z } from 'zod'
import { lookDue } from '../../consult/looks.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsHelper } from './consult-guards.ts'

export const lookAtConsultInputSchema = z.object({ consultId: idSchema })
export type LookAtConsultInput = z.infer<typeof lookAtConsultInputSchema>

/** Puts into the trail that a helper opened what they see of the case; at most once in fifteen minutes each. */
export function decideLookAtConsult(state: Case, input: LookAtConsultInput, context: DecideContext): Decision {
  const found = findAsHelper(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult, member } = found
  if (!lookDue(consult, member.id, context.at)) return refused('no_change', 'This look is in the trail already.')
  return accepted({ type: 'consult_looked', consultId: consult.id, memberId: member.id, memberName: member.name })
}
