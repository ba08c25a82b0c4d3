import type { DueInterval } from '../../shared/sla/due-intervals.ts'
import classes from './due.module.css'

/** Narrowest part of the strip, in per cent: shorter intervals are still seen. */
const least = 1.5

/**
 * The intervals of a clock side by side. Counted time is full and high, skipped time a line, paused time hatched, so
 * that shape tells them apart; `label` says it to those who do not see it.
 */
export function DueStrip({ intervals, label }: { readonly intervals: readonly DueInterval[]; readonly label: string }) {
  const total = intervals.reduce((sum, { length }) => sum + length, 0)
  return (
    <div className={classes.strip} role="img" aria-label={label}>
      {intervals.map(({ kind, from, length }) => (
        <span key={from} data-kind={kind} style={{ flexGrow: Math.max((length / total) * 100, least) }} />
      ))}
    </div>
  )
}
