import { create } from 'zustand'
import type { Member } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'
import type { InboxFilter, Sort, View } from '../../shared/contract/desk.ts'
import { emptyFilter } from './filter.ts'

/** What the person chose in the inbox; it outlives a walk to another area. */
interface InboxStore {
  /** Whose choices these are. */
  readonly memberId: string | null
  readonly view: View
  readonly sort: Sort
  readonly filter: InboxFilter
  readonly searchText: string
  readonly searchOrder: 'newest' | 'rank'
  /** The row the keyboard is on, by case id. */
  readonly cursorId: string | null
  readonly selected: ReadonlySet<string>
  /** Whether the sheet for reassigning the selected cases is open. */
  readonly reassigning: boolean
}

export const useInbox = create<InboxStore>()(() => ({
  memberId: null,
  view: 'mine',
  sort: 'priority',
  filter: emptyFilter,
  searchText: '',
  searchOrder: 'newest',
  cursorId: null,
  selected: new Set(),
  reassigning: false,
}))

const set = useInbox.setState
const fromTop = { cursorId: null, selected: new Set<string>() }

/** Shows another view, from its top and without a search. */
export function chooseView(view: View): void {
  set({ view, searchText: '', ...fromTop })
}

export function chooseSort(sort: Sort): void {
  set({ sort, ...fromTop })
}

export function chooseFilter(filter: InboxFilter): void {
  set({ filter, ...fromTop })
}

export function searchFor(searchText: string): void {
  set({ searchText, ...fromTop })
}

export function chooseSearchOrder(searchOrder: 'newest' | 'rank'): void {
  set({ searchOrder, ...fromTop })
}

export function moveCursor(cursorId: string | null): void {
  set({ cursorId })
}

/** Selects a case, or takes it out of the selection. */
export function toggleSelected(id: string): void {
  set(({ selected }) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    return { selected: next }
  })
}

/** Adds cases to the selection. */
export function select(ids: readonly string[]): void {
  set(({ selected }) => ({ selected: new Set([...selected, ...ids]) }))
}

export function clearSelection(): void {
  set({ selected: new Set(), reassigning: false })
}

export function setReassigning(reassigning: boolean): void {
  set({ reassigning })
}

/** Begins anew when another person sits down: leads and reviewers see everything, the others their own cases. */
export function startInboxFor({ id, role }: Pick<Member, 'id' | 'role'>): void {
  if (useInbox.getState().memberId === id) return
  const view = permissions[role].see === 'any' ? 'all' : 'mine'
  set({ ...useInbox.getInitialState(), memberId: id, view }, true)
}
