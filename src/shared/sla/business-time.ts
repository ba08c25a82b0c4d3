import type { BusinessCalendar } from './calendar.ts'
import { plannedDay, stretchesBetween } from './calendar-days.ts'
import { dayLength } from './zone-spans.ts'

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

/** Ten years, in milliseconds. */
const horizon = 3_653 * dayLength

/** The last instant that ISO 8601 writes with a year of four digits, as instants on a case are. */
const lastInstant = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * Where counting from `start` ends (both in milliseconds since 1970): after ten years. A calendar whose hours always
 * fall on holidays has no business time to find, and an instant of the year 1 or 9999 is somebody's mistake.
 */
export function countingEnd(start: number): number {
  return Math.min(start + horizon, lastInstant)
}

/** The business time of `calendar` between two instants as intervals in order, those that touch joined. Empty when `until` is not after `from`; at most ten years from there. */
export function businessIntervals(calendar: BusinessCalendar, from: string, until: string): BusinessInterval[] {
  const start = instantOf(from)
  const joined: { from: number; until: number }[] = []
  for (const stretch of stretchesBetween(calendar, start, Math.min(instantOf(until), countingEnd(start)))) {
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
  const end = countingEnd(from)
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

/** Minutes of business time from `from` to `to`, with fractions; negative when `to` is the earlier. What lies over ten years after the earlier is left out. */
export function businessMinutesBetween(calendar: BusinessCalendar, from: string, to: string): number {
  const start = instantOf(from)
  const end = instantOf(to)
  // At most one of the two is not 0; subtracting keeps an empty time from becoming -0.
  return (businessTime(calendar, start, end) - businessTime(calendar, end, start)) / minute
}

/** Business time of `calendar` in milliseconds between instants in milliseconds since 1970; 0 when `until` is not after `from`, and at most ten years of it. */
export function businessTime(calendar: BusinessCalendar, from: number, until: number): number {
  const end = Math.min(until, countingEnd(from))
  let sum = 0
  for (let day = Math.floor(from / dayLength); day * dayLength < end; day++) {
    const { stretches, openTime } = plannedDay(calendar, day)
    if (day * dayLength >= from && (day + 1) * dayLength <= end) sum += openTime
    else
      for (const stretch of stretches)
        if (stretch.open) sum += Math.max(0, Math.min(stretch.until, end) - Math.max(stretch.from, from))
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
