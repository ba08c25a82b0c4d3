import type { Grams } from './grams.ts'
import { type Family, idOf, type Vocabulary } from './vocabulary.ts'

/** A text as weights on known pieces. */
export interface Vector {
  readonly ids: Int32Array
  readonly weights: Float32Array
}

/** How much an unknown piece of each kind counts into the squared length of a text. Chosen on validation texts. */
const unknownCounts: Readonly<Record<Family, number>> = { stems: 1, words: 1, pairs: 0.3, pieces: 0.3 }

/**
 * A text as TF-IDF weights ((1 + ln count) × rarity). Its length is 1 only when every piece is known: what was never
 * seen counts into the length and into nothing else, so a text full of the unknown scores low for every intent.
 */
export function vectorOf(grams: Grams, vocabulary: Vocabulary): Vector {
  const ids: number[] = []
  const weights: number[] = []
  let squares = 0
  for (const family of vocabulary.families) {
    for (const [hash, count] of countsOf(grams[family])) {
      const id = idOf(vocabulary, hash)
      const rarity = id < 0 ? vocabulary.unseenIdf : (vocabulary.idf[id] ?? 0)
      const weight = (1 + Math.log(count)) * rarity
      squares += id < 0 ? weight * weight * unknownCounts[family] : weight * weight
      if (id < 0) continue
      ids.push(id)
      weights.push(weight)
    }
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  return { ids: Int32Array.from(ids), weights: Float32Array.from(weights, (weight) => weight * scale) }
}

function countsOf(hashes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
