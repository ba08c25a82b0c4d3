import { businessTime, countingEnd, instantOf } from './business-time.ts'
import { aroundTheClock, type BusinessCalendar } from './calendar.ts'
import { plannedDay } from './calendar-days.ts'
import { type Pause, pausesInOrder } from './pauses.ts'
import { dayLength } from './zone-spans.ts'

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

/**
 * When a clock is due, without why: what `explainDue` says, quickly, for it is worked out after every command. Gives
 * milliseconds since 1970, or null when the calendars never open long enough. A pause without end counts until it began.
 */
export function dueTime(question: DueQuestion): number | null {
  const start = instantOf(question.startedAt)
  const end = countingEnd(start)
  const spans = spansOf(question, start, end)
  let left = question.extensions.reduce((sum, { minutes }) => sum + lengthOf(minutes), lengthOf(question.targetMinutes))
  let at = start
  for (const pause of pausesInOrder(question.pauses, start, end)) {
    const run = advance(spans, at, pause.from, left)
    if (run.due !== null) return run.due
    left = run.left
    at = pause.until ?? pause.from
  }
  return advance(spans, at, end, left).due
}

/** A time in which one calendar counts, in milliseconds since 1970. */
export interface CalendarSpan {
  readonly from: number
  readonly until: number
  readonly calendar: BusinessCalendar
}

/** The spans from `start` to `end` (milliseconds since 1970) without a gap; a move from before the start counts from there. */
export function spansOf(
  { calendar, moves }: Pick<DueQuestion, 'calendar' | 'moves'>,
  start: number,
  end: number,
): CalendarSpan[] {
  const spans: CalendarSpan[] = []
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

/** Business time in milliseconds between two instants (milliseconds since 1970), each part by the calendar that counts then. */
export function openTimeOf(spans: readonly CalendarSpan[], from: number, until: number): number {
  return spans.reduce(
    (sum, span) => sum + businessTime(span.calendar, Math.max(span.from, from), Math.min(span.until, until)),
    0,
  )
}

/** Minutes in milliseconds; throws a RangeError for fewer than none. */
export function lengthOf(minutes: number): number {
  if (!(minutes >= 0)) throw new RangeError(`cannot count ${minutes} minutes`)
  return Math.round(minutes * 60_000)
}

interface Run {
  readonly due: number | null
  readonly left: number
}

/** Counts `left` milliseconds of business time from `from`, until none is left or `until` has come. */
function advance(spans: readonly CalendarSpan[], from: number, until: number, left: number): Run {
  if (left === 0) return { due: from, left }
  let run: Run = { due: null, left }
  for (const span of spans) {
    const begins = Math.max(span.from, from)
    const ends = Math.min(span.until, until)
    if (begins >= ends) continue
    run =
      span.calendar === aroundTheClock ? elapse(begins, ends, run.left) : open(span.calendar, begins, ends, run.left)
    if (run.due !== null) return run
  }
  return run
}

function elapse(from: number, until: number, left: number): Run {
  return from + left <= until ? { due: from + left, left: 0 } : { due: null, left: left - (until - from) }
}

function open(calendar: BusinessCalendar, from: number, until: number, left: number): Run {
  let remaining = left
  for (let day = Math.floor(from / dayLength); day * dayLength < until; day++) {
    const { stretches, openTime } = plannedDay(calendar, day)
    if (day * dayLength >= from && (day + 1) * dayLength <= until && openTime < remaining) {
      remaining -= openTime
      continue
    }
    for (const stretch of stretches) {
      if (!stretch.open) continue
      const begins = Math.max(stretch.from, from)
      const ends = Math.min(stretch.until, until)
      if (begins >= ends) continue
      if (begins + remaining <= ends) return { due: begins + remaining, left: 0 }
      remaining -= ends - begins
    }
  }
  return { due: null, left: remaining }
}
