import { z } from 'zod'
import { ruleFor } from '../../approval/rule.ts'
import { givenAlone } from '../../approval/who-may.ts'
import { mayAllow } from '../../pen/may-answer.ts'
import type { AiQuestion } from '../ai-question.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, type Refused, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'
import { guardHoles } from './hole-guard.ts'
import { findOpen } from './pen-guards.ts'

export const answerAiInputSchema = z.object({
  questionId: idSchema,
  /** For a permission, and only for one: given or not. */
  granted: z.boolean().nullable(),
  /** One of the question's options, in its words. */
  option: z.string().min(1).max(200).nullable(),
  /** The answer in words, or a condition. */
  text: z.string().trim().min(1).max(2_000).nullable(),
})
export type AnswerAiInput = z.infer<typeof answerAiInputSchema>

/**
 * Answers what the AI asked, once, in words without holes: they go on to the customer. The AI keeps the conversation. What a permission lets it give counts as given by
 * whoever said yes, within their own limit.
 */
export function decideAnswerAi(state: Case, input: AnswerAiInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'answer_ai', context))
  if (refusal) return refusal
  const found = findOpen(state, input.questionId, context)
  if ('refusal' in found) return found.refusal
  const { question } = found
  const wrong = wrongAnswer(question, input) ?? guardHoles(input.text ?? '')
  if (wrong) return wrong
  const { granted, option, text } = input
  const answered: CaseEvent = { type: 'ai_answered', questionId: question.id, answer: { granted, option, text } }
  if (!granted || !question.authority) return accepted(answered)
  const { kind, amount } = question.authority
  const by = actorRef(context.actor)
  const roles = ruleFor(context.escalationPolicy.approvals, kind)?.roles ?? []
  const given = givenAlone(state.concessions, by.id, kind)
  if (context.actor.kind !== 'member' || !mayAllow(context.actor.member, question.authority, { given, roles }))
    return refused(
      'over_limit',
      'This is more than your own limit covers. Say no, or take the case over and ask for approval.',
    )
  return accepted(answered, {
    type: 'concession_recorded',
    concession: { id: question.id, kind, amount, what: question.text, by, at: context.at, approvalId: null },
  })
}

function wrongAnswer({ kind, options }: AiQuestion, { granted, option, text }: AnswerAiInput): Refused | null {
  if (option !== null && !options.includes(option)) return refused('invalid_input', 'That is none of the options.')
  if (kind === 'permission')
    return granted === null ? refused('invalid_input', 'Say whether the AI may do it or not.') : null
  if (granted !== null) return refused('invalid_input', 'The AI asked a question, not for a permission.')
  return option === null && text === null ? refused('invalid_input', 'Pick an option or write an answer.') : null
}
