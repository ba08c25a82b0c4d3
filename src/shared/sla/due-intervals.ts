import { isoOf } from './business-time.ts'

/** The parts that the time of a clock is made of. Lengths are whole milliseconds, so that their sums are exact. */

interface Piece {
  readonly from: string
  readonly until: string
  readonly length: number
}

export type DueInterval =
  | (Piece & { readonly kind: 'counted'; readonly calendar: string })
  | (Piece & { readonly kind: 'skipped'; readonly why: 'closed'; readonly calendar: string })
  /** Outside of the hours on a holiday's date, the whole of it when it has none. */
  | (Piece & { readonly kind: 'skipped'; readonly why: 'holiday'; readonly holiday: string; readonly calendar: string })
  /** `openLength` is what would have counted, which is how much the pause put the due time off. */
  | (Piece & { readonly kind: 'paused'; readonly why: string; readonly openLength: number })

/** Lengths by what became of them; together they are the time from the start to the end of the last interval. */
export interface DueSums {
  readonly counted: number
  readonly closed: number
  readonly holidays: number
  readonly paused: number
}

/** From and until, ISO instants of milliseconds since 1970, with the length between them. */
export function piece(from: number, until: number): Piece {
  return { from: isoOf(from), until: isoOf(until), length: until - from }
}

/** Adds `next`, as part of the last interval when it goes on for the same reason. */
export function append(intervals: DueInterval[], next: DueInterval): void {
  const last = intervals.at(-1)
  const joined = last && join(last, next)
  if (joined) intervals[intervals.length - 1] = joined
  else intervals.push(next)
}

function join(last: DueInterval, next: DueInterval): DueInterval | null {
  const whole = { until: next.until, length: last.length + next.length }
  if (last.kind === 'paused')
    return next.kind === 'paused' && next.why === last.why
      ? { ...last, ...whole, openLength: last.openLength + next.openLength }
      : null
  if (next.kind === 'paused' || last.calendar !== next.calendar) return null
  if (last.kind === 'counted') return next.kind === 'counted' ? { ...last, ...whole } : null
  return next.kind === 'skipped' && holidayOf(last) === holidayOf(next) ? { ...last, ...whole } : null
}

function holidayOf(interval: DueInterval): string | null {
  return interval.kind === 'skipped' && interval.why === 'holiday' ? interval.holiday : null
}

/** What the intervals come to, by what became of them. */
export function sumsOf(intervals: readonly DueInterval[]): DueSums {
  const sum = (belongs: (interval: DueInterval) => boolean) =>
    intervals.reduce((total, interval) => (belongs(interval) ? total + interval.length : total), 0)
  return {
    counted: sum(({ kind }) => kind === 'counted'),
    closed: sum((interval) => interval.kind === 'skipped' && interval.why === 'closed'),
    holidays: sum((interval) => interval.kind === 'skipped' && interval.why === 'holiday'),
    paused: sum(({ kind }) => kind === 'paused'),
  }
}
