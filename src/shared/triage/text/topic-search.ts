import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterPatterns } from './pattern-filter.ts'

/** One pattern of a topic, written out. */
export interface TopicRow {
  readonly name: string
  readonly kind: string
  readonly pattern: string
}

/** A phrase found, with the kind its row names. */
export interface Hit extends Span {
  readonly kind: string
}

export interface TopicSearch {
  /** The phrases of a topic in a passage in order of the text, never overlapping; the table's first wins. */
  hits(passage: Passage, name: string): Hit[]
  /** The rows that the words of a passage wake, for tests. */
  woken(passage: Passage): readonly TopicRow[]
}

/** Most places of one row in a passage: what says it more often says it no louder. */
const mostHits = 20

/**
 * Searches passages for the patterns of many topics. Of a thousand patterns only the few are tried whose rare words
 * stand in the passage; each is compiled when a passage first needs it.
 */
export function topicSearch(rows: readonly TopicRow[]): TopicSearch {
  const wake = filterPatterns(rows.map(({ pattern }) => pattern))
  const compiled = new Map<number, RegExp>()
  const regexOf = (row: number, pattern: string): RegExp => {
    const known = compiled.get(row)
    if (known) return known
    const regex = new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g')
    compiled.set(row, regex)
    return regex
  }
  return {
    hits(passage, name) {
      const found: Hit[] = []
      for (const index of wake(passage)) {
        const row = rows[index]
        if (row?.name === name) search(passage.folded, regexOf(index, row.pattern), row.kind, found)
      }
      return found.length < 2 ? found : inOrder(found)
    },
    woken: (passage) => wake(passage).flatMap((index) => rows[index] ?? []),
  }
}

function search(folded: string, regex: RegExp, kind: string, found: Hit[]): void {
  regex.lastIndex = 0
  for (let count = 0; count < mostHits; count += 1) {
    const match = regex.exec(folded)
    if (!match) return
    found.push({ start: match.index, end: match.index + match[0].length, kind })
  }
}

/** In order of the text without what overlaps; the sort is stable, so of two that begin together the first row wins. */
function inOrder(found: readonly Hit[]): Hit[] {
  const kept: Hit[] = []
  for (const hit of found.toSorted((a, b) => a.start - b.start)) {
    if ((kept.at(-1)?.end ?? 0) <= hit.start) kept.push(hit)
  }
  return kept
}
