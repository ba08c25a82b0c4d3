import { z } from 'zod'
import { consultTruth } from '../../consult/consult-words.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAnswer } from './consult-guards.ts'

export const markAnswerInputSchema = z.object({
  consultId: idSchema,
  postId: idSchema,
  /** The solution ends the consult. */
  mark: z.enum(['helpful', 'solution']),
})
export type MarkAnswerInput = z.infer<typeof markAnswerInputSchema>

/**
 * Says of an answer that it helped, or that it solved the matter. That is possible for two weeks after the question is
 * over too, as long as no other answer was the solution.
 */
export function decideMarkAnswer(state: Case, input: MarkAnswerInput, context: DecideContext): Decision {
  const found = findAnswer(state, input, context)
  if (found.refusal) return found.refusal
  const { consult, post } = found
  if (input.mark === 'helpful' && consult.helpful.includes(post.id))
    return refused('no_change', 'This answer is marked as helpful already.')
  if (input.mark === 'solution' && consult.solution !== null)
    return refused('no_change', 'An answer is marked as the solution already.', consultTruth(consult))
  return accepted({
    type: 'consult_marked',
    consultId: consult.id,
    postId: post.id,
    mark: input.mark,
    memberId: post.by.id,
    memberName: post.by.name,
  })
}
