import { IconAlertTriangleFilled, IconClock, IconClockExclamation } from '@tabler/icons-react'
import type { Commitment } from '../../shared/case/parts.ts'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { promiseStanding } from './promise-words.ts'
import classes from './promises.module.css'

const icons = { ok: IconClock, near: IconClockExclamation, late: IconAlertTriangleFilled } as const

/** When an open promise is due and how long that is: shape, word and colour. */
export function PromiseStandingText({ promise }: { readonly promise: Commitment }) {
  const skew = useClockSkew()
  useFromNow((now) => promiseStanding(promise, now + skew).words)
  const { mood, words } = promiseStanding(promise, Date.now() + skew)
  const Icon = icons[mood]
  return (
    <span className={classes.standing} data-mood={mood}>
      <Icon size={14} aria-hidden /> {words}
    </span>
  )
}
