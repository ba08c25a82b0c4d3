import type { Span } from './evidence.ts'
import { keepBeside, type Passage } from './passages.ts'
import { filterPatterns, type Scope } from './pattern-filter.ts'
import { wordingsOf } from './phrase-index-starts.ts'
import { isWordSign, startPlace, type WordStarts, wordStarts } from './word-starts.ts'

/** Words found in a passage, and what they say. */
export interface Wording<K extends string> extends Span {
  readonly kind: K
}

interface Row<K extends string> {
  readonly kind: K
  readonly regex: RegExp
  readonly starts: WordStarts
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
  const wordings = table.flatMap(([kind, pattern]) =>
    wordingsOf(writtenGaps(pattern)).map((one) => [kind, one] as const),
  )
  const mayHold = filterPatterns(
    wordings.map(([, pattern]) => pattern),
    { of },
  )
  const rows: (Row<K> | undefined)[] = []
  const rowAt = (place: number): Row<K> | undefined => {
    const wording = wordings[place]
    // Compiled when a text first needs it.
    if (!rows[place] && wording) rows[place] = toRow(...wording)
    return rows[place]
  }
  return keepBeside((passage) => {
    const places = mayHold(passage)
    return places.length === 0 ? [] : search(passage.folded, places.map(rowAt))
  })
}

/** Writes `~3 ` out as up to three words. */
export function writtenGaps(pattern: string): string {
  return pattern.replace(/~(\d) /g, (_, words: string) => `(?:[^ .!?]{1,24} ){0,${words}}?`)
}

function toRow<K extends string>(kind: K, pattern: string): Row<K> {
  return { kind, regex: new RegExp(`(?:${pattern})(?![a-z0-9])`, 'y'), starts: wordStarts(pattern) }
}

function search<K extends string>(folded: string, rows: readonly (Row<K> | undefined)[]): Wording<K>[] {
  const text = unwrapped(folded)
  const found: Wording<K>[] = []
  const ends = new Map<K, number>()
  let afterWord = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const isStart = !afterWord && isWordSign(code)
    afterWord = isWordSign(code)
    if (!isStart) continue
    const place = startPlace(code, text.charCodeAt(index + 1), text.charCodeAt(index + 2))
    for (const row of rows) {
      if (!row || row.starts[place] === 0 || index < (ends.get(row.kind) ?? 0)) continue
      row.regex.lastIndex = index
      if (!row.regex.test(text) || row.regex.lastIndex === index) continue
      found.push({ start: index, end: row.regex.lastIndex, kind: row.kind })
      ends.set(row.kind, row.regex.lastIndex)
    }
  }
  return found
}

/** One line for each sentence: a line that is only wrapped goes on, an empty line or a list ends the sentence. */
function unwrapped(folded: string): string {
  return folded.includes('\n') ? folded.replace(/\n(?![\n*\-\d])/g, ' ').replaceAll('\n', '.') : folded
}
