import type { BusinessCalendar, Weekday } from '../calendar.ts'
import type { DueQuestion } from '../due-time.ts'

/**
 * The slow, obvious way: asks the runtime what the wall shows, minute by minute. It shares nothing with the arithmetic
 * it checks (that goes by Temporal's offsets and whole days). For instants on the full minute, from 1972 on.
 */

const minute = 60_000

export type MinuteKind = 'counted' | 'closed' | `holiday ${string}` | 'paused'

const formats = new Map<string, Intl.DateTimeFormat>()

function wall(timeZone: string, instant: number): Record<string, string> {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      weekday: 'long',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    })
    formats.set(timeZone, format)
  }
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
}

const known = new WeakMap<BusinessCalendar, Map<number, MinuteKind>>()

/** `minuteKind`, asked once for each minute. */
export function knownMinuteKind(calendar: BusinessCalendar, instant: number): MinuteKind {
  const kinds = known.get(calendar) ?? new Map<number, MinuteKind>()
  known.set(calendar, kinds)
  const kind = kinds.get(instant) ?? minuteKind(calendar, instant)
  kinds.set(instant, kind)
  return kind
}

/** What the minute that begins at `instant` (milliseconds) is under the calendar, pauses aside. */
export function minuteKind(calendar: BusinessCalendar, instant: number): MinuteKind {
  const { weekday = '', year, month, day, hour, minute: minutes } = wall(calendar.timeZone, instant)
  const time = `${hour}:${minutes}`
  const holiday = calendar.holidays.find(({ date }) => date === `${year}-${month}-${day}`)
  const shifts = holiday ? (holiday.hours ?? []) : calendar.hours[weekday.toLowerCase() as Weekday]
  if (shifts.some(({ from, to }) => from <= time && time < to)) return 'counted'
  return holiday ? `holiday ${holiday.name}` : 'closed'
}

/** Business minutes between two instants, one by one. */
export function minutesBetweenSlowly(calendar: BusinessCalendar, from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from); at < Date.parse(to); at += minute) if (minuteKind(calendar, at) === 'counted') count++
  return count
}

/** Every minute from the start, by the calendar that counts then, until `minutes` were counted and no pause stood in the way; null after `limit` minutes. */
export function minutesUntilDue(
  question: Pick<DueQuestion, 'calendar' | 'moves' | 'startedAt' | 'pauses'>,
  minutes: number,
  limit: number,
): MinuteKind[] | null {
  const kinds: MinuteKind[] = []
  let counted = 0
  for (let at = Date.parse(question.startedAt); counted < minutes; at += minute) {
    if (kinds.length === limit) return null
    const paused = question.pauses.some(
      ({ from, until }) => Date.parse(from) <= at && (until === null || at < Date.parse(until)),
    )
    const moved = question.moves.findLast((move) => Date.parse(move.at) <= at)
    const kind = paused ? 'paused' : knownMinuteKind(moved?.calendar ?? question.calendar, at)
    if (kind === 'counted') counted++
    kinds.push(kind)
  }
  return kinds
}
