import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterPatterns, type Scope } from './pattern-filter.ts'
import { splitAlternatives } from './phrase-index-starts.ts'

/** Words found in a passage, and what they say. */
export interface Wording<K extends string> extends Span {
  readonly kind: K
}

interface Row<K> {
  readonly kind: K
  readonly pattern: string
  regex: RegExp | null
}

/**
 * Finds long patterns sentence by sentence. Each pattern waits for words it cannot do without (see pattern-filter.ts):
 * a passage is searched for the few patterns that its words wake, most for none. `~3 ` stands for up to three words of
 * any kind. In the answer the first in the text wins, then the first in the table; nothing overlaps. It is kept for as
 * long as the passage is. `of` tells whose passages will be asked about.
 */
export function sentencePhrases<K extends string>(
  table: readonly (readonly [kind: K, pattern: string])[],
  of: Scope['of'] = 'customer',
): (passage: Passage) => readonly Wording<K>[] {
  const rows = table.flatMap(([kind, pattern]) =>
    splitAlternatives(writtenGaps(pattern)).map((one): Row<K> => ({ kind, pattern: one, regex: null })),
  )
  const mayHold = filterPatterns(
    rows.map(({ pattern }) => pattern),
    { of },
  )
  const known = new WeakMap<Passage, readonly Wording<K>[]>()
  return (passage) => {
    const before = known.get(passage)
    if (before) return before
    const places = mayHold(passage)
    const found =
      places.length === 0
        ? []
        : search(
            passage.folded,
            places.flatMap((place) => rows[place] ?? []),
          )
    known.set(passage, found)
    return found
  }
}

/** Writes `~3 ` out as up to three words. */
export function writtenGaps(pattern: string): string {
  return pattern.replace(/~(\d) /g, (_, words: string) => `(?:[^ .!?]{1,24} ){0,${words}}?`)
}

/** Looks for the rows in each sentence. */
function search<K extends string>(folded: string, rows: readonly Row<K>[]): Wording<K>[] {
  const found: Wording<K>[] = []
  let begin = 0
  for (let index = 0; index <= folded.length; index += 1) {
    if (index < folded.length && !endsSentence(folded, index, folded.charCodeAt(index))) continue
    if (index > begin) collect(folded.slice(begin, index + 1).replaceAll('\n', ' '), begin, rows, found)
    begin = index + 1
  }
  return found
}

/** A full stop within a number or a name ends nothing, nor does a line that is only wrapped. */
function endsSentence(folded: string, index: number, code: number): boolean {
  if (code === 33 || code === 63 || code === 0) return true
  const next = folded.charCodeAt(index + 1)
  if (code === 46) return Number.isNaN(next) || next === 32 || next === 10 || next === 46
  return code === 10 && (next === 10 || next === 45 || next === 42 || (next >= 48 && next <= 57))
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
