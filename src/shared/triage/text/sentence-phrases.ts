import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { stemsOf } from './pattern-stems.ts'

/** Words found in a passage, and what they say. */
export interface Wording<K extends string> extends Span {
  readonly kind: K
}

interface Row<K> {
  readonly kind: K
  readonly pattern: string
  regex: RegExp | null
}

const slots = 1 << 16
/** Beginnings of words are told apart by so many letters. */
const longest = 6

/**
 * Finds long patterns sentence by sentence. Each pattern waits for a word it cannot do without (its stems): a sentence
 * is searched for the few patterns that its own words wake, most sentences for none. `~3 ` stands for up to three
 * words of any kind. In the answer the first in the text wins, then the first in the table; nothing overlaps. It is
 * kept for as long as the passage is.
 */
export function sentencePhrases<K extends string>(
  table: readonly (readonly [kind: K, pattern: string])[],
): (passage: Passage) => readonly Wording<K>[] {
  let search: ((folded: string) => Wording<K>[]) | null = null
  const known = new WeakMap<Passage, readonly Wording<K>[]>()
  return (passage) => {
    const before = known.get(passage)
    if (before) return before
    search ??= toSearch(table)
    const found = search(passage.folded)
    known.set(passage, found)
    return found
  }
}

/** Writes `~3 ` out as up to three words. */
export function writtenGaps(pattern: string): string {
  return pattern.replace(/~(\d) /g, (_, words: string) => `(?:[^ .!?]{1,24} ){0,${words}}?`)
}

function toSearch<K extends string>(
  table: readonly (readonly [kind: K, pattern: string])[],
): (folded: string) => Wording<K>[] {
  const rows = table.flatMap(([kind, pattern]) =>
    splitAlternatives(writtenGaps(pattern)).map((one): Row<K> => ({ kind, pattern: one, regex: null })),
  )
  const waiting = sleepersOf(rows)
  const wokenIn = new Int32Array(rows.length).fill(-1)
  return (folded) => {
    const found: Wording<K>[] = []
    wokenIn.fill(-1)
    let woken: number[] = []
    let begin = 0
    let hash = 0
    let length = 0
    for (let index = 0; index <= folded.length; index += 1) {
      const code = index < folded.length ? folded.charCodeAt(index) : 0
      if (code >= 97 && code <= 122) {
        length += 1
        if (length > longest) continue
        hash = (Math.imul(hash, 37) + code) & (slots - 1)
        const sleepers = waiting[hash]
        if (!sleepers) continue
        for (const row of sleepers) {
          if (wokenIn[row] === begin) continue
          wokenIn[row] = begin
          woken.push(row)
        }
        continue
      }
      length = 0
      hash = 0
      if (code === 0 ? index < folded.length : !endsSentence(folded, index, code)) continue
      if (woken.length > 0) {
        const sentence = folded.slice(begin, index + 1).replaceAll('\n', ' ')
        collect(sentence, begin, woken.toSorted((a, b) => a - b).flatMap((row) => rows[row] ?? []), found)
        woken = []
      }
      begin = index + 1
    }
    return found
  }
}

/** A full stop within a number or a name ends nothing, nor does a line that is only wrapped. */
function endsSentence(folded: string, index: number, code: number): boolean {
  if (code === 33 || code === 63 || code === 0) return true
  const next = folded.charCodeAt(index + 1)
  if (code === 46) return Number.isNaN(next) || next === 32 || next === 10 || next === 46
  return code === 10 && (next === 10 || next === 45 || next === 42 || (next >= 48 && next <= 57))
}

function sleepersOf<K>(rows: readonly Row<K>[]): readonly (readonly number[] | undefined)[] {
  const waiting: (number[] | undefined)[] = new Array<number[] | undefined>(slots).fill(undefined)
  for (const [index, { pattern }] of rows.entries()) {
    const stems = stemsOf(pattern)
    if (!stems) throw new Error(`no words by which to find: ${pattern}`)
    for (const stem of new Set(stems)) {
      let hash = 0
      for (let at = 0; at < Math.min(longest, stem.length); at += 1)
        hash = (Math.imul(hash, 37) + stem.charCodeAt(at)) & (slots - 1)
      const sleepers = waiting[hash] ?? []
      waiting[hash] = sleepers
      sleepers.push(index)
    }
  }
  return waiting
}

function collect<K extends string>(
  sentence: string,
  offset: number,
  rows: readonly Row<K>[],
  found: Wording<K>[],
): void {
  const here: Wording<K>[] = []
  for (const row of rows) {
    row.regex ??= new RegExp(`\\b(?:${row.pattern})(?![a-z0-9])`, 'g')
    row.regex.lastIndex = 0
    for (let match = row.regex.exec(sentence); match; match = row.regex.exec(sentence)) {
      if (match[0] === '') break
      here.push({ start: offset + match.index, end: offset + match.index + match[0].length, kind: row.kind })
    }
  }
  if (here.length > 1) here.sort((a, b) => a.start - b.start)
  const taken = new Map<K, number>()
  for (const one of here) {
    // Kinds are looked for apart: one stretch may say two things.
    if (one.start < (taken.get(one.kind) ?? 0)) continue
    taken.set(one.kind, one.end)
    found.push(one)
  }
}
