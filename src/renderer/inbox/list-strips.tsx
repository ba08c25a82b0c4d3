import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconArrowUp } from '@tabler/icons-react'
import { t } from '../app/text/index.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './list-strips.module.css'
import { isCapped, type ShownList } from './use-shown-list.ts'

/** How long the number of new rows must stand before it is said aloud, in milliseconds. */
const settleMs = 5_000

/** Rows wait: how many, and the way to them. */
export function NewRows({ count, reordered, onShow }: { count: number; reordered: boolean; onShow: () => void }) {
  const [settled] = useDebouncedValue(count, settleMs)
  return (
    <div className={classes.newRegion}>
      {/* Said when the number has settled: a busy floor must not talk all the time. */}
      <span role="status" className="visually-hidden">
        {settled > 0 && t.inbox.newRowsLabel(settled)}
      </span>
      {(count > 0 || reordered) && (
        <button type="button" className={classes.newRows} onClick={onShow}>
          <IconArrowUp size={14} aria-hidden />
          {count > 0 ? (
            <>
              <span aria-hidden>{t.inbox.newRows(count)}</span>
              <span className="visually-hidden">{t.inbox.newRowsLabel(count)}</span>
            </>
          ) : (
            <span>{t.inbox.orderChanged}</span>
          )}
          <KeyHint keys="." />
        </button>
      )}
    </div>
  )
}

/** How many hits a search has. */
export function SearchSummary({ list, order }: { list: ShownList; order: 'newest' | 'rank' }) {
  const words = t.inbox.search
  const results = order === 'rank' ? words.resultsRanked : words.results
  return (
    <div role="status" className={classes.summary}>
      {list.state === 'loading' ? words.searching : results(list.entries.length, isCapped(list))}
    </div>
  )
}

/** What can be done with the selected cases. */
export function SelectionBar({
  count,
  onReassign,
  onClear,
}: {
  count: number
  onReassign: () => void
  onClear: () => void
}) {
  const words = t.inbox.selection
  return (
    <div role="toolbar" aria-label={words.label} className={classes.selection}>
      <span role="status">{words.count(count)}</span>
      <Button onClick={onReassign} rightSection={<KeyHint keys="shift+r" />}>
        {words.reassign}
      </Button>
      <Button variant="subtle" color="gray" onClick={onClear}>
        {words.clear}
      </Button>
    </div>
  )
}
