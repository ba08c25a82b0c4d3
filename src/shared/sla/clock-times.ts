import { countingEnd, instantOf, isoOf } from './business-time.ts'
import type { Clock, ClockKind, ClockTimes } from './clock.ts'
import { keepsBook } from './clock-book.ts'
import { type DueQuestion, dueTime } from './due-time.ts'
import { type Pause, pausesInOrder } from './pauses.ts'
import type { SlaPolicy } from './sla-policy.ts'
import { type ClockSubject, calendarOf, targetOf } from './target.ts'

/** When clocks are due: their books read by a policy. The whole book counts by the policy given, from the start on. */

/** A clock of `kind` that starts at `at` on a case such as `subject`. */
export function startClock(kind: ClockKind, subject: ClockSubject, at: string, policy: SlaPolicy): Clock {
  const clock: Clock = {
    kind,
    startedAt: at,
    dueAt: at,
    atRiskAt: at,
    pausedAt: null,
    metAt: null,
    extensions: [],
    targetMinutes: targetOf(kind, subject, policy).minutes,
    policyVersion: policy.version,
    waits: [],
    teams: [{ teamId: subject.teamId, from: at }],
  }
  return { ...clock, ...timesOf(clock, subject, policy) }
}

/** The times that `policy` gives the clock; null when they are what it has, when it is met, or has no book. */
export function newTimes(clock: Clock, subject: ClockSubject, policy: SlaPolicy): ClockTimes | null {
  if (!keepsBook(clock)) return null
  const times = timesOf(clock, subject, policy)
  const isSame =
    times.dueAt === clock.dueAt &&
    times.atRiskAt === clock.atRiskAt &&
    times.pausedAt === clock.pausedAt &&
    times.targetMinutes === clock.targetMinutes
  return isSame ? null : times
}

/** The times of a clock with a book. Where the calendars never open long enough it is due after ten years. */
export function timesOf(clock: Clock, subject: ClockSubject, policy: SlaPolicy): ClockTimes {
  const question = dueQuestion(clock, subject, policy)
  const start = instantOf(clock.startedAt)
  const end = countingEnd(start)
  const pausedAt = standsStillSince(question.pauses, start, end)
  const pauses = pausedAt === null ? question.pauses : pausesUntil(question.pauses, pausedAt)
  const due = (minutes: number) => isoOf(dueTime({ ...question, pauses, targetMinutes: minutes }) ?? end)
  return {
    targetMinutes: question.targetMinutes,
    dueAt: due(question.targetMinutes),
    atRiskAt: due(question.targetMinutes * policy.atRiskShare),
    pausedAt: pausedAt === null ? null : isoOf(pausedAt),
  }
}

/** What `explainDue` needs to say why the clock is due when it is: its book read by `policy`. */
export function dueQuestion(clock: Clock, subject: ClockSubject, policy: SlaPolicy): DueQuestion {
  const { severity } = subject
  const [first, ...others] = clock.teams
  return {
    calendar: calendarOf(first?.teamId ?? subject.teamId, severity, policy),
    moves: others.map(({ teamId, from }) => ({ at: from, calendar: calendarOf(teamId, severity, policy) })),
    startedAt: clock.startedAt,
    targetMinutes: targetOf(clock.kind, subject, policy).minutes,
    pauses: pausesOf(clock, policy),
    extensions: clock.extensions,
  }
}

/** The waits of a clock during which it stands still: those in the statuses its policy names, and every approval in its book. */
export function pausesOf(clock: Clock, policy: SlaPolicy): Pause[] {
  const statuses = policy.pauses[clock.kind]
  return clock.waits.filter(({ why }) => why === 'approval' || statuses.includes(why))
}

/** Since when nothing counts, if a pause lasts: where several follow upon each other, since the first. */
function standsStillSince(pauses: readonly Pause[], start: number, end: number): number | null {
  const ordered = pausesInOrder(pauses, start, end)
  const last = ordered.at(-1)
  if (last?.until !== null) return null
  return ordered.reduceRight((since, { from, until }) => (until === since ? from : since), last.from)
}

function pausesUntil(pauses: readonly Pause[], instant: number): Pause[] {
  return pauses.filter(({ from, until }) => until !== null && instantOf(from) < instant)
}
