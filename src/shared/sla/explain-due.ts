import { businessTime, countingEnd, instantOf, isoOf } from './business-time.ts'
import type { BusinessCalendar } from './calendar.ts'
import { stretchesBetween } from './calendar-days.ts'
import { type Pause, pausesInOrder, type StandStill } from './pauses.ts'

/**
 * Why a clock is due when it is: every interval from its start to its due time, without a gap, as counted, skipped or
 * paused. Lengths are whole milliseconds, so that their sums are exact.
 */

/** A clock as its due time is worked out. Instants are ISO 8601. */
export interface DueQuestion {
  readonly calendar: BusinessCalendar
  readonly startedAt: string
  /** Business minutes; for the at-risk time, the target times the policy's share of it. */
  readonly targetMinutes: number
  readonly pauses: readonly Pause[]
  /** Business minutes on top of the target, whenever they were given. */
  readonly extensions: readonly { readonly at: string; readonly minutes: number; readonly reason: string }[]
}

interface Piece {
  readonly from: string
  readonly until: string
  readonly length: number
}

export type DueInterval =
  | (Piece & { readonly kind: 'counted' })
  | (Piece & { readonly kind: 'skipped'; readonly why: 'closed' })
  /** Outside of the hours on a holiday's date, the whole of it when it has none. */
  | (Piece & { readonly kind: 'skipped'; readonly why: 'holiday'; readonly holiday: string })
  /** `openLength` is what would have counted, which is how much the pause put the due time off. */
  | (Piece & { readonly kind: 'paused'; readonly why: string; readonly openLength: number })

/** Lengths by what became of them; together they are the time from the start to the end of the last interval. */
export interface DueSums {
  readonly counted: number
  readonly closed: number
  readonly holidays: number
  readonly paused: number
}

interface Explained {
  readonly intervals: readonly DueInterval[]
  readonly sums: DueSums
  /** What has to be counted, in milliseconds: the target, and what extensions add. */
  readonly target: number
  readonly extended: number
}

export type DueExplanation = Explained &
  (
    | { readonly status: 'due'; readonly dueAt: string; readonly dueWithoutExtensions: string }
    /** It stands still with no end in sight; `left` milliseconds of business time remain when it goes on. */
    | { readonly status: 'paused'; readonly pausedAt: string; readonly why: string; readonly left: number }
    /** The calendar has not enough business time within ten years of the start. */
    | { readonly status: 'never'; readonly left: number }
  )

const minute = 60_000

/** Explains when the clock of `question` is due. Throws a RangeError for negative minutes and for what is no instant. */
export function explainDue(question: DueQuestion): DueExplanation {
  const { calendar } = question
  const start = instantOf(question.startedAt)
  const end = countingEnd(start)
  const target = lengthOf(question.targetMinutes)
  const extended = question.extensions.reduce((sum, { minutes }) => sum + lengthOf(minutes), 0)
  const intervals: DueInterval[] = []
  const explained = () => ({ intervals, sums: sumsOf(intervals), target, extended })
  let left = target + extended
  let withoutExtensions = target === 0 ? start : null

  /** Counts from `from` until nothing is left or `until` has come; gives the due time in the first case. */
  const run = (from: number, until: number): number | null => {
    if (left === 0) return from
    for (const stretch of stretchesBetween(calendar, from, until)) {
      if (!stretch.open) {
        append(intervals, skipped(stretch.from, stretch.until, stretch.holiday))
        continue
      }
      const counted = Math.min(left, stretch.until - stretch.from)
      if (withoutExtensions === null && left - counted <= extended) withoutExtensions = stretch.from + left - extended
      left -= counted
      append(intervals, { kind: 'counted', ...piece(stretch.from, stretch.from + counted) })
      if (left === 0) return stretch.from + counted
    }
    return null
  }
  const due = (at: number): DueExplanation => ({
    ...explained(),
    status: 'due',
    dueAt: isoOf(at),
    dueWithoutExtensions: isoOf(withoutExtensions ?? at),
  })

  let at = start
  for (const pause of pausesInOrder(question.pauses, start, end)) {
    const reached = run(at, pause.from)
    if (reached !== null) return due(reached)
    if (pause.until === null)
      return { ...explained(), status: 'paused', pausedAt: isoOf(pause.from), why: pause.why, left }
    append(intervals, pausedPiece(calendar, pause, pause.until))
    at = pause.until
  }
  const reached = run(at, end)
  return reached === null ? { ...explained(), status: 'never', left } : due(reached)
}

function lengthOf(minutes: number): number {
  if (!(minutes >= 0)) throw new RangeError(`cannot count ${minutes} minutes`)
  return Math.round(minutes * minute)
}

function piece(from: number, until: number): Piece {
  return { from: isoOf(from), until: isoOf(until), length: until - from }
}

function skipped(from: number, until: number, holiday: string | null): DueInterval {
  return holiday === null
    ? { kind: 'skipped', why: 'closed', ...piece(from, until) }
    : { kind: 'skipped', why: 'holiday', holiday, ...piece(from, until) }
}

function pausedPiece(calendar: BusinessCalendar, { from, why }: StandStill, until: number): DueInterval {
  return { kind: 'paused', why, openLength: businessTime(calendar, from, until), ...piece(from, until) }
}

/** Adds `next`, as part of the last interval when it goes on for the same reason. */
function append(intervals: DueInterval[], next: DueInterval): void {
  const last = intervals.at(-1)
  const joined = last && join(last, next)
  if (joined) intervals[intervals.length - 1] = joined
  else intervals.push(next)
}

function join(last: DueInterval, next: DueInterval): DueInterval | null {
  const whole = { until: next.until, length: last.length + next.length }
  if (last.kind === 'counted') return next.kind === 'counted' ? { ...last, ...whole } : null
  if (last.kind === 'paused')
    return next.kind === 'paused' && next.why === last.why
      ? { ...last, ...whole, openLength: last.openLength + next.openLength }
      : null
  return next.kind === 'skipped' && holidayOf(last) === holidayOf(next) ? { ...last, ...whole } : null
}

function holidayOf(interval: DueInterval): string | null {
  return interval.kind === 'skipped' && interval.why === 'holiday' ? interval.holiday : null
}

function sumsOf(intervals: readonly DueInterval[]): DueSums {
  const sum = (belongs: (interval: DueInterval) => boolean) =>
    intervals.reduce((total, interval) => (belongs(interval) ? total + interval.length : total), 0)
  return {
    counted: sum(({ kind }) => kind === 'counted'),
    closed: sum((interval) => interval.kind === 'skipped' && interval.why === 'closed'),
    holidays: sum((interval) => interval.kind === 'skipped' && interval.why === 'holiday'),
    paused: sum(({ kind }) => kind === 'paused'),
  }
}
