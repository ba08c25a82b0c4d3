import type { Member } from '../../shared/access/directory.ts'
import type { CaseAccess } from '../../shared/access/permissions.ts'
import { ruleFor } from '../../shared/approval/rule.ts'
import type { AiAnswer, AiQuestion } from '../../shared/case/ai-question.ts'
import { mayAllow, mayAnswerAi } from '../../shared/pen/may-answer.ts'
import { useActions } from '../app/use-actions.ts'
import { saveDrafts, useDraft } from '../case/composer-drafts.ts'
import { useApprovalRules } from '../case/use-approval-rules.ts'
import { useKeptDraft } from '../case/use-draft-keeper.ts'
import { words } from '../case/words.ts'
import { type Choice, choicesOf } from './question-choices.ts'

/** A question that waits, as a row or a case has it. */
export type OpenQuestion = Pick<AiQuestion, 'id' | 'kind' | 'text' | 'options' | 'authority' | 'dueAt'>

interface QuestionInput {
  readonly question: OpenQuestion | null
  readonly caseId: string
  readonly target: CaseAccess
  readonly me: Member
  /** What the member gave of that kind on the case before. */
  readonly given: number
  readonly answer: (questionId: string, answer: AiAnswer) => void
}

export interface QuestionToMe {
  readonly choices: readonly Choice[]
  /** Whether the member may answer at all. */
  readonly may: boolean
  /** Whether their own limit covers what a permission would give. */
  readonly mayAllow: boolean
  /** What is being written, kept by the desk: an answer of its own, or what goes with a choice. */
  readonly written: string
  readonly write: (text: string) => void
  readonly choose: (choice: Choice) => void
  /** Sends what is written as the answer; null while nothing is. */
  readonly send: (() => void) | null
}

/** The AI's question as this member can answer it: its choices are the keys 1 to 9 as long as it waits. */
export function useQuestion({ question, caseId, target, me, given, answer }: QuestionInput): QuestionToMe {
  const rules = useApprovalRules()
  useKeptDraft(caseId)
  const draft = useDraft(caseId, `ai:${question?.id}`)
  const may = mayAnswerAi(me, target)
  const authority = question?.authority ?? null
  const roles = authority ? (ruleFor(rules ?? [], authority.kind)?.roles ?? []) : []
  const covers = authority === null || mayAllow(me, authority, { given, roles })
  const choices = question && may ? choicesOf(question, covers) : []
  const own = draft.text.trim() || null
  const give = (chosen: Pick<AiAnswer, 'granted' | 'option'>) => {
    if (!question) return
    saveDrafts()
    answer(question.id, { ...chosen, text: own })
  }
  const choose = (choice: Choice) => give(choice.answer)
  useActions(
    choices.map((choice) => ({
      id: `case.answer_ai.${choice.key}`,
      label: `${words.pen.question.title}: ${choice.label}`,
      group: 'case' as const,
      keys: [choice.key],
      run: () => choose(choice),
    })),
  )
  return {
    choices,
    mayAllow: covers,
    may,
    written: draft.text,
    write: draft.change,
    choose,
    send: question === null || own === null ? null : () => give({ granted: null, option: null }),
  }
}
