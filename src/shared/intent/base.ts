import type { Grams } from './grams.ts'
import { learnLinear } from './learn-linear.ts'
import { type Linear, scoresOf } from './linear.ts'
import { indexNeighbours, type Neighbours, nearnessOf } from './neighbours.ts'
import { vectorOf } from './vectors.ts'
import { type Family, familiesOf, idOf, learnVocabulary, type Vocabulary } from './vocabulary.ts'

/** One way to look at a text: its vocabulary and what it says about the intents. */
export interface View {
  readonly vocabulary: Vocabulary
  readonly linear: Linear
}

/** What is learnt from the texts themselves, before anything is calibrated. */
export interface Base {
  readonly words: View
  readonly pieces: View
  readonly neighbours: Neighbours
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
  'score by words or by pieces, the lower',
  'both views agree',
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

/** Learns intents 0 to `intents` − 1 from texts that stand intent by intent. */
export function learnBase(texts: readonly Grams[], labels: Int32Array, intents: number, seed: number): Base {
  const counts = new Uint32Array(intents)
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1
  const learnView = (families: readonly Family[]): View => {
    let leastTexts = leastTextsFor(texts.length)
    let vocabulary = learnVocabulary(texts, families, leastTexts)
    while (vocabulary.hashes.length * intents > mostWeights && leastTexts < 64) {
      leastTexts *= 2
      vocabulary = learnVocabulary(texts, families, leastTexts)
    }
    const vectors = texts.map((grams) => vectorOf(grams, vocabulary))
    return { vocabulary, linear: learnLinear({ vectors, labels, intents, pieces: vocabulary.hashes.length }, seed) }
  }
  const words = learnView(familiesOf.words)
  const stemIds = texts.map((grams) => knownStems(grams, words.vocabulary).ids)
  const neighbours = indexNeighbours(stemIds, counts, words.vocabulary)
  return { words, pieces: learnView(familiesOf.pieces), neighbours }
}

/** More weights than this are not learnt at once (4 bytes each): rare pieces go first. */
const mostWeights = 50_000_000

/** Among many texts, a piece that only one of them has says nothing of the next. */
function leastTextsFor(texts: number): number {
  return texts >= 20_000 ? 3 : texts >= 1_000 ? 2 : 1
}

/** Reads a text: the three likeliest intents and the figures. */
export function readBase({ words, pieces, neighbours }: Base, grams: Grams): BaseReading {
  const vector = vectorOf(grams, words.vocabulary)
  const byWords = scoresOf(words.linear, vector)
  const byPieces = scoresOf(pieces.linear, vectorOf(grams, pieces.vocabulary))
  const scores = meanOf(byWords, byPieces)
  const order = topOf(scores, 3)
  const intent = order[0] ?? 0
  const top = scores[intent] ?? 0
  let sum = 0
  for (let each = 0; each < scores.length; each += 1) sum += Math.exp((scores[each] ?? 0) - top)
  const { ids: stemIds, unknown } = knownStems(grams, words.vocabulary)
  const near = nearnessOf(neighbours, words.vocabulary, { stemIds, unknown, intent })
  return {
    ranking: order.map((each) => ({ intent: each, share: Math.exp((scores[each] ?? 0) - top) / sum })),
    figures: [
      top,
      top - (scores[order[1] ?? 0] ?? 0),
      1 / sum,
      Math.min(byWords[intent] ?? 0, byPieces[intent] ?? 0),
      (topOf(byWords, 1)[0] === intent ? 0.5 : 0) + (topOf(byPieces, 1)[0] === intent ? 0.5 : 0),
      near.nearest,
      near.nearestOwn,
      near.thirdOwn,
      near.explained,
      near.lift,
      unknown / Math.max(1, unknown + stemIds.length),
      unknownShare(grams.pairs, words.vocabulary),
      unknownShare(grams.pieces, pieces.vocabulary),
      Math.log(1 + grams.words.length),
    ],
    known: vector.ids.length > 0,
  }
}

function meanOf(one: Float32Array, other: Float32Array): Float32Array {
  const mean = new Float32Array(one.length)
  for (let at = 0; at < mean.length; at += 1) mean[at] = ((one[at] ?? 0) + (other[at] ?? 0)) / 2
  return mean
}

function knownStems(grams: Grams, vocabulary: Vocabulary): { ids: Int32Array; unknown: number } {
  const ids: number[] = []
  let unknown = 0
  for (const hash of new Set(grams.stems)) {
    const id = idOf(vocabulary, hash)
    // A number beyond the stems is another piece with the same hash.
    if (id < 0 || id >= vocabulary.first) unknown += 1
    else ids.push(id)
  }
  return { ids: Int32Array.from(ids), unknown }
}

function unknownShare(hashes: readonly number[], vocabulary: Vocabulary): number {
  let unknown = 0
  for (const hash of hashes) if (idOf(vocabulary, hash) < 0) unknown += 1
  return hashes.length > 0 ? unknown / hashes.length : 1
}

/** The intents with the highest scores, best first. */
function topOf(scores: Float32Array, count: number): number[] {
  const best: number[] = []
  let lowest = Number.NEGATIVE_INFINITY
  for (let intent = 0; intent < scores.length; intent += 1) {
    const score = scores[intent] ?? 0
    if (best.length === count && score <= lowest) continue
    let place = best.length
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1
    best.splice(place, 0, intent)
    if (best.length > count) best.pop()
    lowest = scores[best.at(-1) ?? 0] ?? 0
  }
  return best
}
