import type { Message } from '../case/message.ts'
import { fold } from '../triage/text/passages.ts'
import { contentWords } from './content-words.ts'
import { type Marks, marksOf } from './marks.ts'
import { sentencesOf } from './sentences.ts'

/** A sentence somebody said, with what its words tell. */
export interface Spoken {
  readonly messageId: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isCustomer: boolean
  /** Place of its message among those that say something, from 0. */
  readonly turn: number
  /** Distinct words that say what it is about. */
  readonly words: ReadonlySet<string>
  readonly marks: Marks
}

/** What is read of a conversation: customers, the AI agent and people of the house; not tools, not the system. */
export function spokenIn(conversation: readonly Message[]): Spoken[] {
  return conversation.filter(isSaid).flatMap((message, turn) => read(message).map((one) => ({ ...one, turn })))
}

/** Somebody's words, rather than a tool call or a line of the system. */
export function isSaid({ author, tool, text }: Message): boolean {
  return tool === null && author !== 'system' && text.trim() !== ''
}

type Read = Omit<Spoken, 'turn'>
/** Sentences of each message, for as long as the message is: one that joins a conversation leaves the others as read. */
const known = new WeakMap<Message, readonly Read[]>()

function read(message: Message): readonly Read[] {
  const before = known.get(message)
  if (before) return before
  const sentences = sentencesOf(message.text).map(({ start, end }): Read => {
    const text = message.text.slice(start, end)
    const folded = fold(text)
    return {
      messageId: message.id,
      start,
      end,
      text,
      isCustomer: message.author === 'customer',
      words: new Set(contentWords(text)),
      marks: marksOf(text, folded),
    }
  })
  known.set(message, sentences)
  return sentences
}
