import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { goneEscalation } from './gone-escalation.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'
import { takeBackSteps } from './guide-steps.ts'

export const recallEscalationInputSchema = z.object({
  escalationId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable(),
})
export type RecallEscalationInput = z.infer<typeof recallEscalationInputSchema>

/**
 * Undoes an escalation before anybody accepted it; only its sender can, and ownership is as if it had never been raised. A guide that raised it stands
 * before that step again.
 */
export function decideRecallEscalation(state: Case, input: RecallEscalationInput, context: DecideContext): Decision {
  const open = openEscalation(state)
  if (open?.id !== input.escalationId) return goneEscalation(state, input.escalationId, context)
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'recall', context))
  if (refusal) return refusal
  if (context.actor.kind !== 'member' || open.raisedBy.id !== context.actor.member.id) {
    return refused('not_permitted', `Only ${open.raisedBy.name}, who sent it, can recall this escalation.`)
  }
  return accepted(
    { type: 'escalation_recalled', escalationId: open.id, reason: input.reason },
    ...takeBackSteps(state, open.id, context),
  )
}
