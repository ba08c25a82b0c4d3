import { IconAlertTriangleFilled, IconHeartHandshake } from '@tabler/icons-react'
import { openCommitments } from '../../shared/case/parts.ts'
import type { Case } from '../../shared/case/state.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { words } from '../case/words.ts'
import { formatWhen } from '../ui/format.ts'
import { byDue, promiseStanding } from './promise-words.ts'
import classes from './promises.module.css'

/** The promise that is due first, for the head of the case; nothing where none has a time. */
export function NextPromise({ state }: { readonly state: Case }) {
  const skew = useClockSkew()
  const [next] = byDue(openCommitments(state))
  const mood = useFromNow((now) => (next ? promiseStanding(next, now + skew).mood : 'ok'))
  if (!next?.dueAt) return null
  const when = formatWhen(next.dueAt)
  const Icon = mood === 'late' ? IconAlertTriangleFilled : IconHeartHandshake
  return (
    <span className={classes.header} data-mood={mood} title={next.text}>
      <Icon size={14} aria-hidden />
      {mood === 'late' ? words.promises.headerLate(when) : words.promises.header(when)}
    </span>
  )
}
