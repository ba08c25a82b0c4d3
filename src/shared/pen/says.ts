import type { Message } from '../case/message.ts'
import type { Case } from '../case/state.ts'
import { aiWrites } from './pen.ts'

/** Words of the AI to the customer; what it did with a tool is none. */
export function isAiSaying({ author, text }: Pick<Message, 'author' | 'text'>): boolean {
  return author === 'ai' && text.trim() !== ''
}

/** Whether a message answers the customer: a person's does, and the AI's while it has the pen. */
export function isAnswer(message: Pick<Message, 'author' | 'text'>, state: Pick<Case, 'pen' | 'ownerId'>): boolean {
  return message.author === 'agent' || (aiWrites(state) && isAiSaying(message))
}
