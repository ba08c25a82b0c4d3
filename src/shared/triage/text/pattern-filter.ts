import type { Passage } from './passages.ts'
import { clausesOf } from './pattern-clauses.ts'
import { type StemMarks, stemMarks } from './stem-marks.ts'

/**
 * Tells which patterns of a table a text may hold: their places in the table, in rising order. A pattern is left out
 * only when a word it cannot do without is missing, so that whoever asks need not try it.
 */
export type PatternFilter = (text: Passage | string) => readonly number[]

/** A table of patterns of which all begin (or need not begin) at the beginning of a word. */
interface Table {
  readonly patterns: readonly string[]
  readonly startsWord: boolean
}

/** One pattern as it is waited for. */
interface Row {
  readonly table: number
  readonly place: number
  /** Beyond the clause that wakes it; each holds the numbers of stems. */
  readonly clauses: readonly (readonly number[])[]
}

/** What a text woke: by table, ascending, the places of its patterns. */
interface Woken {
  readonly tables: number
  readonly byTable: ReadonlyMap<number, readonly number[]> | null
}

const none: readonly number[] = []
const tables: Table[] = []
const rows: Row[] = []
/** By the number of a stem, the rows it wakes; nothing can be told of the rows at place 0. */
const wakes: number[][] = [[]]
const marks: StemMarks = stemMarks()
const known = new WeakMap<Passage, Woken>()

/**
 * Enters a table of patterns. All tables share one pass over a text, whose answer is kept for as long as the passage is:
 * twenty searches cost hardly more than one. `startsWord` is false for patterns that may begin within a word.
 */
export function filterPatterns(patterns: readonly string[], { startsWord = true } = {}): PatternFilter {
  const table = tables.length
  tables.push({ patterns, startsWord })
  return (text) => {
    const woken = typeof text === 'string' ? wakeAll(text) : wokenBy(text)
    return woken.byTable?.get(table) ?? none
  }
}

function wokenBy(passage: Passage): Woken {
  const before = known.get(passage)
  if (before && before.tables === tables.length) return before
  const woken = wakeAll(passage.folded)
  known.set(passage, woken)
  return woken
}

function wakeAll(folded: string): Woken {
  enterTables()
  const found: number[] = []
  const stems = marks.read(folded)
  for (const row of wakes[0] ?? none) found.push(row)
  for (const stem of stems) {
    for (const row of wakes[stem] ?? none) if (isMet(row)) found.push(row)
  }
  return { tables: tables.length, byTable: found.length === 0 ? null : group(found) }
}

function isMet(row: number): boolean {
  const { clauses } = rows[row] ?? { clauses: [] }
  for (const clause of clauses) {
    let isFound = false
    for (const stem of clause) {
      if (!marks.has(stem)) continue
      isFound = true
      break
    }
    if (!isFound) return false
  }
  return true
}

function group(found: number[]): Map<number, number[]> {
  const byTable = new Map<number, number[]>()
  let before = -1
  for (const number of found.sort((a, b) => a - b)) {
    const row = rows[number]
    // Two stems of a clause wake a row twice.
    if (!row || number === before) continue
    before = number
    const places = byTable.get(row.table)
    if (places) places.push(row.place)
    else byTable.set(row.table, [row.place])
  }
  return byTable
}

/** Tables are entered when a text is first read, not when their module is loaded. */
let entered = 0
function enterTables(): void {
  for (; entered < tables.length; entered += 1) {
    const table = tables[entered]
    for (const [place, pattern] of table?.patterns.entries() ?? []) {
      const [first, ...others] = clausesOf(pattern, table?.startsWord ?? false).map((stems) => stems.map(marks.enter))
      const row = rows.length
      rows.push({ table: entered, place, clauses: others })
      for (const stem of new Set(first ?? [0])) wakesOf(stem).push(row)
    }
  }
}

function wakesOf(stem: number): number[] {
  const before = wakes[stem]
  if (before) return before
  const mine: number[] = []
  wakes[stem] = mine
  return mine
}
