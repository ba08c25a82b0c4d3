import type { Passage } from './passages.ts'
import { type Bounds, clausesOf } from './pattern-clauses.ts'
import { startsOf } from './phrase-index-starts.ts'
import { stemMarks } from './stem-marks.ts'

/**
 * Tells which patterns of a table a text may hold: their places in the table, in rising order. A pattern is left out
 * only when a word it cannot do without is missing, so that whoever asks need not try it.
 */
export type PatternFilter = (text: Passage | string) => readonly number[]

/** What a text woke: by table, the places of its patterns. */
type Woken = ReadonlyMap<number, readonly number[]>

/** Tables of patterns that share one pass over a text. */
interface TableSet {
  /** Enters a table and answers its number. */
  add(patterns: readonly string[], bounds: Bounds): number
  /** How many tables there are. */
  size(): number
  wake(folded: string): Woken
}

const words: Bounds = { startsWord: true, endsWord: true }
const none: readonly number[] = []
const nothing: Woken = new Map()

/**
 * Enters a table of patterns. All tables share one pass over a passage, whose answer is kept for as long as the passage
 * is: twenty searches cost hardly more than one. A text that is no passage is read for the table alone. Patterns begin
 * and end with words unless `bounds` says otherwise.
 */
export function filterPatterns(patterns: readonly string[], bounds = words): PatternFilter {
  const table = shared.add(patterns, bounds)
  let alone: TableSet | null = null
  return (text) => {
    if (typeof text !== 'string') return wokenBy(text).get(table) ?? none
    if (!alone) {
      alone = tableSet()
      alone.add(patterns, bounds)
    }
    return alone.wake(text).get(0) ?? none
  }
}

const shared = tableSet()
const known = new WeakMap<Passage, { readonly size: number; readonly woken: Woken }>()

function wokenBy(passage: Passage): Woken {
  const before = known.get(passage)
  const size = shared.size()
  if (before && before.size === size) return before.woken
  const woken = shared.wake(passage.folded)
  known.set(passage, { size, woken })
  return woken
}

/** A pattern of a table. It sleeps until a text first holds the letters it begins with; only then is it taken apart. */
interface Entered {
  readonly pattern: string
  readonly bounds: Bounds
  /** Its table and its place there, as a number that sorts. */
  readonly key: number
  isAwake: boolean
}

/** One way through a pattern, as it is waited for. */
interface Row {
  readonly key: number
  /** Beyond the clause that wakes it; each holds the numbers of stems. */
  readonly clauses: readonly (readonly number[])[]
}

/** Most patterns of a table. */
const mostPatterns = 1 << 14

function tableSet(): TableSet {
  const tables: { readonly patterns: readonly string[]; readonly bounds: Bounds }[] = []
  /** By the number of a stem; at place 0 what needs no word. */
  const sleeping: (Entered[] | undefined)[] = []
  const waiting: (Row[] | undefined)[] = []
  const marks = stemMarks()
  let entered = 0
  /** Tables are entered when a text is first read, not when their module is loaded. */
  const enterAll = (): void => {
    for (; entered < tables.length; entered += 1) {
      const { patterns, bounds } = tables[entered] ?? { patterns: [], bounds: words }
      for (const [place, pattern] of patterns.entries()) {
        const one: Entered = { pattern, bounds, key: entered * mostPatterns + place, isAwake: false }
        for (const stem of startingStems(one)) addTo(sleeping, stem === null ? 0 : marks.enter(stem), one)
      }
    }
  }
  const awake = (stem: number): boolean => {
    const sleepers = sleeping[stem]
    if (!sleepers) return false
    sleeping[stem] = undefined
    for (const one of sleepers) {
      if (one.isAwake) continue
      one.isAwake = true
      for (const variant of clausesOf(one.pattern, one.bounds)) {
        const [first, ...clauses] = variant.map((stems) => stems.map(marks.enter))
        const row: Row = { key: one.key, clauses }
        for (const number of first ?? [0]) addTo(waiting, number, row)
      }
    }
    return true
  }
  const read = (folded: string): readonly number[] => {
    enterAll()
    for (;;) {
      const stems = marks.read(folded)
      let isNew = awake(0)
      for (const stem of stems) isNew = awake(stem) || isNew
      // What was taken apart waits for further stems.
      if (!isNew) return stems
    }
  }
  const isMet = (clauses: readonly (readonly number[])[]): boolean => {
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
  return {
    add: (patterns, bounds) => tables.push({ patterns, bounds }) - 1,
    size: () => tables.length,
    wake(folded) {
      const stems = read(folded)
      const keys: number[] = []
      for (const row of waiting[0] ?? []) if (isMet(row.clauses)) keys.push(row.key)
      for (const stem of stems) {
        const rows = waiting[stem]
        if (rows) for (const row of rows) if (isMet(row.clauses)) keys.push(row.key)
      }
      return keys.length === 0 ? nothing : byTable(keys)
    },
  }
}

function addTo<T>(lists: (T[] | undefined)[], place: number, one: T): void {
  const list = lists[place]
  if (list) list.push(one)
  else lists[place] = [one]
}

/** Stems one of which every text holds that holds the pattern, told by its first letters alone; null where none is sure. */
function startingStems({ pattern, bounds }: Entered): Set<string | null> {
  if (!bounds.startsWord) return new Set([null])
  return new Set(Array.from(startsOf(pattern), (start) => /^(?:[a-z]+|[^a-z])/.exec(start)?.[0] ?? null))
}

function byTable(keys: number[]): Map<number, number[]> {
  const places = new Map<number, number[]>()
  let [before, table, mine]: [number, number, number[]] = [-1, -1, []]
  for (const key of keys.length > 1 ? keys.sort(ascending) : keys) {
    // Two stems of a clause wake a row twice, and a pattern has several ways.
    if (key === before) continue
    before = key
    const own = Math.floor(key / mostPatterns)
    if (own !== table) {
      table = own
      mine = []
      places.set(table, mine)
    }
    mine.push(key % mostPatterns)
  }
  return places
}

function ascending(a: number, b: number): number {
  return a - b
}
