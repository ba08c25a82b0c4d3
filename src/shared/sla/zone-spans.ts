import { Temporal } from 'temporal-polyfill'

/** A time in which a zone keeps one offset from UTC. All in milliseconds, instants since 1970. */
export interface ZoneSpan {
  readonly from: number
  /** Not included. */
  readonly until: number
  /** Local time minus UTC. */
  readonly offset: number
}

/**
 * The spans of one offset that make up `from` to `until` in `timeZone`: one on most days, two where clocks change. At
 * most a few days at a time: changes that undo each other inside are not looked for.
 */
export function zoneSpans(timeZone: string, from: number, until: number): ZoneSpan[] {
  const last = localOffset(timeZone, until - 1)
  const spans: ZoneSpan[] = []
  let start = from
  let offset = localOffset(timeZone, start)
  while (offset !== last) {
    const change = zoned(timeZone, start).getTimeZoneTransition('next')?.epochMilliseconds
    if (change === undefined || change >= until) throw new Error(`no change of clocks found in ${timeZone} at ${start}`)
    spans.push({ from: start, until: change, offset })
    start = change
    offset = localOffset(timeZone, start)
  }
  spans.push({ from: start, until, offset })
  return spans
}

function localOffset(timeZone: string, instant: number): number {
  return zoned(timeZone, instant).offsetNanoseconds / 1_000_000
}

function zoned(timeZone: string, instant: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone)
}
