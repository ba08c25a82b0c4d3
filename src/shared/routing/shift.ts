import type { BusinessCalendar } from '../sla/calendar.ts'
import { stretchesBetween } from '../sla/calendar-days.ts'
import type { ShiftState } from './candidate.ts'

const day = 86_400_000
/** A stretch that is open for so long has no end anybody waits for. */
const longest = 2 * day
/** Who is not on shift within this time is off, without a date. */
const horizon = 30 * day

/** Whether somebody who works by `calendar` is on shift at `now` (milliseconds since 1970), and until when that is so. */
export function shiftAt(calendar: BusinessCalendar, now: number): ShiftState {
  let end = now
  for (const stretch of stretchesBetween(calendar, now, now + longest)) {
    if (!stretch.open) break
    end = stretch.until
  }
  if (end > now) return { on: true, endsAt: end < now + longest ? new Date(end).toISOString() : null }
  const next = nextOpen(calendar, now)
  return { on: false, until: next === null ? null : new Date(next).toISOString() }
}

/** The first moment from `from` on (milliseconds since 1970) that is on shift; null when there is none for a month. */
export function nextOpen(calendar: BusinessCalendar, from: number): number | null {
  for (const stretch of stretchesBetween(calendar, from, from + horizon)) if (stretch.open) return stretch.from
  return null
}
