import { countingEnd, instantOf, isoOf } from './business-time.ts'
import { type Stretch, stretchesBetween } from './calendar-days.ts'
import { append, type DueInterval, type DueSums, piece, sumsOf } from './due-intervals.ts'
import { type CalendarSpan, type DueQuestion, lengthOf, openTimeOf, spansOf } from './due-time.ts'
import { pausesInOrder } from './pauses.ts'

/**
 * Why a clock is due when it is: every interval from its start to its due time, without a gap, as counted, skipped or
 * paused.
 */

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
    append(intervals, { kind: 'paused', why, openLength: openTimeOf(spans, from, until), ...piece(from, until) })
    at = until
  }
  const reached = run(at, end)
  return reached === null ? { ...explained(), status: 'never', left } : due(reached)
}

function* stretchesOf(
  spans: readonly CalendarSpan[],
  from: number,
  until: number,
): Generator<Stretch & { readonly calendar: string }> {
  for (const span of spans)
    for (const stretch of stretchesBetween(span.calendar, Math.max(span.from, from), Math.min(span.until, until)))
      yield { ...stretch, calendar: span.calendar.id }
}

function skipped({ from, until, holiday, calendar }: Stretch & { readonly calendar: string }): DueInterval {
  return holiday === null
    ? { kind: 'skipped', why: 'closed', calendar, ...piece(from, until) }
    : { kind: 'skipped', why: 'holiday', holiday, calendar, ...piece(from, until) }
}
