import { z } from 'zod'
import { accepted, type DecideContext, type Decision } from '../decision.ts'
import type { Case } from '../state.ts'
import { findOpenCommitment } from './commitment-guards.ts'

export const dropCommitmentInputSchema = z.object({
  commitmentId: z.string().min(1).max(64),
  /** Why nobody has to keep it any more. */
  reason: z.string().trim().min(1).max(2_000),
})
export type DropCommitmentInput = z.infer<typeof dropCommitmentInputSchema>

/** Gives a promise up, with a reason that stays on record. */
export function decideDropCommitment(state: Case, input: DropCommitmentInput, context: DecideContext): Decision {
  const found = findOpenCommitment(state, input.commitmentId, context)
  if (found.refusal) return found.refusal
  const { id, text } = found.commitment
  return accepted({ type: 'commitment_dropped', commitmentId: id, text, reason: input.reason })
}
