import { openQuestion } from '../case/ai-question.ts'
import type { Case } from '../case/state.ts'
import { isWithAi } from './pen.ts'

const hour = 3_600_000
/** Hours without a word after which a case that the AI kept counts as finished by it. */
const quietHours = 24

/**
 * When the house must look at what the AI keeps (ISO): the end of its question's time, or when it has been quiet for so
 * long that the AI is done with it; null when it keeps nothing and asks nothing.
 */
export function penMoment(state: Case): string | null {
  const open = openQuestion(state)
  if (open) return open.dueAt
  return isWithAi(state) ? new Date(Date.parse(state.updatedAt) + quietHours * hour).toISOString() : null
}

/**
 * True when somebody waits for an AI that is not there: the answer never got through to it, or the customer wrote last
 * since it asked. What it keeps is then not finished, however quiet it is.
 */
export function waitsInVain({ aiQuestion, conversation }: Pick<Case, 'aiQuestion' | 'conversation'>): boolean {
  if (!aiQuestion) return false
  const asked = conversation.findIndex(({ id }) => id === aiQuestion.askedAfter)
  const last = conversation.slice(asked + 1).findLast(({ tool }) => tool === null)
  const stuck = aiQuestion.delivery?.state === 'waiting' || aiQuestion.delivery?.state === 'failed'
  return stuck || last?.author === 'customer'
}
