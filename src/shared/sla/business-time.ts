import type { BusinessCalendar } from './calendar.ts'
import { dayLength, plannedDay, stretchesBetween } from './calendar-days.ts'

/**
 * Arithmetic in the business time of a calendar, exact to the millisecond. Instants are ISO 8601, as on a case; one
 * that cannot be read is a bug and throws a RangeError.
 */

/** From `from` (included) until `until` (not included), ISO instants. */
export interface BusinessInterval {
  readonly from: string
  readonly until: string
}

const minute = 60_000

/**
 * How far ahead of its start a due time is looked for, in milliseconds: ten years. A calendar whose hours always fall on
 * holidays has no business time to find.
 */
export const horizon = 3_653 * dayLength

/** The business time of `calendar` between two instants as intervals in order, those that touch joined. Empty when `until` is not after `from`. */
export function businessIntervals(calendar: BusinessCalendar, from: string, until: string): BusinessInterval[] {
  const joined: { from: number; until: number }[] = []
  for (const stretch of stretchesBetween(calendar, instantOf(from), instantOf(until))) {
    if (!stretch.open) continue
    const last = joined.at(-1)
    if (last && last.until === stretch.from) last.until = stretch.until
    else joined.push({ from: stretch.from, until: stretch.until })
  }
  return joined.map((interval) => ({ from: isoOf(interval.from), until: isoOf(interval.until) }))
}

/**
 * The earliest instant by which `minutes` (not negative, rounded to the millisecond) of business time have gone by since
 * `instant`: five o'clock on Friday rather than nine on Monday. Null when the calendar has not that much within ten years.
 */
export function addBusinessTime(calendar: BusinessCalendar, instant: string, minutes: number): string | null {
  if (!(minutes >= 0)) throw new RangeError(`cannot add ${minutes} minutes`)
  const from = instantOf(instant)
  let left = Math.round(minutes * minute)
  if (left === 0) return isoOf(from)
  const firstDay = Math.floor(from / dayLength)
  const end = from + horizon
  for (let day = firstDay; day * dayLength < end; day++) {
    const { stretches, openTime } = plannedDay(calendar, day)
    if (day > firstDay && openTime < left) {
      left -= openTime
      continue
    }
    for (const stretch of stretches) {
      if (!stretch.open || stretch.until <= from) continue
      const start = Math.max(stretch.from, from)
      const due = start + left
      if (due <= stretch.until) return due <= end ? isoOf(due) : null
      left -= stretch.until - start
    }
  }
  return null
}

/** Minutes of business time from `from` to `to`, with fractions; negative when `to` is the earlier. Reads every day between. */
export function businessMinutesBetween(calendar: BusinessCalendar, from: string, to: string): number {
  const start = instantOf(from)
  const end = instantOf(to)
  // At most one of the two is not 0; subtracting keeps an empty time from becoming -0.
  return (businessTime(calendar, start, end) - businessTime(calendar, end, start)) / minute
}

/** Business time of `calendar` in milliseconds between instants in milliseconds since 1970; 0 when `until` is not after `from`. */
export function businessTime(calendar: BusinessCalendar, from: number, until: number): number {
  let sum = 0
  for (let day = Math.floor(from / dayLength); day * dayLength < until; day++) {
    const { stretches, openTime } = plannedDay(calendar, day)
    if (day * dayLength >= from && (day + 1) * dayLength <= until) sum += openTime
    else
      for (const stretch of stretches)
        if (stretch.open) sum += Math.max(0, Math.min(stretch.until, until) - Math.max(stretch.from, from))
  }
  return sum
}

/** Milliseconds since 1970 of an ISO instant; throws a RangeError when it is none. */
export function instantOf(iso: string): number {
  const instant = Date.parse(iso)
  if (Number.isNaN(instant)) throw new RangeError(`no instant: ${iso}`)
  return instant
}

/** The ISO instant of milliseconds since 1970. */
export function isoOf(instant: number): string {
  return new Date(instant).toISOString()
}
