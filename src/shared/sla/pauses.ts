import { instantOf } from './business-time.ts'

/** A time in which a clock stood still; `until` is null while it does. ISO instants. */
export interface Pause {
  readonly from: string
  readonly until: string | null
  /** Why, in words people read: "waiting for the customer". */
  readonly why: string
}

/** A pause in milliseconds since 1970, cut so that no two overlap. */
export interface StandStill {
  readonly from: number
  readonly until: number | null
  readonly why: string
}

/**
 * The pauses between `start` and `end` (milliseconds since 1970) in order and without overlap: where two do, the one
 * that began first gives the reason until it ends. One that ends before it begins (a desk's clock was set back) is left
 * out; one that has not ended is the last.
 */
export function pausesInOrder(pauses: readonly Pause[], start: number, end: number): StandStill[] {
  const sorted = pauses
    .map(({ from, until, why }) => ({ from: instantOf(from), until: until === null ? null : instantOf(until), why }))
    .sort((a, b) => a.from - b.from || (b.until ?? Infinity) - (a.until ?? Infinity))
  const ordered: StandStill[] = []
  let free = start
  for (const { from, until, why } of sorted) {
    const begins = Math.max(from, free)
    if (begins >= end) break
    if (until === null) return [...ordered, { from: begins, until, why }]
    const ends = Math.min(until, end)
    if (ends <= begins) continue
    ordered.push({ from: begins, until: ends, why })
    free = ends
  }
  return ordered
}
