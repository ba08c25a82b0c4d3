import type { Passage } from './passages.ts'

/** Beginnings of words: at least two letters, told apart by their first six. */
const shortest = 2
const longest = 6
const slots = 1 << 18

/**
 * Tells in one pass over a passage which rows of a table it may hold. A row is woken by any of its stems, beginnings of
 * words one of which stands in every text the row matches. Rarely a row is woken for nothing (stems share slots of a
 * table); one that matches is never missed. The answer is in rising order and kept for as long as the passage is.
 */
export function rowWaker(stemsByRow: readonly (readonly string[])[]): (passage: Passage) => readonly number[] {
  const lists: number[][] = [[]]
  const table = new Uint16Array(slots)
  for (const [row, stems] of stemsByRow.entries()) {
    for (const stem of stems) enter(table, lists, stem, row)
  }
  const known = new WeakMap<Passage, readonly number[]>()
  return (passage) => {
    const before = known.get(passage)
    if (before) return before
    const woken = wokenBy(passage.folded, table, lists)
    known.set(passage, woken)
    return woken
  }
}

function enter(table: Uint16Array, lists: number[][], stem: string, row: number): void {
  if (!/^[a-z]{2,}$/.test(stem)) throw new Error(`no stem: ${stem}`)
  let hash = 0
  for (const letter of stem.slice(0, longest)) hash = next(hash, letter.charCodeAt(0))
  const place = table[hash] || lists.length
  if (place === lists.length) lists.push([])
  table[hash] = place
  lists[place]?.push(row)
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 37) + code) & (slots - 1)
}

function wokenBy(folded: string, table: Uint16Array, lists: readonly (readonly number[])[]): readonly number[] {
  const places = new Set<number>()
  let hash = 0
  let length = 0
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    if (code < 97 || code > 122) {
      length = 0
      hash = 0
      continue
    }
    length += 1
    if (length > longest) continue
    hash = next(hash, code)
    const place = length >= shortest ? (table[hash] ?? 0) : 0
    if (place !== 0) places.add(place)
  }
  if (places.size === 0) return none
  const rows = new Set<number>()
  for (const place of places) for (const row of lists[place] ?? []) rows.add(row)
  return [...rows].sort((a, b) => a - b)
}

const none: readonly number[] = []
