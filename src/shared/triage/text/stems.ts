import { keepBeside, type Passage } from './passages.ts'

/** Words are told apart by their first letters, at most this many. */
const longest = 6
const shortest = 1
const slots = 1 << 16

/**
 * Tells in one pass over a passage which families of words it may hold, as a mask with one bit a family. A stem stands
 * for every word that begins with it; its first six letters count. Rarely a stem is seen that is not there (stems share
 * slots of a table); one that is there is never missed. The answer is kept for as long as the passage is.
 */
export function stemReader(families: readonly string[]): (passage: Passage) => number {
  const table = new Uint16Array(slots)
  for (const [bit, stems] of families.entries()) {
    for (const stem of stems.trim().split(/\s+/)) mark(table, stem, 1 << bit)
  }
  return keepBeside(({ folded }) => readMask(folded, table))
}

function mark(table: Uint16Array, stem: string, bit: number): void {
  if (!/^[a-z]{1,}$/.test(stem)) throw new Error(`no stem: ${stem}`)
  let hash = 0
  for (const letter of stem.slice(0, longest)) hash = next(hash, letter.charCodeAt(0))
  table[hash] = (table[hash] ?? 0) | bit
}

function next(hash: number, code: number): number {
  return (Math.imul(hash, 37) + code) & (slots - 1)
}

function readMask(folded: string, table: Uint16Array): number {
  let mask = 0
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
    if (length >= shortest) mask |= table[hash] ?? 0
  }
  return mask
}
