import {
  IconAlertTriangleFilled,
  IconCircleCheck,
  IconClock,
  IconClockExclamation,
  IconPlayerPause,
} from '@tabler/icons-react'
import { useClockSkew } from '../app/desk-state.ts'
import { useFromNow } from '../app/now.ts'
import { t } from '../app/text/index.ts'
import { type ClockMood, type ReadableClock, readClock } from './clock-reading.ts'
import classes from './clock-text.module.css'
import { formatDateTime } from './format.ts'

const icons: Record<ClockMood, typeof IconClock> = {
  ok: IconClock,
  at_risk: IconClockExclamation,
  breached: IconAlertTriangleFilled,
  paused: IconPlayerPause,
  met: IconCircleCheck,
}

/**
 * A clock counting down on the server's time: shape, word and colour; red only when it is breached.
 * `withKind` says which clock it is; without it only the time is shown, and the rest is said to those who cannot see it,
 * unless its place says it already (`silent`).
 */
export function ClockText({
  clock,
  withKind = false,
  silent = false,
}: {
  clock: ReadableClock
  withKind?: boolean
  silent?: boolean
}) {
  const skew = useClockSkew()
  // The words change exactly when what is drawn does.
  useFromNow((now) => wordsOf(clock, now + skew))
  const { mood, words, short } = readClock(clock, Date.now() + skew)
  const Icon = icons[mood]
  const kind = t.common.clockKind[clock.kind]
  const full = t.common.clock.inState(kind, words)
  return (
    <span
      className={classes.clock}
      data-mood={mood}
      title={t.common.clock.dueAt(kind, words, formatDateTime(clock.dueAt))}
    >
      <Icon size={14} aria-hidden className={classes.icon} />
      {withKind ? (
        <span>{full}</span>
      ) : (
        <>
          <span aria-hidden>{short}</span>
          {!silent && <span className="visually-hidden">{full}</span>}
        </>
      )}
    </span>
  )
}

function wordsOf(clock: ReadableClock, nowMs: number): string {
  const { mood, words } = readClock(clock, nowMs)
  return `${mood} ${words}`
}
