import type { Grams } from './grams.ts'

/** The kinds of pieces of a text. */
export type Family = keyof Grams

/** The two ways a text is looked at, each with a vocabulary of its own: by its words, and by what they are made of. */
export const familiesOf = { words: ['stems', 'words', 'pairs'], pieces: ['pieces'] } as const

/** Known pieces with their rarity. `hashes[i]` has the number i; families stand one after the other. */
export interface Vocabulary {
  readonly families: readonly Family[]
  readonly hashes: Uint32Array
  readonly idf: Float32Array
  /** How many pieces are of the first family; they have the lowest numbers. */
  readonly first: number
  /** The rarity of a piece that was never seen. */
  readonly unseenIdf: number
  readonly table: HashTable
}

/** Open addressing over hashes: `slots` holds number + 1, 0 is empty. */
export interface HashTable {
  readonly slots: Int32Array
  readonly mask: number
}

/** A table from hash to number. */
export function tableOf(hashes: Uint32Array): HashTable {
  let size = 16
  while (size < hashes.length * 2) size *= 2
  const slots = new Int32Array(size)
  const mask = size - 1
  for (let id = 0; id < hashes.length; id += 1) {
    let slot = (hashes[id] ?? 0) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  return { slots, mask }
}

/** The number of a piece, or −1 when it is unknown. */
export function idOf({ table, hashes }: Vocabulary, hash: number): number {
  let slot = hash & table.mask
  for (;;) {
    const id = (table.slots[slot] ?? 0) - 1
    if (id < 0 || hashes[id] === hash) return id
    slot = (slot + 1) & table.mask
  }
}

/**
 * The pieces which at least `leastTexts` texts hold, with their rarity ln((1 + n) / (1 + texts)) + 1 (smoothed inverse
 * document frequency). Of the stems all are kept, so that an unknown stem is one that no text had.
 */
export function learnVocabulary(texts: readonly Grams[], families: readonly Family[], leastTexts: number): Vocabulary {
  const hashes: number[] = []
  const counts: number[] = []
  let first = 0
  for (const [place, family] of families.entries()) {
    for (const [hash, count] of documentCounts(texts, family)) {
      if (family !== 'stems' && count < leastTexts) continue
      hashes.push(hash)
      counts.push(count)
    }
    if (place === 0) first = hashes.length
  }
  const known = Uint32Array.from(hashes)
  return {
    families,
    hashes: known,
    idf: Float32Array.from(counts, (count) => Math.log((1 + texts.length) / (1 + count)) + 1),
    first,
    unseenIdf: Math.log(1 + texts.length) + 1,
    table: tableOf(known),
  }
}

function documentCounts(texts: readonly Grams[], family: Family): Map<number, number> {
  const counts = new Map<number, number>()
  const seenIn = new Map<number, number>()
  for (const [at, text] of texts.entries()) {
    for (const hash of text[family]) {
      if (seenIn.get(hash) === at) continue
      seenIn.set(hash, at)
      counts.set(hash, (counts.get(hash) ?? 0) + 1)
    }
  }
  return counts
}
