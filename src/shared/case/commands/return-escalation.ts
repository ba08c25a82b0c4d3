import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { goneEscalation } from './gone-escalation.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'

export const returnEscalationInputSchema = z.object({
  escalationId: idSchema,
  reason: z.string().trim().min(1).max(2_000),
})
export type ReturnEscalationInput = z.infer<typeof returnEscalationInputSchema>

/** Sends a raised escalation back to where it came from, with the reason. The sender cannot return their own: they recall it. */
export function decideReturnEscalation(state: Case, input: ReturnEscalationInput, context: DecideContext): Decision {
  const open = openEscalation(state)
  if (open?.id !== input.escalationId) return goneEscalation(state, input.escalationId, context)
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'return', context))
  if (refusal) return refusal
  if (context.actor.kind === 'member' && open.raisedBy.id === context.actor.member.id) {
    return refused('not_permitted', 'You sent this escalation yourself: recall it instead.')
  }
  return accepted({ type: 'escalation_returned', escalationId: open.id, reason: input.reason })
}
