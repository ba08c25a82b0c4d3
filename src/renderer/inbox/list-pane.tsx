import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo, useRef } from 'react'
import { permissions } from '../../shared/access/permissions.ts'
import { useAppearance } from '../app/appearance.ts'
import { useDeskState, useDirectory, useMe, useWorkspace } from '../app/desk-state.ts'
import { useRoute } from '../app/route.ts'
import { t } from '../app/text/index.ts'
import { ReassignSheet } from '../case/reassign-sheet.tsx'
import { rememberCaseId } from './case-ids.ts'
import { CaseList } from './case-list.tsx'
import { ColumnHead } from './column-head.tsx'
import { filterParts } from './filter.ts'
import { FilterBar } from './filter-bar.tsx'
import { InboxHead } from './inbox-head.tsx'
import classes from './inbox-screen.module.css'
import {
  chooseFilter,
  chooseSearchOrder,
  chooseSort,
  chooseView,
  clearSelection,
  moveCursor,
  searchFor,
  select,
  setReassigning,
  toggleSelected,
  useInbox,
} from './inbox-store.ts'
import { ListFooter } from './list-footer.tsx'
import { ListPlaceholder } from './list-placeholder.tsx'
import type { Entry } from './list-state.ts'
import { NewRows, SearchSummary, SelectionBar } from './list-strips.tsx'
import { rowHeight, wideFrom } from './row-height.ts'
import { rememberNames } from './row-names.ts'
import { RowQuestion } from './row-question.tsx'
import { SurgeStrip, watchesSurges } from './surge-strip.tsx'
import { useInboxActions } from './use-inbox-actions.ts'
import { useKnownCategories } from './use-known-categories.ts'
import { useShownList } from './use-shown-list.ts'

/** The list with everything above and below it, connected. */
export function ListPane({ openReference, hidden }: { openReference: string | null; hidden: boolean }) {
  const inbox = useInbox()
  const counts = useDeskState((state) => state.counts)
  const density = useAppearance((state) => state.density)
  const directory = useDirectory()
  const { currency } = useWorkspace()
  const me = useMe()
  const go = useRoute((state) => state.go)
  const { ref: paneRef, width } = useElementSize<HTMLElement>()
  const searchRef = useRef<HTMLInputElement>(null)
  const listRef = useRef<HTMLDivElement>(null)
  const list = useShownList()
  const { entries, searching } = list
  const wide = width >= wideFrom
  const height = rowHeight(density, wide, searching)
  const selectable = permissions[me.role].reassign !== 'none'

  const open = useCallback(
    ({ row }: Entry) => {
      moveCursor(row.id)
      rememberCaseId(row)
      go({ area: 'inbox', reference: row.reference })
    },
    [go],
  )
  const selectTo = (id: string) => {
    const from = entries.findIndex(({ row }) => row.id === inbox.cursorId)
    const to = entries.findIndex(({ row }) => row.id === id)
    const [first, last] = from < to ? [Math.max(0, from), to] : [to, from]
    select(entries.slice(first, last + 1).map(({ row }) => row.id))
    moveCursor(id)
  }
  const actions = useInboxActions({ entries, open, openReference, selectable, searchRef, listRef, list })
  const namesOf = useMemo(() => rememberNames(directory, currency), [directory, currency])
  const categories = useKnownCategories(entries, inbox.filter.categories)
  const { reassigning } = inbox
  const references = useMemo(
    () => (reassigning ? new Map(entries.map(({ row }) => [row.id, row.reference])) : new Map<string, string>()),
    [reassigning, entries],
  )
  const cursorRow = entries.find(({ row }) => row.id === inbox.cursorId)?.row
  const parts = filterParts(inbox.filter, directory)

  return (
    <section ref={paneRef} className={classes.list} data-hidden={hidden || undefined} aria-label={t.inbox.title}>
      <InboxHead
        {...inbox}
        counts={counts}
        choices={{ teams: [...directory.teams.values()], categories }}
        searchRef={searchRef}
        onView={chooseView}
        onSort={chooseSort}
        onFilter={chooseFilter}
        onSearch={searchFor}
        onSearchOrder={chooseSearchOrder}
        onToList={actions.toList}
        onLeaveSearch={actions.leaveSearch}
      />
      {watchesSurges(me.role) && <SurgeStrip />}
      {!searching && <FilterBar parts={parts} onFilter={chooseFilter} />}
      {searching && <SearchSummary list={list} order={inbox.searchOrder} />}
      {wide && entries.length > 0 && <ColumnHead />}
      <NewRows count={list.newRows} reordered={list.reordered} onShow={actions.toTop} />
      {entries.length === 0 ? (
        <ListPlaceholder
          list={list}
          view={inbox.view}
          filtered={parts.length > 0}
          height={height}
          onView={chooseView}
          onFilter={chooseFilter}
        />
      ) : (
        <CaseList
          label={t.inbox.list(searching ? t.inbox.search.label : t.inbox.views[inbox.view])}
          entries={entries}
          total={list.total}
          cursorId={inbox.cursorId}
          openReference={openReference}
          selected={inbox.selected}
          selectable={selectable}
          wide={wide}
          asking={!searching && inbox.view === 'asked'}
          rowHeight={height}
          namesOf={namesOf}
          listRef={listRef}
          footer={<ListFooter list={list} />}
          onCursor={moveCursor}
          onOpen={open}
          onToggle={toggleSelected}
          onSelectTo={selectTo}
          onRange={list.onRange}
          onScrolled={list.onScrolled}
          onPointer={list.onPointer}
        />
      )}
      {openReference === null && cursorRow?.aiQuestion && <RowQuestion key={cursorRow.id} row={cursorRow} me={me} />}
      {inbox.selected.size > 0 && (
        <SelectionBar count={inbox.selected.size} onReassign={() => setReassigning(true)} onClear={clearSelection} />
      )}
      {reassigning && (
        <ReassignSheet
          caseIds={[...inbox.selected]}
          references={references}
          onDone={clearSelection}
          opened
          onClose={() => setReassigning(false)}
        />
      )}
    </section>
  )
}
