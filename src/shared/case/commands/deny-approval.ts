import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAnswerable } from './approval-guards.ts'

export const denyApprovalInputSchema = z.object({
  approvalId: idSchema,
  /** The asker must be able to tell the customer something. */
  reason: z.string().trim().min(1).max(2_000),
})
export type DenyApprovalInput = z.infer<typeof denyApprovalInputSchema>

/** Denies a request, with a reason. Whoever could have granted it can deny it. */
export function decideDenyApproval(state: Case, input: DenyApprovalInput, context: DecideContext): Decision {
  const found = findAnswerable(state, input.approvalId, context)
  if (found.refusal) return found.refusal
  return accepted({ type: 'approval_denied', approvalId: found.approval.id, reason: input.reason })
}
