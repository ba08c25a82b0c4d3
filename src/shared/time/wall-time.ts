import { Temporal } from 'temporal-polyfill'

/** Times as a clock on the wall of a zone shows them (`2026-03-29T02:30`), and the instants they stand for. */

/**
 * The instant (ISO, UTC) at which the wall of `timeZone` shows `wall`. An hour that clocks skip is taken as much later,
 * one they show twice as the first of the two; null when either cannot be read.
 */
export function instantOfWall(wall: string, timeZone: string): string | null {
  try {
    const instant = Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).toInstant()
    return new Date(instant.epochMilliseconds).toISOString()
  } catch {
    return null
  }
}

/** What the wall of `timeZone` shows at an instant, to the minute; empty when either cannot be read. */
export function wallOfInstant(instant: string, timeZone: string): string {
  try {
    const local = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime()
    return local.toString({ smallestUnit: 'minute' })
  } catch {
    return ''
  }
}
