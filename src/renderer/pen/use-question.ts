import type { Member } from '../../shared/access/directory.ts'
import { ruleFor } from '../../shared/approval/rule.ts'
import { givenAlone } from '../../shared/approval/who-may.ts'
import { openQuestion } from '../../shared/case/ai-question.ts'
import type { Case } from '../../shared/case/state.ts'
import { mayAllow, mayAnswerAi } from '../../shared/pen/may-answer.ts'
import { useActions } from '../app/use-actions.ts'
import { useApprovalRules } from '../case/use-approval-rules.ts'
import { words } from '../case/words.ts'
import { type Choice, choicesOf } from './question-choices.ts'
import type { PenActs } from './use-pen.ts'

/** The AI's question as this member can answer it: its choices are keys 1 to 9 as long as it waits. */
export function useQuestion(
  state: Case,
  me: Member,
  acts: PenActs,
): { choices: Choice[]; mayAllow: boolean; may: boolean } {
  const rules = useApprovalRules()
  const question = openQuestion(state)
  const may = question !== null && mayAnswerAi(me, state)
  const authority = question?.authority ?? null
  const covers =
    authority === null ||
    mayAllow(me, authority, {
      given: givenAlone(state.concessions, me.id, authority.kind),
      roles: ruleFor(rules ?? [], authority.kind)?.roles ?? [],
    })
  const choices = question && may ? choicesOf(question, covers) : []
  useActions(
    choices.map(({ key, label, answer }) => ({
      id: `case.answer_ai.${key}`,
      label: `${words.pen.question.title}: ${label}`,
      group: 'case' as const,
      keys: [key],
      run: () => question && acts.answer(question.id, answer),
    })),
  )
  return { choices, mayAllow: covers, may }
}
