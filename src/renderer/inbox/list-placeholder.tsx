import { Button, Skeleton } from '@mantine/core'
import { IconFilterOff, IconInbox, IconSearchOff } from '@tabler/icons-react'
import type { InboxFilter, View } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { emptyFilter } from './filter.ts'
import classes from './list-placeholder.module.css'
import type { ShownList } from './use-shown-list.ts'

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

/** What stands where no row is: loading, an error, or why it is empty and what to do. */
export function ListPlaceholder({
  list,
  view,
  filtered,
  height,
  onView,
  onFilter,
}: {
  list: ShownList
  view: View
  filtered: boolean
  height: number
  onView: (view: View) => void
  onFilter: (filter: InboxFilter) => void
}) {
  const words = t.inbox
  if (list.state === 'loading') {
    return (
      <div className={classes.loading} aria-busy="true">
        <span className="visually-hidden">{t.common.loading}</span>
        {rows.map((row) => (
          <div key={row} className={classes.row} style={{ height }}>
            <Skeleton height={12} width="62%" />
            <Skeleton height={10} width="38%" />
          </div>
        ))}
      </div>
    )
  }
  if (list.state === 'failed') {
    return list.searching ? (
      <ErrorState>{words.search.failed}</ErrorState>
    ) : (
      <ErrorState>{t.common.errors.unexpected}</ErrorState>
    )
  }
  if (list.searching) {
    return (
      <EmptyState icon={<IconSearchOff size={32} stroke={1.5} />} title={words.search.noneTitle}>
        {words.search.noneText}
      </EmptyState>
    )
  }
  if (filtered) {
    return (
      <EmptyState
        icon={<IconFilterOff size={32} stroke={1.5} />}
        title={words.emptyFiltered.title}
        action={
          <Button variant="default" onClick={() => onFilter(emptyFilter)}>
            {words.clearFilter}
          </Button>
        }
      >
        {words.emptyFiltered.text}
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<IconInbox size={32} stroke={1.5} />}
      title={words.empty[view].title}
      action={
        view === 'mine' && (
          <Button variant="default" onClick={() => onView('team')}>
            {words.actions.view(words.views.team)}
          </Button>
        )
      }
    >
      {words.empty[view].text}
    </EmptyState>
  )
}
