import { aiWrites, isWithAi } from '../../pen/pen.ts'
import type { AiQuestion } from '../ai-question.ts'
import { openQuestion } from '../ai-question.ts'
import { type DecideContext, type Refused, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import type { CaseCommand, HouseCommand } from './index.ts'

/** Checks around the pen; each answers a refusal, or null when the way is clear. */

/** What people may do on a case that the AI keeps, besides taking it over. */
const besides: ReadonlySet<(CaseCommand | HouseCommand)['type']> = new Set([
  'case.answer_ai',
  'case.take_pen',
  'case.note',
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

/** Refuses the AI's words to the customer while a person has the pen, naming them. */
export function guardAiPen(state: Case, context: DecideContext): Refused | null {
  return aiWrites(state) ? null : refused('pen_held', `Held by a person (${holderName(state, context)}).`)
}

/** Whom the AI is told that holds the case: its owner, or the team it waits for. */
export function holderName(state: Case, { directory }: Pick<DecideContext, 'directory'>): string {
  const owner = state.ownerId === null ? null : directory.members.get(state.ownerId)
  return owner?.name ?? directory.teams.get(state.teamId)?.name ?? 'a team'
}

/** The question `id` while it waits, or why it no longer does. */
export function findOpen(state: Case, id: string): { readonly question: AiQuestion } | { readonly refusal: Refused } {
  const open = openQuestion(state)
  if (open?.id === id) return { question: open }
  const known = state.aiQuestion?.id === id ? state.aiQuestion : null
  return {
    refusal: known
      ? refused('question_over', `This question was already ${known.state}.`, questionTruth(known))
      : refused('question_over', 'The AI asks something else by now, or nothing.'),
  }
}

/** 'Answered by Ana Reyes: Yes.' */
export function questionTruth({ state, answer, answeredBy }: AiQuestion): string | null {
  if (state !== 'answered' || !answer) return null
  const given = answer.granted === null ? [] : [answer.granted ? 'Allowed' : 'Not allowed']
  const words = [...given, answer.option, answer.text].filter((part) => part !== null && part !== '')
  return `Answered by ${answeredBy?.name ?? 'somebody'}: ${words.join('. ')}`
}

/** Who gave the AI the pen; null when nobody did. */
function penTruth({ pen }: Case): string | null {
  return pen.by ? `${pen.by.name} gave the AI the pen.` : null
}
