import type { Case } from '../case/state.ts'
import type { Delivery } from './delivery.ts'

/** How far a reply (by its id) or the answer to the AI (by its question's id) has come; null when nothing such left. */
export function deliveryOf({ conversation, aiQuestion }: Case, messageId: string): Delivery | null {
  if (aiQuestion?.id === messageId) return aiQuestion.delivery
  return conversation.find(({ id }) => id === messageId)?.delivery ?? null
}

/** The case with that delivery changed. */
export function withDelivery(state: Case, messageId: string, delivery: Delivery): Case {
  const { aiQuestion, conversation } = state
  if (aiQuestion?.id === messageId) return { ...state, aiQuestion: { ...aiQuestion, delivery } }
  return {
    ...state,
    conversation: conversation.map((message) => (message.id === messageId ? { ...message, delivery } : message)),
  }
}
