import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAsAsker } from './consult-guards.ts'

export const markAnswerInputSchema = z.object({
  consultId: idSchema,
  postId: idSchema,
  /** The solution ends the consult. */
  mark: z.enum(['helpful', 'solution']),
})
export type MarkAnswerInput = z.infer<typeof markAnswerInputSchema>

/** Says of an answer that it helped, or that it solved the matter. */
export function decideMarkAnswer(state: Case, input: MarkAnswerInput, context: DecideContext): Decision {
  const found = findAsAsker(state, input.consultId, context)
  if (found.refusal) return found.refusal
  const { consult } = found
  const post = consult.posts.find(({ id }) => id === input.postId)
  if (!post?.answer) return refused('invalid_input', 'Only an answer of a colleague can be marked.')
  if (input.mark === 'helpful' && consult.helpful.includes(post.id))
    return refused('no_change', 'This answer is marked as helpful already.')
  return accepted({
    type: 'consult_marked',
    consultId: consult.id,
    postId: post.id,
    mark: input.mark,
    memberId: post.by.id,
    memberName: post.by.name,
  })
}
