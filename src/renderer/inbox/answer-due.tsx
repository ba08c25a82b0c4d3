import { IconAlertTriangleFilled, IconClock } from '@tabler/icons-react'
import type { InboxRow } from '../../shared/contract/desk.ts'
import { serverNow } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { t } from '../app/text/index.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import classes from './case-row.module.css'
import { answerClock, answerDueOf } from './row-label.ts'

/** How long there is for an answer, or how late it is; a line where nobody waits for one. */
export function AnswerDue({ row }: { readonly row: Pick<InboxRow, 'asked' | 'aiQuestion'> }) {
  const due = answerDueOf(row)
  const words = useFromNow(() => (due === undefined ? '' : shortClock(due)))
  if (due === undefined) return <span className={classes.quiet}>–</span>
  const late = Date.parse(due) <= serverNow()
  const Icon = late ? IconAlertTriangleFilled : IconClock
  return (
    <span className={classes.due} data-late={late || undefined} title={answerClock(due, serverNow())}>
      <Icon size={14} aria-hidden />
      {words}
    </span>
  )
}

function shortClock(due: string): string {
  const left = Date.parse(due) - serverNow()
  return left > 0 ? lengthInWords(left) : t.common.clock.late(lengthInWords(-left))
}
