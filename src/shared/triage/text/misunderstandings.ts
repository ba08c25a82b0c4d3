import type { Found } from './evidence.ts'
import { saidAgain, takenWrong } from './misunderstanding-phrases.ts'
import type { Passage } from './passages.ts'
import { sentencePhrases } from './sentence-phrases.ts'
import { leadOf } from './surroundings.ts'

/** Words by which a customer says that they were not understood, or that they say it once more. */
export interface Misunderstanding extends Found {
  /** The AI took it for something else, rather than asked for what it had been told. */
  readonly taken: boolean
}

const wordings = sentencePhrases<'taken' | 'again'>([
  ...takenWrong.map((pattern) => ['taken', pattern] as const),
  ...saidAgain.map((pattern) => ['again', pattern] as const),
])

/** Turns it into something else: a courtesy, a supposition, a report of others. */
const notMeant =
  /\b(?:if|sorry if|in case|hope|unless|so that|make sure|maybe|perhaps|he|she|they|did|have|si|se|kung) (?:that |this |it |i |you )?(?:is |was |are )?$/

/** Where the customer says that they were not understood, in order of the text. */
export function misunderstandings(passage: Passage): Misunderstanding[] {
  const said = wordings(passage).filter((one) => isMeant(passage.folded, one.start))
  const taken = said.filter(({ kind }) => kind === 'taken')
  const again = said.filter(
    ({ kind, start, end }) => kind === 'again' && !taken.some((other) => start < other.end && end > other.start),
  )
  return [...taken, ...again]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, kind }) => ({ passage, start, end, taken: kind === 'taken' }))
}

function isMeant(folded: string, start: number): boolean {
  const lead = leadOf(folded, start)
  // 'Can you check again, please?' says nothing again.
  const isAddition = folded.startsWith('again', start) && lead.trim() !== ''
  return !isAddition && !notMeant.test(lead)
}
