import { Button } from '@mantine/core'
import { t } from '../app/text/index.ts'
import { formatNumber } from '../ui/format.ts'
import classes from './list-strips.module.css'
import type { ShownList } from './use-shown-list.ts'

/** Under the last row: that more is coming, that it did not come, or that this is the end. */
export function ListFooter({ list }: { list: ShownList }) {
  if (list.searching) return null
  if (list.moreFailed) {
    return (
      <div className={classes.footer}>
        {t.inbox.moreFailed}
        <Button variant="subtle" size="compact-xs" onClick={list.loadMore}>
          {t.common.retry}
        </Button>
      </div>
    )
  }
  if (list.more) return <div className={classes.footer}>{t.inbox.loadingMore}</div>
  return (
    <div className={classes.footer}>
      {t.inbox.end} · {t.inbox.total(list.entries.length, formatNumber(list.entries.length))}
    </div>
  )
}
