import { dayLength, zoneSpans } from '../sla/zone-spans.ts'
import { historyDays } from './settings.ts'

/** Whose clocks on the wall the customers live by, and the days that are like no other. */
export interface SurgeCalendar {
  /** An IANA name. */
  readonly timeZone: string
  /** Local dates, `YYYY-MM-DD`. */
  readonly holidays: readonly string[]
}

/**
 * How a past day compares with the day judged. `same`: its weekday; `like`: another working day, or another day of a
 * weekend; `catch_up`: a Monday, asked for only on the first working day after a holiday, which brings what was left
 * lying.
 */
export type Likeness = 'same' | 'like' | 'catch_up'

export interface PastTime {
  readonly daysAgo: number
  /** The instant at which the wall showed the same time, in milliseconds since 1970. */
  readonly until: number
  readonly likeness: Likeness
  /** 0 is Monday. */
  readonly weekday: number
}

/**
 * The times to compare `until` (milliseconds since 1970) with: the same time on the wall on the days before, so that a
 * change of clocks moves nothing. Holidays are left out: they tell nothing of other days.
 */
export function pastTimes(until: number, { timeZone, holidays }: SurgeCalendar): PastTime[] {
  const closed = new Set(holidays.map((date) => Date.parse(date) / dayLength))
  const local = until + offsetAt(timeZone, until)
  const today = Math.floor((local - 1) / dayLength)
  const isFree = (day: number) => weekdayOf(day) >= 5 || closed.has(day)
  const catchesUp = !isFree(today) && closed.has(today - 1)
  const past: PastTime[] = []
  for (let daysAgo = 1; daysAgo <= historyDays; daysAgo += 1) {
    const day = today - daysAgo
    if (closed.has(day)) continue
    const weekday = weekdayOf(day)
    const likeness = likenessOf(weekday, weekdayOf(today), catchesUp)
    if (likeness) past.push({ daysAgo, until: instantAt(timeZone, local - daysAgo * dayLength), likeness, weekday })
  }
  return past
}

function likenessOf(day: number, today: number, catchesUp: boolean): Likeness | null {
  if (day === today) return 'same'
  if (catchesUp && day === 0) return 'catch_up'
  return day >= 5 === today >= 5 ? 'like' : null
}

/** 0 is Monday; 1970-01-01 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** The instant a local time was; of an hour the clocks skip or repeat, one that is at most an hour away. */
function instantAt(timeZone: string, local: number): number {
  const guess = local - offsetAt(timeZone, local)
  return local - offsetAt(timeZone, guess)
}

function offsetAt(timeZone: string, instant: number): number {
  const spans = zoneSpans(timeZone, Math.floor(instant / dayLength))
  return (spans.find(({ until }) => instant < until) ?? spans.at(-1))?.offset ?? 0
}
