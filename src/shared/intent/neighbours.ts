import type { Vocabulary } from './vocabulary.ts'

/** The texts that were learnt from, as sets of words: which texts hold a word, whose they are, how long they are. */
export interface Neighbours {
  /** `starts[i]` to `starts[i + 1]` are the texts that hold word i. */
  readonly starts: Uint32Array
  readonly texts: Uint32Array
  readonly labels: Uint16Array
  /** Length of a text: the root of the sum of the squared rarities of its words. */
  readonly lengths: Float32Array
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

/** Indexes texts by their known words (`stemIds` sorted, without repeats). */
export function indexNeighbours(
  stemIds: readonly Int32Array[],
  labels: Int32Array,
  vocabulary: Vocabulary,
): Neighbours {
  const words = vocabulary.first
  const starts = new Uint32Array(words + 1)
  for (const ids of stemIds) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0)
  const next = starts.slice(0, words)
  const texts = new Uint32Array(starts[words] ?? 0)
  const lengths = new Float32Array(stemIds.length)
  for (const [text, ids] of stemIds.entries()) {
    let squares = 0
    for (const id of ids) {
      const place = next[id] ?? 0
      texts[place] = text
      next[id] = place + 1
      squares += (vocabulary.idf[id] ?? 0) ** 2
    }
    lengths[text] = Math.sqrt(squares)
  }
  return { starts, texts, labels: Uint16Array.from(labels), lengths }
}

/** Looks a text's words up among the known texts. `unknown` words count into its length. */
export function nearnessOf(
  neighbours: Neighbours,
  vocabulary: Vocabulary,
  { stemIds, unknown, intent, ownTexts }: { stemIds: Int32Array; unknown: number; intent: number; ownTexts: number },
): Nearness {
  const { starts, texts, labels, lengths } = neighbours
  const total = lengths.length
  const likeness = new Float32Array(total)
  let squares = unknown * vocabulary.unseenIdf ** 2
  let mass = unknown * vocabulary.unseenIdf
  let explained = 0
  let lift = 0
  for (const id of stemIds) {
    const idf = vocabulary.idf[id] ?? 0
    const square = idf * idf
    squares += square
    mass += idf
    let own = 0
    const end = starts[id + 1] ?? 0
    const begin = starts[id] ?? 0
    for (let at = begin; at < end; at += 1) {
      const text = texts[at] ?? 0
      likeness[text] = (likeness[text] ?? 0) + square
      if (labels[text] === intent) own += 1
    }
    if (own > 0) explained += idf
    lift += idf * Math.log((own + 0.2) / (ownTexts + 1) / ((end - begin + 0.2) / (total + 1)))
  }
  let nearest = 0
  const best = [0, 0, 0]
  for (let text = 0; text < total; text += 1) {
    const shared = likeness[text] ?? 0
    if (shared === 0) continue
    const cosine = shared / (lengths[text] ?? 1)
    if (cosine > nearest) nearest = cosine
    if (labels[text] === intent && cosine > (best[2] ?? 0)) insert(best, cosine)
  }
  const length = Math.sqrt(squares) || 1
  return {
    nearest: nearest / length,
    nearestOwn: (best[0] ?? 0) / length,
    thirdOwn: (best[2] ?? 0) / length,
    explained: mass > 0 ? explained / mass : 0,
    lift: mass > 0 ? lift / mass : 0,
  }
}

function insert(best: number[], value: number): void {
  best[2] = value
  best.sort((a, b) => b - a)
}
