import { useElementSize } from '@mantine/hooks'
import { useEffect } from 'react'
import { useAppearance } from '../app/appearance.ts'
import { useMe } from '../app/desk-state.ts'
import { CasePane } from './case-pane.tsx'
import classes from './inbox-screen.module.css'
import { startInboxFor } from './inbox-store.ts'
import { ListPane } from './list-pane.tsx'
import { clampListWidth, listWidths } from './list-width.ts'
import { Splitter } from './splitter.tsx'

/** The inbox: the list alone over the whole width, or beside the case that is open. In a narrow window one of the two. */
export function InboxScreen({ reference }: { reference: string | null }) {
  const me = useMe()
  const { ref, width } = useElementSize<HTMLElement>()
  const { listWidth, change } = useAppearance()
  useEffect(() => startInboxFor(me), [me])
  const range = listWidths(width)
  const shown = clampListWidth(listWidth ?? range.usual, range)
  const open = reference !== null
  return (
    <main
      id="main"
      tabIndex={-1}
      ref={ref}
      className={classes.inbox}
      data-open={open || undefined}
      data-single={range.single || undefined}
      style={open && !range.single ? { gridTemplateColumns: `${shown}px 0 minmax(0, 1fr)` } : undefined}
    >
      <ListPane openReference={reference} hidden={open && range.single} />
      {open && !range.single && (
        <Splitter width={shown} range={range} onWidth={(next) => change({ listWidth: next })} />
      )}
      {reference !== null && <CasePane key={reference} reference={reference} single={range.single} />}
    </main>
  )
}
