import { aiWrites, isWithAi } from '../../pen/pen.ts'
import type { AiQuestion } from '../ai-question.ts'
import { openQuestion } from '../ai-question.ts'
import { isActive } from '../basics.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { ownershipTruth } from './guard.ts'
import type { CaseCommand, HouseCommand } from './index.ts'

/** Checks around the pen; each answers a refusal, or null when the way is clear. */

/** What people may do on a case that the AI keeps, besides taking it over. */
const besides: ReadonlySet<(CaseCommand | HouseCommand)['type']> = new Set([
  'case.answer_ai',
  'case.take_pen',
  'case.note',
  'case.edit_note',
  'case.follow',
  'case.remind',
  'case.drop_reminder',
  'case.resend_message',
])

/** Refuses work on a case that the AI keeps: whoever wants to work on it takes it over first. */
export function guardKept(state: Case, command: CaseCommand | HouseCommand, { actor }: DecideContext): Refused | null {
  if (actor.kind !== 'member' || !isWithAi(state) || besides.has(command.type)) return null
  return refused('pen_held', 'The AI has this conversation. Take it over first.', penTruth(state))
}

/** Refuses a person's words to the customer while the AI writes. */
export function guardPen(state: Case): Refused | null {
  if (!aiWrites(state)) return null
  return refused('pen_held', 'The AI writes to this customer. Take over first.', penTruth(state))
}

/** Refuses the AI's words to the customer while a person has the pen; the truth is their name. */
export function guardAiPen(state: Case, context: DecideContext): Refused | null {
  if (aiWrites(state)) return null
  const holder = holderName(state, context)
  return refused('pen_held', `Held by a person (${holder}).`, holder)
}

/** Whom the AI is told that holds the case: its owner, or the team it waits for. */
export function holderName(state: Case, { directory }: Pick<DecideContext, 'directory'>): string {
  const owner = state.ownerId === null ? null : directory.members.get(state.ownerId)
  return owner?.name ?? directory.teams.get(state.teamId)?.name ?? 'a team'
}

/** The question `id` while it waits, or why it no longer does. */
export function findOpen(
  state: Case,
  id: string,
  context: DecideContext,
): { readonly question: AiQuestion } | { readonly refusal: Refused } {
  const open = openQuestion(state)
  if (open?.id === id) return { question: open }
  const known = state.aiQuestion?.id === id ? state.aiQuestion : null
  return {
    refusal: known
      ? refused('question_over', overWords(known), overTruth(state, known, context))
      : refused('question_over', 'The AI asks something else by now, or nothing.'),
  }
}

function overWords({ state }: AiQuestion): string {
  switch (state) {
    case 'open':
    case 'answered':
      return 'The AI has an answer already.'
    case 'escalated':
      return 'The AI no longer waits for an answer: the case went to people.'
    case 'withdrawn':
      return 'The AI needs no answer any more.'
    default:
      return state satisfies never
  }
}

/** What is true of a question that is over: its answer, or who has the case now. */
function overTruth(state: Case, question: AiQuestion, context: DecideContext): string | null {
  if (question.state === 'answered') return questionTruth(question)
  if (question.state === 'withdrawn' || !isActive(state.status)) return `${state.reference} is ${state.status}.`
  const late = question.endedAt !== null && question.endedAt >= question.dueAt
  return `${late ? 'Nobody answered in time. ' : ''}${ownershipTruth(state, context)}`
}

/** 'Answered by Ana Reyes: Yes.' */
function questionTruth({ state, answer, answeredBy }: AiQuestion): string | null {
  if (state !== 'answered' || !answer) return null
  const given = answer.granted === null ? [] : [answer.granted ? 'Allowed' : 'Not allowed']
  const words = [...given, answer.option, answer.text].filter((part) => part !== null && part !== '')
  return `Answered by ${answeredBy?.name ?? 'somebody'}: ${words.join('. ')}`
}

/** Who gave the AI the pen; null when nobody did. */
function penTruth({ pen }: Case): string | null {
  return pen.by ? `${pen.by.name} gave the AI the pen.` : null
}
