import type { Span } from './evidence.ts'
import { keepBeside, type Passage } from './passages.ts'
import { filterPatterns } from './pattern-filter.ts'
import { isWordSign, startPlace, type WordStarts, wordStarts } from './word-starts.ts'

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
  hits(passage: Passage, name: string): readonly Hit[]
  /** The rows that the words of a passage wake, for tests. */
  woken(passage: Passage): readonly TopicRow[]
}

/** Most places of one topic in a passage: what says it more often says it no louder. */
const mostHits = 40

/**
 * Searches passages for the patterns of many topics. Of a thousand patterns only the few are tried whose rare words
 * stand in the passage; each is compiled when a passage first needs it.
 */
export function topicSearch(rows: readonly TopicRow[]): TopicSearch {
  const wake = filterPatterns(rows.map(({ pattern }) => pattern))
  const compiled: (Compiled | undefined)[] = []
  const rowAt = (place: number): Compiled | undefined => {
    const row = rows[place]
    // Compiled when a text first needs it.
    if (!compiled[place] && row) compiled[place] = compile(row)
    return compiled[place]
  }
  const hitsByName = keepBeside((passage) => {
    const places = wake(passage)
    return places.length === 0 ? none : search(passage.folded, places.map(rowAt))
  })
  return {
    hits: (passage, name) => hitsByName(passage).get(name) ?? [],
    woken: (passage) => wake(passage).flatMap((index) => rows[index] ?? []),
  }
}

interface Compiled extends TopicRow {
  readonly regex: RegExp
  readonly starts: WordStarts
}

const none: ReadonlyMap<string, readonly Hit[]> = new Map()

function compile(row: TopicRow): Compiled {
  return { ...row, regex: new RegExp(`(?:${row.pattern})(?![a-z0-9])`, 'y'), starts: wordStarts(row.pattern) }
}

/** The hits of all topics by name: within one in order, none overlapping; of two that begin together the first row's. */
function search(folded: string, rows: readonly (Compiled | undefined)[]): ReadonlyMap<string, readonly Hit[]> {
  const found = new Map<string, Hit[]>()
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const isStart = !afterWord && code !== blank
    afterWord = isWordSign(code)
    if (!isStart) continue
    const place = startPlace(code, folded.charCodeAt(index + 1), folded.charCodeAt(index + 2))
    for (const row of rows) {
      if (!row || row.starts[place] === 0) continue
      const hits = found.get(row.name)
      if (hits && ((hits.at(-1)?.end ?? 0) > index || hits.length >= mostHits)) continue
      row.regex.lastIndex = index
      if (!row.regex.test(folded) || row.regex.lastIndex === index) continue
      const hit = { start: index, end: row.regex.lastIndex, kind: row.kind }
      if (hits) hits.push(hit)
      else found.set(row.name, [hit])
    }
  }
  return found
}

const blank = 32
