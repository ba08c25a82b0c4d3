import type { Grams } from './grams.ts'
import { type Linear, learnLinear, scoresOf } from './linear.ts'
import { indexNeighbours, type Neighbours, nearnessOf } from './neighbours.ts'
import { vectorOf } from './vectors.ts'
import { idOf, learnVocabulary, type Vocabulary } from './vocabulary.ts'

/** What is learnt from the texts themselves, before anything is calibrated. */
export interface Base {
  readonly vocabulary: Vocabulary
  readonly linear: Linear
  readonly neighbours: Neighbours
  /** Texts per intent. */
  readonly counts: Uint32Array
}

/** A text as the base sees it: intents by score, best first, and the figures that tell known from unknown. */
export interface BaseReading {
  readonly ranking: readonly { readonly intent: number; readonly share: number }[]
  readonly figures: readonly number[]
  /** Whether any piece of the text is known. */
  readonly known: boolean
}

/** The names of `BaseReading.figures`, in order. */
export const figureNames = [
  'top score',
  'lead over the second',
  'share of the first',
  'nearest known text',
  'nearest text of the intent',
  'third nearest text of the intent',
  'words the intent uses',
  'lift of the words',
  'unknown words',
  'unknown pairs',
  'unknown pieces',
  'length',
] as const

/** Rounds over the texts; fewer texts need more of them. */
function epochsFor(texts: number): number {
  return Math.max(6, Math.min(40, Math.round(60_000 / Math.max(texts, 1))))
}

/** Learns intents 0 to `intents` − 1 from texts and their labels. */
export function learnBase(texts: readonly Grams[], labels: Int32Array, intents: number, seed: number): Base {
  const leastPieces = texts.length >= 1_000 ? 2 : 1
  const vocabulary = learnVocabulary(texts, { words: 1, pairs: leastPieces, pieces: leastPieces })
  const vectors = texts.map((grams) => vectorOf(grams, vocabulary))
  const linear = learnLinear(
    { vectors, labels, intents, pieces: vocabulary.hashes.length },
    { epochs: epochsFor(texts.length), rate: 3, seed },
  )
  const counts = new Uint32Array(intents)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const wordIds = texts.map((grams) => knownWords(grams, vocabulary).ids)
  return { vocabulary, linear, neighbours: indexNeighbours(wordIds, labels, vocabulary), counts }
}

/** Reads a text: the three likeliest intents and the figures. */
export function readBase(base: Base, grams: Grams): BaseReading {
  const { vocabulary, linear, neighbours, counts } = base
  const vector = vectorOf(grams, vocabulary)
  const scores = scoresOf(linear, vector)
  const order = topOf(scores, 3)
  const top = scores[order[0] ?? 0] ?? 0
  let sum = 0
  for (const score of scores) sum += Math.exp(score - top)
  const ranking = order.map((intent) => ({ intent, share: Math.exp((scores[intent] ?? 0) - top) / sum }))
  const intent = order[0] ?? 0
  const { ids: wordIds, unknown } = knownWords(grams, vocabulary)
  const near = nearnessOf(neighbours, vocabulary, { wordIds, unknown, intent, ownTexts: counts[intent] ?? 0 })
  return {
    ranking,
    figures: [
      top,
      top - (scores[order[1] ?? 0] ?? 0),
      1 / sum,
      near.nearest,
      near.nearestOwn,
      near.thirdOwn,
      near.explained,
      near.lift,
      unknown / Math.max(1, unknown + wordIds.length),
      unknownShare(grams.pairs, vocabulary),
      unknownShare(grams.pieces, vocabulary),
      Math.log(1 + grams.words.length),
    ],
    known: vector.ids.length > 0,
  }
}

function knownWords(grams: Grams, vocabulary: Vocabulary): { ids: Int32Array; unknown: number } {
  const ids: number[] = []
  let unknown = 0
  for (const hash of new Set(grams.words)) {
    const id = idOf(vocabulary, hash)
    if (id < 0) unknown += 1
    else ids.push(id)
  }
  return { ids: Int32Array.from(ids), unknown }
}

function unknownShare(hashes: readonly number[], vocabulary: Vocabulary): number {
  let unknown = 0
  for (const hash of hashes) if (idOf(vocabulary, hash) < 0) unknown += 1
  return hashes.length > 0 ? unknown / hashes.length : 1
}

function topOf(scores: Float32Array, count: number): number[] {
  const best: number[] = []
  for (let intent = 0; intent < scores.length; intent += 1) {
    const score = scores[intent] ?? 0
    let place = best.length
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1
    if (place >= count) continue
    best.splice(place, 0, intent)
    if (best.length > count) best.pop()
  }
  return best
}
