import Sentiment from 'sentiment'
import { complaintPhrases, everydayWords } from './complaint-phrases.ts'
import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { indexPhrases } from './phrase-index.ts'

/** How a passage sounds: -1 (furious) to 1 (delighted), and the words that pulled it down. */
export interface Mood {
  readonly score: number
  readonly negative: readonly Span[]
}

/** Longest stretch a mood is read from, in UTF-16 units. */
const readLength = 3_000
/** Sums of this size bring the score to about 0.7: the usual constant of lexicon scorers. */
const saturation = 15
/** A message longer than this many words is damped, or mere length would make it negative. */
const usualWords = 20

const lexicon = new Sentiment()
const complaints = indexPhrases(complaintPhrases)
const negation =
  /(?:\b(?:not|never|no|nothing|hardly|isn't|wasn't|aren't|don't|didn't|doesn't|won't|can't|cannot|couldn't|without)\s+)(?:[a-z']+\s+){0,2}$/
const intensifier =
  /\b(?:very|really|so|extremely|totally|absolutely|completely|incredibly|super|such|fucking|bloody)\s+(?:an?\s+)?$/

/**
 * Reads the mood of what the customer wrote. The base is the AFINN word list of the `sentiment` library (English;
 * chosen over wink-sentiment for its cost: the other's tokenizer takes minutes on a long run of one letter). On top
 * stands what is particular to escalations: complaint idioms in four languages, words that are everyday on a support
 * floor, negation over several words, intensity, shouting.
 */
export function readMood(passage: Passage): Mood {
  const plain = passage.plain.slice(0, readLength)
  const folded = passage.folded.slice(0, readLength)
  const idioms = complaints.find(folded)
  const words = weighWords(plain, folded, idioms)
  const hits = [...idioms, ...words]
  const lows = hits.filter(({ points }) => points < 0)
  let sum = hits.reduce((total, { points }) => total + (points > 0 ? points / 2 : points), 0)
  if (sum < 0) sum *= intensity(plain)
  else if (isShouted(plain)) sum -= 1
  const count = Math.max(1, folded.split(/\s+/).length)
  const damped = sum / Math.sqrt(Math.max(1, count / usualWords))
  const score = damped / Math.sqrt(damped * damped + saturation)
  return { score: Math.round(score * 100) / 100 || 0, negative: lows.toSorted((a, b) => a.start - b.start) }
}

interface Hit extends Span {
  readonly points: number
}

/** The lexicon's words with their points, weighed by what stands before them; words inside idioms count there. */
function weighWords(plain: string, folded: string, idioms: readonly Span[]): Hit[] {
  const hits: Hit[] = []
  let from = 0
  for (const entry of lexicon.analyze(folded).calculation.toReversed()) {
    for (const [word, lexical] of Object.entries(entry)) {
      const start = findWord(folded, word, from)
      if (start === -1) continue
      const end = start + word.length
      from = end
      if (idioms.some((idiom) => start < idiom.end && end > idiom.start)) continue
      const kept = lexical * (everydayWords[word] ?? 1)
      if (kept !== 0)
        hits.push({
          start,
          end,
          points: weigh(kept, plain.slice(start, end), folded.slice(Math.max(0, start - 40), start)),
        })
    }
  }
  return hits
}

function findWord(text: string, word: string, from: number): number {
  for (let start = text.indexOf(word, from); start !== -1; start = text.indexOf(word, start + 1)) {
    if (!/[a-z0-9']/.test(text[start - 1] ?? ' ') && !/[a-z0-9']/.test(text[start + word.length] ?? ' ')) return start
  }
  return -1
}

function weigh(points: number, word: string, before: string): number {
  // The library turns a word after 'not' itself; a negation further off is turned here, and softened: 'not very happy'.
  const isTurned = /\b(?:not|cant|can't|dont|don't|doesnt|doesn't|non|wont|won't|isnt|isn't)\s+$/.test(before)
  // 'No thanks' and 'no problem' are polite.
  if (/\bno\s+$/.test(before)) return 0
  let weighed = points
  if (isTurned) weighed = points * 0.7
  else if (negation.test(before)) weighed = points > 0 ? points * -0.6 : points * -0.3
  if (intensifier.test(before)) weighed *= 1.3
  if (word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase()) weighed *= 1.2
  return weighed
}

function intensity(plain: string): number {
  const marks = plain.match(/[!?]{2,}|!/g)?.length ?? 0
  return 1 + Math.min(0.3, marks * 0.1) + (isShouted(plain) ? 0.3 : 0)
}

/** True when most letters are capitals and there are enough of them to be a voice rather than an abbreviation. */
function isShouted(plain: string): boolean {
  const capitals = plain.match(/[A-Z]/g)?.length ?? 0
  return capitals >= 12 && capitals > 2 * (plain.match(/[a-z]/g)?.length ?? 0)
}
