import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, type RefObject, useCallback, useEffect, useRef } from 'react'
import classes from './case-list.module.css'
import { CaseOption, optionId, type Press } from './case-option.tsx'
import type { Entry } from './list-state.ts'
import { stepFor } from './list-steps.ts'
import type { RowNames } from './row-names.ts'

export interface CaseListProps {
  readonly label: string
  readonly entries: readonly Entry[]
  /** All rows there are, when known. */
  readonly total: number | null
  readonly cursorId: string | null
  readonly openReference: string | null
  readonly selected: ReadonlySet<string>
  readonly selectable: boolean
  readonly wide: boolean
  /** The list is of what is asked of the member. */
  readonly asking: boolean
  readonly rowHeight: number
  readonly namesOf: (entry: Entry) => RowNames
  readonly listRef: RefObject<HTMLDivElement | null>
  /** What stands under the last row. */
  readonly footer: ReactNode
  readonly onCursor: (id: string) => void
  readonly onOpen: (entry: Entry) => void
  readonly onToggle: (id: string) => void
  readonly onSelectTo: (id: string) => void
  /** The rows on screen changed. */
  readonly onRange: (first: number, last: number) => void
  readonly onScrolled: (atTop: boolean) => void
  readonly onPointer: (inside: boolean) => void
}

/** The list of cases: one focus stop, any number of rows, only those on screen in the page. */
export function CaseList(props: CaseListProps) {
  const { entries, cursorId, rowHeight, listRef, onRange } = props
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => listRef.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => entries[index]?.row.id ?? index,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  const cursor = cursorId === null ? -1 : entries.findIndex(({ row }) => row.id === cursorId)
  const onPress = usePress(props)

  useEffect(() => {
    if (rowHeight > 0) virtual.measure()
  }, [virtual, rowHeight])
  useEffect(() => onRange(first, last), [onRange, first, last])
  useEffect(() => {
    if (cursor >= 0) virtual.scrollToIndex(cursor, { align: 'auto' })
  }, [virtual, cursor])

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((listRef.current?.clientHeight ?? 0) / rowHeight) - 1)
    const to = stepFor(event.key, { at: cursor, count: entries.length, page })
    const entry = to === null || event.ctrlKey || event.metaKey || event.altKey ? undefined : entries[to]
    if (!entry) return
    event.preventDefault()
    props.onCursor(entry.row.id)
  }

  return (
    <div
      ref={listRef}
      role="listbox"
      tabIndex={0}
      aria-label={props.label}
      aria-multiselectable={props.selectable || undefined}
      aria-activedescendant={cursor >= first && cursor <= last && cursor >= 0 ? optionId(cursor) : undefined}
      className={classes.list}
      onKeyDown={onKeyDown}
      onScroll={(event) => props.onScrolled(event.currentTarget.scrollTop < 2)}
      onPointerMove={() => props.onPointer(true)}
      onPointerLeave={() => props.onPointer(false)}
    >
      <div role="presentation" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
        {items.map((item) => {
          const entry = entries[item.index]
          if (!entry) return null
          return (
            <CaseOption
              key={item.key}
              index={item.index}
              total={props.total}
              top={item.start}
              height={rowHeight}
              entry={entry}
              names={props.namesOf(entry)}
              wide={props.wide}
              asking={props.asking}
              atCursor={item.index === cursor}
              open={entry.row.reference === props.openReference}
              selectable={props.selectable}
              selected={props.selected.has(entry.row.id)}
              onPress={onPress}
            />
          )
        })}
      </div>
      {props.footer}
    </div>
  )
}

/** What pressing a row does, in one function that stays the same, so that rows are not drawn again for its sake. */
function usePress(props: CaseListProps): Press {
  const newest = useRef(props)
  useEffect(() => {
    newest.current = props
  })
  return useCallback((entry, how) => {
    const { selectable, onToggle, onSelectTo, onOpen } = newest.current
    if (selectable && how === 'toggle') onToggle(entry.row.id)
    else if (selectable && how === 'extend') onSelectTo(entry.row.id)
    else onOpen(entry)
  }, [])
}
