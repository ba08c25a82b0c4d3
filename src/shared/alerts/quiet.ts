import { Temporal } from 'temporal-polyfill'
import type { QuietTime } from '../escalation/policy.ts'

/** Quiet longer than this is no pause but silence: what waits goes out then. */
const longestDays = 7

/**
 * When the quiet that holds at `at` (an ISO instant) ends, or null when none holds. Times that touch or overlap count
 * as one. A time whose `until` is not after its `from` runs into the next day; hours that clocks skip or show twice
 * are taken as Temporal's `compatible` does.
 */
export function quietUntil(times: readonly QuietTime[], at: string): string | null {
  const start = Temporal.Instant.from(at)
  const limit = start.add({ hours: longestDays * 24 })
  let end = start
  for (;;) {
    const next = times
      .flatMap((time) => endOf(time, end) ?? [])
      .toSorted(Temporal.Instant.compare)
      .at(-1)
    if (!next) break
    end = next
    if (Temporal.Instant.compare(end, limit) >= 0) return asText(limit)
  }
  return Temporal.Instant.compare(end, start) > 0 ? asText(end) : null
}

function asText(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString()
}

/** When `time` ends if it holds at `at`. */
function endOf(time: QuietTime, at: Temporal.Instant): Temporal.Instant | null {
  const today = at.toZonedDateTimeISO(time.timeZone).toPlainDate()
  for (const date of [today.subtract({ days: 1 }), today]) {
    const name = weekdays[date.dayOfWeek - 1]
    if (!name || !time.days.includes(name)) continue
    const from = instantOf(date, time.from, time.timeZone)
    const until = instantOf(time.until > time.from ? date : date.add({ days: 1 }), time.until, time.timeZone)
    if (Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, until) < 0) return until
  }
  return null
}

function instantOf(date: Temporal.PlainDate, time: string, timeZone: string): Temporal.Instant {
  return date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
