import { countingEnd, instantOf } from './business-time.ts'
import type { Clock } from './clock.ts'
import { dueQuestion, timesOf } from './clock-times.ts'
import { openTimeOf, spansOf } from './due-time.ts'
import { type DueExplanation, explainDue } from './explain-due.ts'
import type { SlaPolicy } from './sla-policy.ts'
import { type ClockSubject, type Target, targetOf } from './target.ts'

/** Why a case's clock is due when it is. */
export interface ClockExplanation {
  readonly explanation: DueExplanation
  readonly target: Target
  /** False: the clock still shows the times of an earlier policy, or of another severity; they follow with the next look. */
  readonly isCurrent: boolean
}

/** Every interval of the clock by the policy; null for a clock of the first release, which has no book. */
export function explainClock(clock: Clock, subject: ClockSubject, policy: SlaPolicy): ClockExplanation | null {
  if (clock.targetMinutes === null) return null
  const times = timesOf(clock, subject, policy)
  return {
    explanation: explainDue(dueQuestion(clock, subject, policy)),
    target: targetOf(clock.kind, subject, policy),
    isCurrent: times.dueAt === clock.dueAt && times.pausedAt === clock.pausedAt,
  }
}

/**
 * Working time in milliseconds until a running clock is due, at `now` (milliseconds since 1970); null when every minute
 * until then counts, so that it says no more than the time left, and when the clock is due, stands still or has no book.
 */
export function workingTimeLeft(clock: Clock, subject: ClockSubject, policy: SlaPolicy, now: number): number | null {
  if (clock.targetMinutes === null || clock.metAt || clock.pausedAt) return null
  const due = instantOf(clock.dueAt)
  if (now >= due) return null
  const start = instantOf(clock.startedAt)
  const left = openTimeOf(spansOf(dueQuestion(clock, subject, policy), start, countingEnd(start)), now, due)
  return left < due - now ? left : null
}
