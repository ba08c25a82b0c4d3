import type { RefObject } from 'react'
import { sortSchema, viewSchema } from '../../shared/contract/desk.ts'
import type { Action } from '../app/keys.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { useActions } from '../app/use-actions.ts'
import {
  chooseSort,
  chooseView,
  clearSelection,
  moveCursor,
  searchFor,
  setReassigning,
  toggleSelected,
  useInbox,
} from './inbox-store.ts'
import type { Entry } from './list-state.ts'
import type { ShownList } from './use-shown-list.ts'

interface InboxActionsInput {
  readonly entries: readonly Entry[]
  readonly open: (entry: Entry) => void
  readonly openReference: string | null
  readonly selectable: boolean
  readonly searchRef: RefObject<HTMLInputElement | null>
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly list: ShownList
}

/** The keys of the list: next, previous, open, search, select, views and orders. */
export function useInboxActions(input: InboxActionsInput): {
  toList: () => void
  toTop: () => void
  leaveSearch: () => void
} {
  const { entries, open, openReference, selectable, searchRef, listRef, list } = input
  const { cursorId, selected } = useInbox()
  const go = useRoute((state) => state.go)
  const words = t.inbox.actions
  const at = entries.findIndex(({ row }) => row.id === cursorId)

  const focusList = () => listRef.current?.focus({ preventScroll: true })
  const toRow = (index: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, index))]
    if (!entry) return
    list.onKey()
    moveCursor(entry.row.id)
    focusList()
  }
  const toTop = () => {
    list.showNew()
    listRef.current?.scrollTo({ top: 0 })
    moveCursor(null)
    focusList()
  }
  const leaveSearch = () => {
    searchFor('')
    // Where nothing was found the list is drawn anew first; where the view is empty there is none to go to.
    requestAnimationFrame(() => (listRef.current ? focusList() : searchRef.current?.blur()))
  }
  const back = () => {
    if (selected.size > 0) return clearSelection()
    go({ area: 'inbox', reference: null })
    requestAnimationFrame(focusList)
  }
  const cursor = entries[at]
  const group = 'list'
  const actions: Action[] = [
    { id: 'list.next', label: words.next, group, keys: ['j'], run: () => toRow(at + 1) },
    { id: 'list.previous', label: words.previous, group, keys: ['k'], run: () => toRow(at < 0 ? 0 : at - 1) },
    {
      id: 'list.open',
      label: words.open,
      group,
      keys: ['Enter'],
      enabled: cursor !== undefined,
      run: () => cursor && open(cursor),
    },
    { id: 'list.search', label: words.search, group, keys: ['/'], run: () => searchRef.current?.select() },
    { id: 'list.top', label: words.top, group, keys: ['.'], run: toTop },
    {
      id: 'list.select',
      label: words.select,
      group,
      keys: ['x'],
      enabled: selectable && cursor !== undefined,
      run: () => cursor && toggleSelected(cursor.row.id),
    },
    {
      id: 'list.reassign',
      label: words.reassign,
      group,
      keys: ['shift+r'],
      enabled: selected.size > 0,
      run: () => setReassigning(true),
    },
    {
      id: 'list.back',
      label: selected.size > 0 ? t.inbox.selection.clearAction : words.closeCase,
      group,
      keys: ['Escape'],
      enabled: selected.size > 0 || openReference !== null,
      run: back,
    },
    ...viewSchema.options.map((view) => ({
      id: `list.view.${view}`,
      label: words.view(t.inbox.views[view]),
      group: 'list' as const,
      keys: [],
      run: () => chooseView(view),
    })),
    ...sortSchema.options.map((sort) => ({
      id: `list.sort.${sort}`,
      label: words.sort(t.inbox.sorts[sort]),
      group: 'list' as const,
      keys: [],
      run: () => chooseSort(sort),
    })),
  ]
  useActions(actions)
  return { toList: () => toRow(Math.max(0, at)), toTop, leaveSearch }
}
