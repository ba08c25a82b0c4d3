import type { Grams } from './grams.ts'

/** Most texts that are put in order at once; the work grows with its square. */
const window = 250

/**
 * Orders texts so that like stands beside like: from each text to the one left that shares most of its words, rare
 * words counting more (nearest neighbour chain). Cut into parts, the order keeps near repeats of a text together.
 */
export function alikeOrder(texts: readonly Grams[], rarity: ReadonlyMap<number, number>): number[] {
  const order: number[] = []
  for (let from = 0; from < texts.length; from += window) {
    const sets = texts.slice(from, from + window).map(({ words }) => new Set(words))
    const lengths = sets.map((set) => Math.sqrt(massOf(set, rarity)) || 1)
    const left = new Set(sets.keys())
    let current = 0
    while (left.size > 0) {
      left.delete(current)
      order.push(from + current)
      let best = -1
      let next = left.values().next().value ?? 0
      for (const other of left) {
        let shared = 0
        const words = sets[other]
        for (const word of sets[current] ?? []) if (words?.has(word)) shared += rarity.get(word) ?? 0
        const likeness = shared / (lengths[other] ?? 1)
        if (likeness > best) {
          best = likeness
          next = other
        }
      }
      current = next
    }
  }
  return order
}

/** The squared rarity, as inverse document frequency, of every word of the texts. */
export function rarityOf(texts: readonly Grams[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { words } of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Map([...counts].map(([word, count]) => [word, (Math.log((1 + texts.length) / (1 + count)) + 1) ** 2]))
}

function massOf(words: ReadonlySet<number>, rarity: ReadonlyMap<number, number>): number {
  let mass = 0
  for (const word of words) mass += rarity.get(word) ?? 0
  return mass
}
