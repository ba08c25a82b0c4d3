import { keepBeside, type Passage } from './passages.ts'
import { type Bounds, clausesOf, mostClauses } from './pattern-clauses.ts'
import { startsOf } from './phrase-index-starts.ts'
import { type StemMarks, stemMarks } from './stem-marks.ts'

/**
 * Tells which patterns of a table a text may hold: their places in the table, in rising order. A pattern is left out
 * only when a word it cannot do without is missing, so that whoever asks need not try it.
 */
export type PatternFilter = (text: Passage | string) => readonly number[]

/** What a text woke: by table, the places of its patterns. */
type Woken = readonly (readonly number[] | undefined)[]

/** Tables of patterns that share one pass over a text. */
interface TableSet {
  /** Enters a table and answers its number. */
  add(patterns: readonly string[], bounds: Bounds): number
  /** How many tables there are. */
  size(): number
  /** Does a little of what waking the first texts would have to do; false when nothing is left. */
  prepare(): boolean
  wake(folded: string): Woken
}

/**
 * Whose passages are asked about a table, and how its patterns begin and end: unless told otherwise with words. Tables
 * about the same passages share one pass over them.
 */
export interface Scope extends Bounds {
  readonly of: 'customer' | 'ai' | 'anybody'
}

const words: Scope = { of: 'customer', startsWord: true, endsWord: true }
const none: readonly number[] = []
const nothing: Woken = []

/**
 * Enters a table of patterns. All tables of a scope share one pass over a passage, whose answer is kept for as long as
 * the passage is: twenty searches cost hardly more than one. A text that is no passage is read for the table alone.
 */
export function filterPatterns(patterns: readonly string[], scope: Partial<Scope> = {}): PatternFilter {
  const { of, ...bounds } = { ...words, ...scope }
  const reader = readers[of]
  const table = reader.set.add(patterns, bounds)
  let alone: TableSet | null = null
  const filter: PatternFilter = (text) => {
    if (typeof text !== 'string') return reader.wokenBy(text)[table] ?? none
    if (!alone) {
      alone = tableSet()
      alone.add(patterns, bounds)
    }
    return alone.wake(text)[0] ?? none
  }
  entered.push({ patterns, bounds, filter })
  return filter
}

/** A table with its filter. */
export interface EnteredTable {
  readonly patterns: readonly string[]
  readonly bounds: Bounds
  readonly filter: PatternFilter
}

const entered: EnteredTable[] = []

/** All tables of the modules loaded so far, for tests. */
export function enteredTables(): readonly EnteredTable[] {
  return entered
}

/**
 * The same for regular expressions that look anywhere in a text. What they look back at and ahead to is not asked for.
 */
export function filterRegExps(regexes: readonly RegExp[], of: Scope['of']): PatternFilter {
  return filterPatterns(
    regexes.map(({ source }) => source),
    { of, startsWord: false, endsWord: false },
  )
}

/**
 * Takes one small step of the work that the first texts else wait for, about a second in all; false when nothing is
 * left. A process takes the steps while it has nothing else to do.
 */
export function preparePatterns(): boolean {
  return Object.values(readers).some(({ set }) => set.prepare())
}

const readers = { customer: passageReader(), ai: passageReader(), anybody: passageReader() }

/** What a passage woke when there were so many tables. */
interface Waking {
  readonly woken: Woken
  readonly tables: number
}

function passageReader(): { readonly set: TableSet; wokenBy(passage: Passage): Woken } {
  const set = tableSet()
  const wake = ({ folded }: Passage): Waking => ({ woken: set.wake(folded), tables: set.size() })
  const waking = keepBeside(wake)
  return {
    set,
    wokenBy(passage) {
      const { woken, tables } = waking(passage)
      // A table entered since knows nothing of what was read before.
      return tables === set.size() ? woken : wake(passage).woken
    },
  }
}

/** A pattern of a table. It sleeps until a text first holds the letters it begins with; only then is it taken apart. */
interface Entered {
  readonly pattern: string
  readonly bounds: Bounds
  /** Its table and its place there, as a number that sorts. */
  readonly key: number
  isAwake: boolean
}

/** A key and the numbers of clauses, 0 where there are no more. */
const rowLength = mostClauses
/** Most patterns of a table. */
const mostPatterns = 1 << 14

function tableSet(): TableSet {
  const tables: { readonly patterns: readonly string[]; readonly bounds: Bounds }[] = []
  /** By the number of a stem; at place 0 what needs no word. */
  const sleeping: (Entered[] | undefined)[] = []
  /** Ways through patterns, each by its key and the numbers of the clauses beyond the one that wakes it. */
  const waiting: (number[] | undefined)[] = []
  const marks = stemMarks()
  const clauses = clauseBook(marks)
  let entered = 0
  /** Stems below this number have been woken ahead of time. */
  let prepared = 0
  /** Tables are entered when a text is first read, not when their module is loaded. */
  const enterNext = (): void => {
    const { patterns, bounds } = tables[entered] ?? { patterns: [], bounds: words }
    for (const [place, pattern] of patterns.entries()) {
      const one: Entered = { pattern, bounds, key: entered * mostPatterns + place, isAwake: false }
      for (const stem of startingStems(one)) addTo(sleeping, stem === null ? 0 : marks.enter(stem), one)
    }
    entered += 1
  }
  const enterAll = (): void => {
    while (entered < tables.length) enterNext()
  }
  const awake = (stem: number): boolean => {
    const sleepers = sleeping[stem]
    if (!sleepers) return false
    sleeping[stem] = undefined
    for (const one of sleepers) {
      if (one.isAwake) continue
      one.isAwake = true
      for (const variant of clausesOf(one.pattern, one.bounds)) {
        const [first, ...others] = variant
        const row = [one.key, ...others.map(clauses.enter)]
        while (row.length < rowLength) row.push(0)
        for (const number of first?.map(marks.enter) ?? [0]) {
          const rows = waiting[number] ?? []
          waiting[number] = rows
          rows.push(...row)
        }
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
  return {
    add: (patterns, bounds) => tables.push({ patterns, bounds }) - 1,
    size: () => tables.length,
    prepare() {
      if (entered < tables.length) {
        enterNext()
        return true
      }
      while (prepared < sleeping.length) {
        prepared += 1
        if (awake(prepared - 1)) return true
      }
      return false
    },
    wake(folded) {
      const stems = read(folded)
      const keys: number[] = []
      const text = clauses.read(stems)
      const met = clauses.answers()
      collect(waiting[0], met, text, keys)
      for (const stem of stems) collect(waiting[stem], met, text, keys)
      return keys.length === 0 ? nothing : byTable(keys)
    },
  }
}

/** Clauses by number, 1 or higher; many patterns share one. */
interface ClauseBook {
  enter(stems: readonly string[]): number
  /** Takes the stems of a text and answers the number under which `answers` holds the clauses it meets. */
  read(stems: readonly number[]): number
  answers(): Uint32Array
}

function clauseBook(marks: StemMarks): ClauseBook {
  const numbers = new Map<string, number>()
  /** By the number of a stem, the clauses that hold it. */
  const holding: (number[] | undefined)[] = []
  let answers = new Uint32Array(1024)
  let text = 0
  return {
    enter(stems) {
      const name = stems.join('|')
      const before = numbers.get(name)
      if (before !== undefined) return before
      const number = numbers.size + 1
      numbers.set(name, number)
      for (const stem of stems) addTo(holding, marks.enter(stem), number)
      if (number >= answers.length) {
        const more = new Uint32Array(number * 2)
        more.set(answers)
        answers = more
      }
      return number
    },
    read(stems) {
      text += 1
      // What asks for no more is met by every text.
      answers[0] = text
      for (const stem of stems) {
        const clauses = holding[stem]
        if (clauses) for (let index = 0; index < clauses.length; index += 1) answers[clauses[index] ?? 0] = text
      }
      return text
    },
    answers: () => answers,
  }
}

function addTo<T>(lists: (T[] | undefined)[], place: number, one: T): void {
  const list = lists[place]
  if (list) list.push(one)
  else lists[place] = [one]
}

/** Adds the keys of the rows all of whose clauses are met. */
function collect(rows: readonly number[] | undefined, met: Uint32Array, text: number, keys: number[]): void {
  if (!rows) return
  for (let at = 0; at < rows.length; at += rowLength) {
    let clause = at + 1
    while (clause < at + rowLength && met[rows[clause] ?? 0] === text) clause += 1
    if (clause === at + rowLength) keys.push(rows[at] ?? 0)
  }
}

/** Stems one of which every text holds that holds the pattern, told by its first letters alone; null where none is sure. */
function startingStems({ pattern, bounds }: Entered): Set<string | null> {
  const starts = bounds.startsWord ? startsOf(pattern) : new Set<string>()
  // Any letter and any digit stand for a beginning that could not be told.
  if (starts.size === 0 || (starts.has('q') && starts.has('7'))) return new Set([null])
  return new Set(Array.from(starts, (start) => /^(?:[a-z]+|[^a-z])/.exec(start)?.[0] ?? null))
}

/** The keys by table, each once and in order. */
function byTable(keys: readonly number[]): Woken {
  const places: (number[] | undefined)[] = []
  for (const key of keys) {
    const table = Math.floor(key / mostPatterns)
    const place = key % mostPatterns
    const mine = places[table]
    if (mine) insert(mine, place)
    else places[table] = [place]
  }
  return places
}

/** Puts a number into a rising list that is mostly short; two stems of a clause wake a row twice. */
function insert(list: number[], number: number): void {
  let at = list.length
  while (at > 0 && (list[at - 1] ?? 0) > number) at -= 1
  if (list[at - 1] === number) return
  list.push(number)
  if (at < list.length - 1) {
    list.copyWithin(at + 1, at, list.length - 1)
    list[at] = number
  }
}
