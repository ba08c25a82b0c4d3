import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findOpen } from './pen-guards.ts'

export const withdrawByAiInputSchema = z.object({ questionId: idSchema, reason: z.string().max(500).nullable() })
export type WithdrawByAiInput = z.infer<typeof withdrawByAiInputSchema>

/** The AI needs no answer any more. Only intake may, and only while nobody has answered. */
export function decideWithdrawByAi(state: Case, input: WithdrawByAiInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  const found = findOpen(state, input.questionId, context)
  if ('refusal' in found) return found.refusal
  return accepted({ type: 'ai_question_withdrawn', questionId: found.question.id, reason: input.reason })
}
