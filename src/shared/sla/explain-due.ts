import { businessTime, countingEnd, instantOf, isoOf } from './business-time.ts'
import type { BusinessCalendar } from './calendar.ts'
import { type Stretch, stretchesBetween } from './calendar-days.ts'
import { append, type DueInterval, type DueSums, piece, sumsOf } from './due-intervals.ts'
import { type Pause, pausesInOrder } from './pauses.ts'

/**
 * Why a clock is due when it is: every interval from its start to its due time, without a gap, as counted, skipped or
 * paused.
 */

/** A calendar that counts instead of the one before from an ISO instant on. */
export interface CalendarMove {
  readonly at: string
  readonly calendar: BusinessCalendar
}

/** A clock as its due time is worked out. Instants are ISO 8601. */
export interface DueQuestion {
  /** Counts from the start. */
  readonly calendar: BusinessCalendar
  /** In order; of two at the same instant the later one holds. */
  readonly moves: readonly CalendarMove[]
  readonly startedAt: string
  /** Business minutes; for the at-risk time, the target times the policy's share of it. */
  readonly targetMinutes: number
  readonly pauses: readonly Pause[]
  /** Business minutes on top of the target, whenever they were given. */
  readonly extensions: readonly { readonly at: string; readonly minutes: number; readonly reason: string }[]
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
    /** The calendars have not enough business time within ten years of the start. */
    | { readonly status: 'never'; readonly left: number }
  )

const minute = 60_000

/** Explains when the clock of `question` is due. Throws a RangeError for negative minutes and for what is no instant. */
export function explainDue(question: DueQuestion): DueExplanation {
  const start = instantOf(question.startedAt)
  const end = countingEnd(start)
  const spans = spansOf(question, start, end)
  const target = lengthOf(question.targetMinutes)
  const extended = question.extensions.reduce((sum, { minutes }) => sum + lengthOf(minutes), 0)
  const intervals: DueInterval[] = []
  const explained = () => ({ intervals, sums: sumsOf(intervals), target, extended })
  let left = target + extended
  let withoutExtensions = target === 0 ? start : null

  /** Counts from `from` until nothing is left or `until` has come; gives the due time in the first case. */
  const run = (from: number, until: number): number | null => {
    if (left === 0) return from
    for (const stretch of stretchesOf(spans, from, until)) {
      if (!stretch.open) {
        append(intervals, skipped(stretch))
        continue
      }
      const counted = Math.min(left, stretch.until - stretch.from)
      if (withoutExtensions === null && left - counted <= extended) withoutExtensions = stretch.from + left - extended
      left -= counted
      const { calendar } = stretch
      append(intervals, { kind: 'counted', calendar, ...piece(stretch.from, stretch.from + counted) })
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
    const { from, until, why } = pause
    if (until === null) return { ...explained(), status: 'paused', pausedAt: isoOf(from), why, left }
    append(intervals, { kind: 'paused', why, openLength: openTime(spans, from, until), ...piece(from, until) })
    at = until
  }
  const reached = run(at, end)
  return reached === null ? { ...explained(), status: 'never', left } : due(reached)
}

function lengthOf(minutes: number): number {
  if (!(minutes >= 0)) throw new RangeError(`cannot count ${minutes} minutes`)
  return Math.round(minutes * minute)
}

/** A time in which one calendar counts, in milliseconds since 1970. */
interface Span {
  readonly from: number
  readonly until: number
  readonly calendar: BusinessCalendar
}

/** The spans from `start` to `end` without a gap; a move from before the start counts from there. */
function spansOf({ calendar, moves }: DueQuestion, start: number, end: number): Span[] {
  const spans: Span[] = []
  let since = start
  let counting = calendar
  for (const move of moves) {
    const at = Math.min(Math.max(instantOf(move.at), since), end)
    if (at > since) spans.push({ from: since, until: at, calendar: counting })
    since = at
    counting = move.calendar
  }
  spans.push({ from: since, until: end, calendar: counting })
  return spans
}

function* stretchesOf(
  spans: readonly Span[],
  from: number,
  until: number,
): Generator<Stretch & { readonly calendar: string }> {
  for (const span of spans)
    for (const stretch of stretchesBetween(span.calendar, Math.max(span.from, from), Math.min(span.until, until)))
      yield { ...stretch, calendar: span.calendar.id }
}

function openTime(spans: readonly Span[], from: number, until: number): number {
  return spans.reduce(
    (sum, span) => sum + businessTime(span.calendar, Math.max(span.from, from), Math.min(span.until, until)),
    0,
  )
}

function skipped({ from, until, holiday, calendar }: Stretch & { readonly calendar: string }): DueInterval {
  return holiday === null
    ? { kind: 'skipped', why: 'closed', calendar, ...piece(from, until) }
    : { kind: 'skipped', why: 'holiday', holiday, calendar, ...piece(from, until) }
}
