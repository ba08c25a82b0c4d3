import { Temporal } from 'temporal-polyfill'

export const dayLength = 86_400_000

/** A time in which a zone keeps one offset from UTC. All in milliseconds, instants since 1970. */
export interface ZoneSpan {
  readonly from: number
  /** Not included. */
  readonly until: number
  /** Local time minus UTC. */
  readonly offset: number
}

/** Days whose changes of clocks are looked up and remembered together. */
const blockDays = 400

/** Blocks remembered, all zones together; then it starts over. */
const rememberedBlocks = 4_000

const blocks = new Map<string, readonly ZoneSpan[]>()

/**
 * The spans of one offset that make up the day of UTC with the number `day` (days since 1970-01-01) in `timeZone`, an
 * IANA name this runtime knows: one on most days, two where clocks change.
 */
export function zoneSpans(timeZone: string, day: number): ZoneSpan[] {
  const from = day * dayLength
  const until = from + dayLength
  return spansOfBlock(timeZone, Math.floor(day / blockDays))
    .filter((span) => span.from < until && span.until > from)
    .map(({ offset, ...span }) => ({ from: Math.max(span.from, from), until: Math.min(span.until, until), offset }))
}

function spansOfBlock(timeZone: string, block: number): readonly ZoneSpan[] {
  const key = `${timeZone} ${block}`
  const known = blocks.get(key)
  if (known) return known
  if (blocks.size >= rememberedBlocks) blocks.clear()
  const spans: ZoneSpan[] = []
  const end = (block + 1) * blockDays * dayLength
  let from = block * blockDays * dayLength
  while (from < end) {
    const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(timeZone)
    const change = start.getTimeZoneTransition('next')?.epochMilliseconds ?? end
    const until = Math.min(change, end)
    spans.push({ from, until, offset: start.offsetNanoseconds / 1_000_000 })
    from = until
  }
  blocks.set(key, spans)
  return spans
}
