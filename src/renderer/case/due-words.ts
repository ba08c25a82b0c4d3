import { aroundTheClock } from '../../shared/sla/calendar.ts'
import type { DueInterval, DueSums } from '../../shared/sla/due-intervals.ts'
import type { SlaPolicy, TargetOverride } from '../../shared/sla/sla-policy.ts'
import { calendarNamed, type Target } from '../../shared/sla/target.ts'
import { lengthInWords } from '../ui/clock-reading.ts'
import { common, words } from './words.ts'

const { clocks } = words

/** What became of an interval: 'Holiday: Christmas Day'. */
export function intervalWords(interval: DueInterval): string {
  if (interval.kind === 'counted') return clocks.counted
  if (interval.kind === 'paused') return clocks.pausedFor(clocks.reasons[interval.why] ?? interval.why)
  return interval.why === 'holiday' ? clocks.holiday(interval.holiday) : clocks.closed
}

/** Whose hours an interval went by: 'by Madrid office'; null for a pause, and where every minute counts. */
export function calendarWords(interval: DueInterval, policy: SlaPolicy): string | null {
  if (interval.kind === 'paused' || interval.calendar === aroundTheClock.id) return null
  return clocks.calendar(calendarNamed(interval.calendar, policy)?.name ?? interval.calendar)
}

/** Lengths by what became of them: 'Counted 8 h · Closed 64 h'. */
export function sumsWords(sums: DueSums): string {
  return (['counted', 'closed', 'holidays', 'paused'] as const)
    .filter((what) => sums[what] > 0)
    .map((what) => `${clocks[what]} ${lengthInWords(sums[what])}`)
    .join(' · ')
}

/** Where a target comes from: 'the target for S2', 'a row of the policy for VIP, billing'. */
export function targetWords({ override }: Target, severity: string): string {
  return override ? clocks.byRow(casesOf(override)) : clocks.byTable(severity)
}

function casesOf({ severity, tier, category }: TargetOverride): string {
  const named = [severity, tier && common.tier[tier], category].filter(Boolean)
  return named.length > 0 ? named.join(', ') : clocks.rowAll
}
