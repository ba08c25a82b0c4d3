import type { Vocabulary } from './vocabulary.ts'

/** The texts that were learnt from, as sets of stems: which texts hold a stem, whose they are, how long they are. */
export interface Neighbours {
  /** `starts[i]` to `starts[i + 1]` are the texts that hold stem i, rising. */
  readonly starts: Uint32Array
  readonly texts: Uint32Array
  /** Texts are numbered intent by intent: `firstTexts[i]` to `firstTexts[i + 1]` are those of intent i. */
  readonly firstTexts: Uint32Array
  /** One over a text's length, which is the root of the sum of the squared rarities of its stems. */
  readonly inverseLengths: Float32Array
}

/** What the nearest known texts say about a text and the intent it was given. */
export interface Nearness {
  /** Likeness (cosine) of the nearest text, and of the third nearest of the given intent. */
  readonly nearest: number
  readonly nearestOwn: number
  readonly thirdOwn: number
  /** Share of the text's words, weighed by rarity, that the given intent's texts use at all. */
  readonly explained: number
  /** How much likelier, on average, the given intent's texts use these words than other texts do (natural log). */
  readonly lift: number
}

/** Indexes texts, which stand intent by intent, by their known stems. */
export function indexNeighbours(
  stemIds: readonly Int32Array[],
  counts: Uint32Array,
  vocabulary: Vocabulary,
): Neighbours {
  const stems = vocabulary.first
  const starts = new Uint32Array(stems + 1)
  for (const ids of stemIds) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let stem = 0; stem < stems; stem += 1) starts[stem + 1] = (starts[stem + 1] ?? 0) + (starts[stem] ?? 0)
  const next = starts.slice(0, stems)
  const texts = new Uint32Array(starts[stems] ?? 0)
  const inverseLengths = new Float32Array(stemIds.length)
  for (const [text, ids] of stemIds.entries()) {
    let squares = 0
    for (const id of ids) {
      const place = next[id] ?? 0
      texts[place] = text
      next[id] = place + 1
      squares += (vocabulary.idf[id] ?? 0) ** 2
    }
    inverseLengths[text] = squares > 0 ? 1 / Math.sqrt(squares) : 0
  }
  const firstTexts = new Uint32Array(counts.length + 1)
  for (const [intent, count] of counts.entries()) firstTexts[intent + 1] = (firstTexts[intent] ?? 0) + count
  return { starts, texts, firstTexts, inverseLengths }
}

/** A text to look up: its known stems, how many stems are unknown, and the intent it was given. */
export interface Looked {
  readonly stemIds: Int32Array
  readonly unknown: number
  readonly intent: number
}

/** Looks a text's words up among the known texts. Unknown words count into its length. */
export function nearnessOf(
  { starts, texts, firstTexts, inverseLengths }: Neighbours,
  vocabulary: Vocabulary,
  { stemIds, unknown, intent }: Looked,
): Nearness {
  const total = inverseLengths.length
  const ownFrom = firstTexts[intent] ?? 0
  const ownTo = firstTexts[intent + 1] ?? 0
  const shared = new Float32Array(total)
  let squares = unknown * vocabulary.unseenIdf ** 2
  let mass = unknown * vocabulary.unseenIdf
  let explained = 0
  let lift = 0
  for (const id of stemIds) {
    const idf = vocabulary.idf[id] ?? 0
    const square = idf * idf
    squares += square
    mass += idf
    const from = starts[id] ?? 0
    const to = starts[id + 1] ?? 0
    for (let at = from; at < to; at += 1) {
      const text = texts[at] ?? 0
      shared[text] = (shared[text] ?? 0) + square
    }
    const own = placeOf(texts, ownTo, { from, to }) - placeOf(texts, ownFrom, { from, to })
    if (own > 0) explained += idf
    lift += idf * Math.log((own + 0.2) / (ownTo - ownFrom + 1) / ((to - from + 0.2) / (total + 1)))
  }
  let nearest = 0
  for (let text = 0; text < total; text += 1) {
    const likeness = (shared[text] ?? 0) * (inverseLengths[text] ?? 0)
    if (likeness > nearest) nearest = likeness
  }
  const [nearestOwn, thirdOwn] = bestOf(shared, inverseLengths, ownFrom, ownTo)
  const length = Math.sqrt(squares) || 1
  return {
    nearest: nearest / length,
    nearestOwn: nearestOwn / length,
    thirdOwn: thirdOwn / length,
    explained: mass > 0 ? explained / mass : 0,
    lift: mass > 0 ? lift / mass : 0,
  }
}

/** The first place in the rising part of `texts` from `from` to `to` whose text is not before `text`. */
function placeOf(texts: Uint32Array, text: number, { from, to }: { from: number; to: number }): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >> 1
    if ((texts[middle] ?? 0) < text) low = middle + 1
    else high = middle
  }
  return low
}

/** The highest and the third highest likeness in a range. */
function bestOf(shared: Float32Array, inverseLengths: Float32Array, from: number, to: number): [number, number] {
  let first = 0
  let second = 0
  let third = 0
  for (let text = from; text < to; text += 1) {
    const likeness = (shared[text] ?? 0) * (inverseLengths[text] ?? 0)
    if (likeness <= third) continue
    third = likeness
    if (third > second) [second, third] = [third, second]
    if (second > first) [first, second] = [second, first]
  }
  return [first, third]
}
