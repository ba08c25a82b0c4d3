import type { Span } from './evidence.ts'
import type { Passage } from './passages.ts'
import { filterPatterns, type Scope } from './pattern-filter.ts'
import { wordingsOf } from './phrase-index-starts.ts'
import { isWordSign, startPlace, type WordStarts, wordStarts } from './word-starts.ts'

/**
 * Finds phrases out of a long table in one pass. Of several thousand wordings only those are tried whose words stand in
 * the text (see pattern-filter.ts), and each only where it can begin. Patterns use literals, `(?:…)`, `\d`, `\w` and
 * quantifiers, and begin with none but these.
 */
export interface PhraseIndex<T> {
  /**
   * The phrases in a folded text, in order, never overlapping; where two begin together the table's first wins. Faster
   * where the passage is given whose words the text holds, all or some of them.
   */
  find(folded: string, passage?: Passage): (Span & { readonly points: T })[]
}

/** A wording of the table as it is looked for. */
interface Row<T> {
  readonly regex: RegExp
  readonly points: T
  readonly starts: WordStarts
}

/**
 * The index of a table, whose order is the order of preference. A wording is compiled when a text first needs it. `of`
 * tells whose passages will be asked about.
 */
export function indexPhrases<T>(
  table: readonly (readonly [points: T, pattern: string])[],
  of: Scope['of'] = 'customer',
): PhraseIndex<T> {
  const wordings = table.flatMap(([points, pattern]) =>
    wordingsOf(pattern).map((wording) => [points, wording] as const),
  )
  const mayHold = filterPatterns(
    wordings.map(([, wording]) => wording),
    { of },
  )
  const rows: (Row<T> | undefined)[] = []
  const rowAt = (place: number): Row<T> | undefined => {
    const known = rows[place]
    const wording = wordings[place]
    if (known || !wording) return known
    const row = toRow(...wording)
    rows[place] = row
    return row
  }
  return {
    find(folded, passage) {
      const places = mayHold(passage ?? folded)
      return places.length === 0
        ? []
        : findAll(
            folded,
            places.map(rowAt).filter((row) => row !== undefined),
          )
    },
  }
}

function toRow<T>(points: T, wording: string): Row<T> {
  return { points, regex: new RegExp(`(?:${wording})(?![a-z0-9])`, 'y'), starts: wordStarts(wording) }
}

function findAll<T>(folded: string, rows: readonly Row<T>[]): (Span & { points: T })[] {
  const found: (Span & { points: T })[] = []
  let afterWord = false
  for (let index = 0; index < folded.length; index += 1) {
    const code = folded.charCodeAt(index)
    const isStart = !afterWord && code !== 32
    afterWord = isWordSign(code)
    if (!isStart) continue
    const place = startPlace(code, folded.charCodeAt(index + 1), folded.charCodeAt(index + 2))
    for (const { regex, points, starts } of rows) {
      if (starts[place] === 0) continue
      regex.lastIndex = index
      if (!regex.test(folded) || regex.lastIndex === index) continue
      found.push({ start: index, end: regex.lastIndex, points })
      index = regex.lastIndex - 1
      afterWord = isWordSign(folded.charCodeAt(index))
      break
    }
  }
  return found
}
