import { v5 as uuidFrom } from 'uuid'
import type { AiQuestion } from '../../shared/case/ai-question.ts'
import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Case } from '../../shared/case/state.ts'
import { aiWrites } from '../../shared/pen/pen.ts'
import { answerBody, messageBody, penBody } from './bodies.ts'

/** What an event makes leave the house, and what it says of what left already. */
export type Leaving =
  | {
      readonly kind: 'put'
      readonly id: string
      readonly caseId: string
      readonly what: 'message' | 'answer' | 'pen'
      readonly position: number
      readonly body: string
      readonly at: string
    }
  | {
      readonly kind: 'mark'
      readonly id: string
      readonly state: 'sent' | 'delivered' | 'dead'
      readonly at: string
      readonly reason: string | null
    }

/** Names what tells of the pen by case and version, so that telling twice is telling the same. */
const penNamespace = '5e5c1c0e-93a5-4b3c-9d0b-7a4b6d0f8a21'

/** What leaves because of one event, in the order in which it must arrive. */
export function leavingOf(before: Case | null, recorded: RecordedEvent, after: Case): Leaving[] {
  const { event, at, version } = recorded
  const put = (what: 'message' | 'answer' | 'pen', id: string, body: string): Leaving => ({
    kind: 'put',
    id,
    caseId: after.id,
    what,
    // What became of a question is told before who writes now.
    position: version * 2 + (what === 'pen' ? 1 : 0),
    body,
    at,
  })
  if (event.type === 'reply_sent') return [put('message', event.message.id, messageBody(after, event.message))]
  if (event.type === 'message_delivery_changed') return changed(after, recorded, event, put)
  if (!before) return []
  const ended = endedQuestion(before, after)
  const penId = uuidFrom(`${after.id} ${version}`, penNamespace)
  return [
    ...(ended && event.type !== 'ai_question_withdrawn' ? [put('answer', ended.id, answerBody(after, ended))] : []),
    ...(aiWrites(before) === aiWrites(after) ? [] : [put('pen', penId, penBody(after, penId, recorded))]),
  ]
}

/** The AI's question that waited before the event and does not after it. */
function endedQuestion(before: Case, after: Case): AiQuestion | null {
  const { aiQuestion } = after
  return before.aiQuestion?.state === 'open' && aiQuestion?.id === before.aiQuestion.id && aiQuestion.state !== 'open'
    ? aiQuestion
    : null
}

function changed(
  after: Case,
  { at, by }: RecordedEvent,
  { messageId, delivery }: Extract<RecordedEvent['event'], { type: 'message_delivery_changed' }>,
  put: (what: 'message' | 'answer', id: string, body: string) => Leaving,
): Leaving[] {
  const { state, reason } = delivery
  if (state !== 'waiting')
    return [{ kind: 'mark', id: messageId, state: state === 'failed' ? 'dead' : state, at, reason }]
  // The house tells of a try that failed; a person sends again.
  if (by.kind !== 'member') return []
  if (after.aiQuestion?.id === messageId) return [put('answer', messageId, answerBody(after, after.aiQuestion))]
  const message = after.conversation.find(({ id }) => id === messageId)
  return message ? [put('message', messageId, messageBody(after, message))] : []
}
