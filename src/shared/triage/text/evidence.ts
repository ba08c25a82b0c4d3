import type { Evidence } from '../../case/flag.ts'
import type { Message } from '../../case/message.ts'
import type { TriageInput } from '../triage.ts'
import type { Passage } from './passages.ts'

/** A half-open stretch of a passage, in UTF-16 units from the passage's beginning. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span together with the passage it lies in. */
export interface Found extends Span {
  readonly passage: Passage
}

/** Most places a flag points at; more would bury the reason. */
const maxEvidence = 5

/** The found words as evidence that quotes the message exactly. */
export function toEvidence(found: readonly Found[]): Evidence[] {
  return found.slice(0, maxEvidence).map(({ passage, start, end }) => {
    const { message, offset } = passage
    const span = { start: offset + start, end: offset + end }
    return { kind: 'message', messageId: message.id, ...span, quote: message.text.slice(span.start, span.end) }
  })
}

/** The whole text of a message as evidence; an empty quotation for a turn that said nothing. */
export function wholeMessage({ id, text }: Message): Evidence {
  return { kind: 'message', messageId: id, start: 0, end: text.length, quote: text }
}

/** The found words as they stand in the message, on one line and clipped, to be quoted in a sentence. */
export function quoted({ passage, start, end }: Found): string {
  const words = passage.plain.slice(start, end).replace(/\s+/g, ' ').trim()
  return words.length > 48 ? `${words.slice(0, 47).trimEnd()}…` : words
}

/** The case as if the customer had written something else (or nothing) where `found` points. */
export function rewrite<T extends Found>(
  input: TriageInput,
  found: readonly T[],
  instead: (one: T) => string,
): TriageInput {
  const conversation = input.conversation.map((message) => {
    const here = found
      .filter(({ passage }) => passage.message === message)
      .toSorted((a, b) => b.passage.offset + b.start - (a.passage.offset + a.start))
    const text = here.reduce((written, one) => {
      const start = one.passage.offset + one.start
      return written.slice(0, start) + instead(one) + written.slice(one.passage.offset + one.end)
    }, message.text)
    return here.length > 0 ? { ...message, text } : message
  })
  return { ...input, conversation }
}

/** The case as if those messages had not been written: their text is empty. */
export function silence(input: TriageInput, silent: ReadonlySet<string>): TriageInput {
  const conversation = input.conversation.map((message) =>
    message.author === 'customer' && silent.has(message.id) ? { ...message, text: '' } : message,
  )
  return { ...input, conversation }
}

/**
 * Takes the found words out of the case until nothing is found any more. Taking words out can bring others together,
 * so it looks again; after a few rounds the messages that still speak are silenced.
 */
export function withoutWords(input: TriageInput, find: (input: TriageInput) => readonly Found[]): TriageInput {
  let current = input
  for (let round = 0; round < 4; round += 1) {
    const found = find(current)
    if (found.length === 0) return current
    current = rewrite(current, found, () => '')
  }
  return silence(current, new Set(find(current).map(({ passage }) => passage.message.id)))
}
