import { z } from 'zod'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findOpenCommitment } from './commitment-guards.ts'

export const keepCommitmentInputSchema = z.object({
  commitmentId: z.string().min(1).max(64),
  /** How it was kept. */
  reason: z.string().trim().min(1).max(2_000).nullable().default(null),
})
export type KeepCommitmentInput = z.infer<typeof keepCommitmentInputSchema>

/** Says that a promise was kept, in time or late. */
export function decideKeepCommitment(state: Case, input: KeepCommitmentInput, context: DecideContext): Decision {
  const found = findOpenCommitment(state, input.commitmentId, context)
  if (found.refusal) return found.refusal
  const { id, text } = found.commitment
  return accepted({ type: 'commitment_kept', commitmentId: id, text, reason: input.reason })
}
