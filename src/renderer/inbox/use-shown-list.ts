import { useCallback, useMemo } from 'react'
import { useInbox } from './inbox-store.ts'
import { type Entry, newCount } from './list-state.ts'
import { useInboxList } from './use-inbox-list.ts'
import { mostHits, useSearch } from './use-search.ts'

/** How many rows before the end the next page is asked for. */
const ahead = 120

/** What the list shows: a view, or what a search found. */
export interface ShownList {
  readonly entries: readonly Entry[]
  readonly searching: boolean
  readonly state: 'loading' | 'ready' | 'failed'
  readonly total: number | null
  readonly more: boolean
  readonly moreFailed: boolean
  readonly newRows: number
  readonly reordered: boolean
  readonly loadMore: () => void
  readonly showNew: () => void
  readonly onRange: (first: number, last: number) => void
  readonly onScrolled: (atTop: boolean) => void
  readonly onPointer: (inside: boolean) => void
  /** The keyboard is being used on the list. */
  readonly onKey: () => void
}

const none: readonly Entry[] = []

/** The list that the inbox's choices mean. */
export function useShownList(): ShownList {
  const { view, sort, filter, searchText, searchOrder } = useInbox()
  const query = useMemo(() => ({ view, sort, filter }), [view, sort, filter])
  const { state, failed, stillness, more, showNew, seen } = useInboxList(query)
  const found = useSearch(searchText, searchOrder)
  const searching = searchText.trim() !== ''
  const entries = (searching ? found.entries : state?.entries) ?? none
  const loaded = state?.entries.length ?? 0
  const hasMore = !searching && state !== null && state.next !== null

  const onRange = useCallback(
    (first: number, last: number) => {
      if (searching) return
      seen(first, last)
      if (hasMore && !failed && last >= loaded - ahead) more()
    },
    [searching, seen, hasMore, failed, loaded, more],
  )
  const onScrolled = useCallback(
    (atTop: boolean) => {
      stillness.atTop = atTop
      stillness.touch(performance.now())
    },
    [stillness],
  )
  const onPointer = useCallback(
    (inside: boolean) => {
      stillness.pointerInside = inside
      if (inside) stillness.touch(performance.now())
    },
    [stillness],
  )
  const onKey = useCallback(() => stillness.touch(performance.now()), [stillness])
  const waiting = searching || !state ? 0 : newCount(state)

  return {
    entries,
    searching,
    state: searching ? searchState(found) : state ? 'ready' : failed ? 'failed' : 'loading',
    total: searching ? entries.length : (state?.total ?? null),
    more: hasMore,
    moreFailed: failed,
    newRows: waiting,
    reordered: !searching && state !== null && state.held !== null && waiting === 0,
    loadMore: more,
    showNew,
    onRange,
    onScrolled,
    onPointer,
    onKey,
  }
}

function searchState({ entries, failed }: { entries: readonly Entry[] | null; failed: boolean }): ShownList['state'] {
  if (failed) return 'failed'
  return entries === null ? 'loading' : 'ready'
}

/** Whether a search may have found more than is shown. */
export function isCapped({ entries }: ShownList): boolean {
  return entries.length >= mostHits
}
