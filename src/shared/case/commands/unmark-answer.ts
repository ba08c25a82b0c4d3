import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { findAnswer } from './consult-guards.ts'

export const unmarkAnswerInputSchema = z.object({ consultId: idSchema, postId: idSchema })
export type UnmarkAnswerInput = z.infer<typeof unmarkAnswerInputSchema>

/** Takes back that an answer helped, as long as it can be marked. The solution stays: it has ended the question. */
export function decideUnmarkAnswer(state: Case, input: UnmarkAnswerInput, context: DecideContext): Decision {
  const found = findAnswer(state, input, context)
  if (found.refusal) return found.refusal
  const { consult, post } = found
  if (!consult.helpful.includes(post.id)) return refused('no_change', 'This answer is not marked as helpful.')
  return accepted({
    type: 'consult_unmarked',
    consultId: consult.id,
    postId: post.id,
    memberId: post.by.id,
    memberName: post.by.name,
  })
}
