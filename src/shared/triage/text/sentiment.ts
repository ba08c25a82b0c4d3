import type { Span } from './evidence.ts'
import { keepBeside, type Passage } from './passages.ts'
import { addUp, readVoice, toScore, turnOf } from './sentiment-score.ts'
import { findSigns } from './sentiment-signs.ts'
import { phraseWeights, wordWeights } from './sentiment-weights.ts'

/** How a passage sounds: -1 (furious) to 1 (delighted), and the words that pulled it down. */
export interface Mood {
  readonly score: number
  readonly negative: readonly Span[]
}

/** Longest stretch a mood is read from, in UTF-16 units. */
const readLength = 3_000
/** A word that weighs less than this is no evidence by itself. */
const telling = -0.15

/**
 * Reads the mood of what the customer wrote, for the talk of a support floor: a message that tells of a mishap or of an
 * unmet expectation is low though it holds no word of feeling, a plain question or request is not. It adds up the
 * weights of phrases (see sentiment-phrases.ts) and words, amplified by shouting and exclamation marks, and bends the
 * sum into -1 to 1. At -0.4 a person would call the writer upset, at -0.75 angry; a mishap told calmly stays above.
 */
export const readMood: (passage: Passage) => Mood = keepBeside(read)

function read(passage: Passage): Mood {
  const plain = passage.plain.slice(0, readLength)
  const folded = passage.folded.slice(0, readLength)
  const signs = findSigns(plain, folded, wordWeights, passage)
  const sum = addUp(signs, weightOf, turnOf(folded))
  const score = Math.round(toScore(sum, readVoice(plain)) * 100) / 100 || 0
  const lows = signs.filter(({ name }) => weightOf(name) <= telling)
  return { score, negative: lows.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start) }
}

/** What each sign weighs, by its name. */
const signWeights: ReadonlyMap<string, number> = new Map([
  ...phraseWeights,
  ...Array.from(wordWeights, ([word, weight]) => [`w:${word}`, weight] as const),
])

function weightOf(name: string): number {
  return signWeights.get(name) ?? 0
}
