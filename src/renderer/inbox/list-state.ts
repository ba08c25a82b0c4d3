import type { InboxPage, InboxRow } from '../../shared/contract/desk.ts'

/** One row on screen. `gone`: it left the view while nothing may move, so it stays, dimmed, until the list is renewed. */
export interface Entry {
  readonly row: InboxRow
  readonly gone: boolean
  /** Where the words of a search were found. */
  readonly snippet?: string
}

/** A further page: where it begins on screen, and the cursor it was asked with. */
export interface DeepPage {
  readonly start: number
  readonly after: string
}

/**
 * The list on screen. The desk sends the first page again whenever it changes; what is shown follows at once in
 * content, and in order only when nobody is looking for a row: until then the newest page is held back.
 */
export interface ListState {
  readonly entries: readonly Entry[]
  readonly deep: readonly DeepPage[]
  /** The cursor of the next page; null at the end. */
  readonly next: string | null
  readonly total: number | null
  /** The newest first page, while its order is not shown. */
  readonly held: InboxPage | null
}

/** A list that shows `page` and nothing else. */
export function fresh(page: InboxPage): ListState {
  return { entries: page.rows.map(toEntry), deep: [], next: page.next, total: page.total, held: null }
}

/** The list after the desk sent its first page again. `calm`: nobody is about to click, rows may move. */
export function receive(state: ListState | null, page: InboxPage, calm: boolean): ListState {
  if (!state || calm) return fresh(page)
  const newest = new Map(page.rows.map((row) => [row.id, row]))
  const shown = new Set(state.entries.map(({ row }) => row.id))
  const added = page.rows.filter(({ id }) => !shown.has(id)).length
  const live = state.deep[0]?.start ?? state.entries.length
  // A row missing from the page left the view, unless new rows above may have pushed it over the page's end.
  const surelyOnPage = page.next === null ? state.entries.length : live - added
  const entries = state.entries.map((entry, index) => {
    const row = newest.get(entry.row.id)
    if (row) return { ...entry, row, gone: false }
    return index < surelyOnPage ? { ...entry, gone: true } : entry
  })
  const sameOrder =
    page.rows.every(({ id }, index) => entries[index]?.row.id === id) && entries.every(({ gone }) => !gone)
  return { ...state, entries, total: page.total, held: sameOrder ? null : page }
}

/** The held page, shown. */
export function release(state: ListState): ListState {
  return state.held ? fresh(state.held) : state
}

/**
 * How many cases wait behind 'n new'. A row that only moved up into the page from below is not new: those stand
 * after every row that is shown already, unless the list was at its end.
 */
export function newCount({ held, entries, next }: ListState): number {
  if (!held) return 0
  const shown = new Set(entries.map(({ row }) => row.id))
  const lastShown = held.rows.findLastIndex(({ id }) => shown.has(id))
  const counted = next === null || lastShown < 0 ? held.rows : held.rows.slice(0, lastShown)
  return counted.filter(({ id }) => !shown.has(id)).length
}

/** The list with its next page, asked for with `after`. Rows that moved down meanwhile are not shown twice. */
export function append(state: ListState, page: InboxPage, after: string): ListState {
  if (state.next !== after) return state
  const shown = new Set(state.entries.map(({ row }) => row.id))
  const added = page.rows.filter(({ id }) => !shown.has(id)).map(toEntry)
  return {
    ...state,
    entries: [...state.entries, ...added],
    deep: [...state.deep, { start: state.entries.length, after }],
    next: page.next,
  }
}

/** The list with newer contents of rows it shows already; nothing moves. */
export function patch(state: ListState, rows: readonly InboxRow[]): ListState {
  const newer = new Map(rows.map((row) => [row.id, row]))
  const entries = state.entries.map((entry) => {
    const row = newer.get(entry.row.id)
    return row && row.version >= entry.row.version ? { ...entry, row } : entry
  })
  return { ...state, entries }
}

/** The further pages that rows `first` to `last` on screen belong to. */
export function deepPagesAt({ deep, entries }: ListState, first: number, last: number): DeepPage[] {
  return deep.filter((page, index) => {
    const end = deep[index + 1]?.start ?? entries.length
    return page.start <= last && end > first
  })
}

function toEntry(row: InboxRow): Entry {
  return { row, gone: false }
}
