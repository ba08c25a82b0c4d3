import type { z } from 'zod'
import { type AiQuestion, aiQuestionSchema, openQuestion } from '../ai-question.ts'
import { isActive } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAiPen } from './pen-guards.ts'

export const askByAiInputSchema = aiQuestionSchema.pick({
  id: true,
  senderId: true,
  kind: true,
  text: true,
  options: true,
  authority: true,
  dueAt: true,
})
export type AskByAiInput = z.infer<typeof askByAiInputSchema>

/** The AI asks on a case it writes on. Only intake may; one question at a time, and not while a person has the pen. */
export function decideAskByAi(state: Case, input: AskByAiInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  const held = guardAiPen(state, context)
  if (held) return held
  if (!isActive(state.status)) return refused('case_resolved', `${state.reference} is already ${state.status}.`)
  const open = openQuestion(state)
  if (open) return refused('question_open', 'The AI waits for another answer on this case already.', open.text)
  return accepted({ type: 'ai_asked', question: askedQuestion(input, state, context) })
}

/** The question as it stands on the case from now on. */
export function askedQuestion(
  input: AskByAiInput,
  { conversation }: Pick<Case, 'conversation'>,
  context: Pick<DecideContext, 'at' | 'actor'>,
): AiQuestion {
  return {
    ...input,
    askedBy: actorRef(context.actor),
    askedAt: context.at,
    askedAfter: conversation.at(-1)?.id ?? null,
    state: 'open',
    answer: null,
    answeredBy: null,
    endedAt: null,
    delivery: null,
  }
}
