import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterPatterns, type Scope } from './pattern-filter.ts'
import { splitAlternatives } from './phrase-index-starts.ts'

/** Words found in a passage, and what they say. */
export interface Wording<K extends string> extends Span {
  readonly kind: K
}

interface Row<K extends string> {
  readonly kind: K
  readonly pattern: string
  /** Compiled when a text first needs it. */
  regex: RegExp | null
}

/**
 * Finds patterns with gaps between their words: `~3 ` stands for up to three words of any kind in the same sentence.
 * Only those are tried whose words stand in the text. Each kind is looked for apart, so one stretch may say two things;
 * within a kind the first in the text wins, then the first in the table. The answer is kept for as long as the passage.
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
    const found = search(
      passage.folded,
      mayHold(passage).flatMap((place) => rows[place] ?? []),
    )
    known.set(passage, found)
    return found
  }
}

/** Writes `~3 ` out as up to three words. */
export function writtenGaps(pattern: string): string {
  return pattern.replace(/~(\d) /g, (_, words: string) => `(?:[^ .!?]{1,24} ){0,${words}}?`)
}

function search<K extends string>(folded: string, rows: readonly Row<K>[]): readonly Wording<K>[] {
  if (rows.length === 0) return []
  const text = unwrapped(folded)
  const found: Wording<K>[] = []
  for (const row of rows) {
    row.regex ??= new RegExp(`\\b(?:${row.pattern})(?![a-z0-9])`, 'g')
    row.regex.lastIndex = 0
    for (let match = row.regex.exec(text); match && match[0] !== ''; match = row.regex.exec(text)) {
      found.push({ start: match.index, end: match.index + match[0].length, kind: row.kind })
    }
  }
  return found.length > 1 ? withoutLater(found) : found
}

/** One line for each sentence: a line that is only wrapped goes on, an empty line or a list ends the sentence. */
function unwrapped(folded: string): string {
  return folded.includes('\n') ? folded.replace(/\n(?![\n*\-\d])/g, ' ').replaceAll('\n', '.') : folded
}

function withoutLater<K extends string>(found: readonly Wording<K>[]): Wording<K>[] {
  const taken = new Map<K, number>()
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter(({ kind, start, end }) => {
      if (start < (taken.get(kind) ?? 0)) return false
      taken.set(kind, end)
      return true
    })
}
