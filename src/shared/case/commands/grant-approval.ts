import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAnswerable } from './approval-guards.ts'

export const grantApprovalInputSchema = z.object({
  approvalId: idSchema,
  /** A reason, or a condition the asker must keep. */
  reason: z.string().trim().min(1).max(2_000).nullable(),
})
export type GrantApprovalInput = z.infer<typeof grantApprovalInputSchema>

const minute = 60_000

/** Grants a request, for once and for as long as its rule says. Only somebody whose own limit covers it can, and nobody their own. */
export function decideGrantApproval(state: Case, input: GrantApprovalInput, context: DecideContext): Decision {
  const found = findAnswerable(state, input.approvalId, context)
  if (found.refusal) return found.refusal
  const { id, grantMinutes } = found.approval
  const grantExpiresAt = new Date(Date.parse(context.at) + grantMinutes * minute).toISOString()
  return accepted({ type: 'approval_granted', approvalId: id, reason: input.reason, grantExpiresAt })
}
