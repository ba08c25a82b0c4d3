import type { Grams } from './grams.ts'

/** The three kinds of pieces; a vocabulary numbers them together and remembers where each kind begins. */
export type Family = 'words' | 'pairs' | 'pieces'

/** Known pieces with their rarity. `hashes[i]` has the number i; words come first, then pairs, then pieces. */
export interface Vocabulary {
  readonly hashes: Uint32Array
  readonly idf: Float32Array
  readonly firstPair: number
  readonly firstPiece: number
  /** The rarity of a piece that was never seen. */
  readonly unseenIdf: number
  readonly table: HashTable
}

/** Open addressing over hashes: `slots` holds number + 1, 0 is empty. */
export interface HashTable {
  readonly slots: Int32Array
  readonly mask: number
}

/** A text as weights on known pieces, sorted by number, with what of it was unknown. */
export interface Vector {
  readonly ids: Int32Array
  readonly weights: Float32Array
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
export function idOf({ table, hashes }: Pick<Vocabulary, 'table' | 'hashes'>, hash: number): number {
  let slot = hash & table.mask
  for (;;) {
    const id = (table.slots[slot] ?? 0) - 1
    if (id < 0 || hashes[id] === hash) return id
    slot = (slot + 1) & table.mask
  }
}

/**
 * The pieces which at least `leastTexts` texts hold, with their rarity ln((1 + n) / (1 + texts)) + 1 (smoothed inverse
 * document frequency). Words are all kept, so that an unknown word is one that no text had.
 */
export function learnVocabulary(texts: readonly Grams[], leastTexts: Readonly<Record<Family, number>>): Vocabulary {
  const hashes: number[] = []
  const counts: number[] = []
  const firsts: number[] = []
  for (const family of ['words', 'pairs', 'pieces'] as const) {
    firsts.push(hashes.length)
    for (const [hash, count] of documentCounts(texts, family)) {
      if (count < leastTexts[family]) continue
      hashes.push(hash)
      counts.push(count)
    }
  }
  const known = Uint32Array.from(hashes)
  return {
    hashes: known,
    idf: Float32Array.from(counts, (count) => Math.log((1 + texts.length) / (1 + count)) + 1),
    firstPair: firsts[1] ?? 0,
    firstPiece: firsts[2] ?? 0,
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
