import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type { InboxFilter } from '../../shared/contract/desk.ts'
import { t } from '../app/text/index.ts'
import type { FilterPart } from './filter.ts'
import { emptyFilter } from './filter.ts'
import classes from './filter-bar.module.css'

/** What the list leaves out, so that nobody wonders: each part of the filter with a way to drop it. */
export function FilterBar({
  parts,
  onFilter,
}: {
  parts: readonly FilterPart[]
  onFilter: (filter: InboxFilter) => void
}) {
  if (parts.length === 0) return null
  return (
    <div className={classes.bar}>
      {parts.map(({ key, label, without }) => (
        <button
          key={key}
          type="button"
          className={classes.part}
          aria-label={t.inbox.filter.remove(label)}
          onClick={() => onFilter(without)}
        >
          {label}
          <IconX size={12} aria-hidden />
        </button>
      ))}
      <Button variant="subtle" size="compact-xs" onClick={() => onFilter(emptyFilter)}>
        {t.inbox.clearFilter}
      </Button>
    </div>
  )
}
