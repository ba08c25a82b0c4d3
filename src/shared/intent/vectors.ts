import type { Grams } from './grams.ts'
import { type Family, idOf, type Vector, type Vocabulary } from './vocabulary.ts'

export type { Vector } from './vocabulary.ts'

/** How much each kind of piece says, as a factor on its weights. */
export const familyWeight: Readonly<Record<Family, number>> = { words: 1, pairs: 0.7, pieces: 0.6 }

/**
 * A text as TF-IDF weights ((1 + ln count) × rarity). Its length is 1 only when every piece is known: what was never
 * seen counts into the length and into nothing else, so a text full of the unknown scores low for every intent.
 */
export function vectorOf(grams: Grams, vocabulary: Vocabulary): Vector {
  const ids: number[] = []
  const weights: number[] = []
  let squares = 0
  for (const family of ['words', 'pairs', 'pieces'] as const) {
    for (const [hash, count] of countsOf(grams[family])) {
      const id = idOf(vocabulary, hash)
      const weight = (1 + Math.log(count)) * (id < 0 ? vocabulary.unseenIdf : (vocabulary.idf[id] ?? 0)) * familyWeight[family]
      squares += id < 0 ? weight * weight * unknownShare[family] : weight * weight
      if (id < 0) continue
      ids.push(id)
      weights.push(weight)
    }
  }
  const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0
  return { ids: Int32Array.from(ids), weights: Float32Array.from(weights, (weight) => weight * scale) }
}
export const unknownShare: Record<Family, number> = { words: 1, pairs: 0.2, pieces: 0.2 }

function countsOf(hashes: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return counts
}
