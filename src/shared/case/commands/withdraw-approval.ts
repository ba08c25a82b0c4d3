import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsked } from './approval-guards.ts'
import { guardAccess } from './guard.ts'

export const withdrawApprovalInputSchema = z.object({
  approvalId: idSchema,
  reason: z.string().trim().min(1).max(2_000).nullable(),
})
export type WithdrawApprovalInput = z.infer<typeof withdrawApprovalInputSchema>

/** Takes one's own request back while nobody has answered it. */
export function decideWithdrawApproval(state: Case, input: WithdrawApprovalInput, context: DecideContext): Decision {
  const found = findAsked(state, input.approvalId, context)
  if (found.refusal) return found.refusal
  const denied = guardAccess(state, 'see', context)
  if (denied) return denied
  if (context.actor.kind !== 'member' || context.actor.member.id !== found.approval.askedBy.id)
    return refused('not_permitted', `Only ${found.approval.askedBy.name} can withdraw this request. Deny it instead.`)
  return accepted({ type: 'approval_withdrawn', approvalId: found.approval.id, reason: input.reason })
}
