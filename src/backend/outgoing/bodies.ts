import type { AiQuestion } from '../../shared/case/ai-question.ts'
import type { RecordedEvent } from '../../shared/case/events.ts'
import type { Message } from '../../shared/case/message.ts'
import type { Case } from '../../shared/case/state.ts'
import { aiWrites } from '../../shared/pen/pen.ts'

/** Bodies as connectors get them; described for receivers in docs/customer.md. */

/** A person's message to the customer. */
export function messageBody(state: Case, { id, at, authorName, text }: Message): string {
  const { id: customerId, name, email, phone } = state.customer
  return JSON.stringify({
    version: 1,
    type: 'message',
    id,
    ...aboutCase(state),
    channel: state.channel,
    language: state.language,
    customer: { id: customerId, name, email, phone },
    message: { id, at, authorName, text },
  })
}

/** What became of the AI's question. */
export function answerBody(state: Case, question: AiQuestion): string {
  return JSON.stringify({
    version: 1,
    type: 'answer',
    id: question.id,
    ...aboutCase(state),
    ...outcomeOf(state, question),
  })
}

/** What is told of a question, pushed or asked for. */
export function outcomeOf(state: Pick<Case, 'pen'>, question: AiQuestion) {
  const { senderId, kind, text, answer, answeredBy, askedAt, dueAt, endedAt } = question
  return {
    questionId: senderId,
    kind,
    question: text,
    state: question.state,
    answer,
    answeredBy: answeredBy?.name ?? null,
    askedAt,
    dueAt,
    endedAt,
    mayWrite: aiWrites(state),
  }
}

/** Who writes to the customer from now on. */
export function penBody(state: Case, id: string, { at, by, event }: RecordedEvent): string {
  return JSON.stringify({
    version: 1,
    type: 'pen',
    id,
    ...aboutCase(state),
    holder: state.pen.holder,
    by: by.name,
    at,
    reason: event.type === 'pen_moved' ? event.reason : null,
  })
}

function aboutCase({ id, reference, externalId }: Case) {
  return { caseId: id, reference, externalId }
}
