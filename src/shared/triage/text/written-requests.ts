import { canonicalText } from './canonical-text.ts'
import type { Passage } from './passages.ts'
import { personWordings } from './person-grammar.ts'
import type { PersonRequest } from './person-requests.ts'
import { indexPhrases } from './phrase-index.ts'
import { declinesRequest, isToldOf } from './request-context.ts'

const index = indexPhrases(personWordings)

/** Where the grammar of requests finds one in the text as it was meant, in order. */
export function writtenRequests(passage: Passage): PersonRequest[] {
  const { text, span } = canonicalText(passage.folded)
  return index
    .find(text)
    .filter(({ start, end }) => isMeant(text, start, end))
    .map(({ start, end, points }) => ({ passage, ...span(start, end), authority: points }))
}

/** The words of the clause before and of the sentence after leave the request as it is. */
function isMeant(text: string, start: number, end: number): boolean {
  const clause = text.slice(Math.max(0, start - 90), start).split(/[.!?,]| (?:but|so|because|pero|mas|kaso|porque|sino) /)
  const tail = text.slice(end, end + 60).split(/[.!?]/)[0] ?? ''
  return !declinesRequest(` ${(clause.at(-1) ?? '').trimStart()}`) && !isToldOf(` ${clause.at(-1) ?? ''}`, tail)
}
