import type { TriageInput } from '../triage.ts'
import { type Found, rewrite } from './evidence.ts'

/**
 * Takes the found words out of the case, whoever wrote them, until nothing is found any more. Taking words out can bring
 * others together, so it looks again; after a few rounds the messages that still speak lose their text.
 */
export function takeOut(input: TriageInput, find: (input: TriageInput) => readonly Found[]): TriageInput {
  let current = input
  for (let round = 0; round < 4; round += 1) {
    const found = find(current)
    if (found.length === 0) return current
    current = rewrite(current, found, () => '')
  }
  for (let found = find(current); found.length > 0; found = find(current)) {
    const speaking = new Set(found.map(({ passage }) => passage.message))
    const conversation = current.conversation.map((message) =>
      speaking.has(message) ? { ...message, text: '' } : message,
    )
    current = { ...current, conversation }
  }
  return current
}
