/** Sets of moments as intervals in order, from (included) until (not included), in milliseconds since 1970. */
export interface Interval {
  readonly from: number
  readonly until: number
}

/** Every moment in one of them, in order, those that touch joined. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: { from: number; until: number }[] = []
  for (const { from, until } of intervals.toSorted((a, b) => a.from - b.from)) {
    if (until <= from) continue
    const last = joined.at(-1)
    if (last && from <= last.until) last.until = Math.max(last.until, until)
    else joined.push({ from, until })
  }
  return joined
}

/** The moments of `all` that are in none of `without`. */
export function subtract(all: readonly Interval[], without: readonly Interval[]): Interval[] {
  const holes = union(without)
  return union(all).flatMap(({ from, until }) => {
    const left: Interval[] = []
    let at = from
    for (const hole of holes) {
      if (hole.until <= at || hole.from >= until) continue
      if (hole.from > at) left.push({ from: at, until: hole.from })
      at = Math.max(at, hole.until)
    }
    if (at < until) left.push({ from: at, until })
    return left
  })
}

/** The moments in both. */
export function intersect(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  return subtract(one, subtract(one, other))
}

/** How long they are together, in minutes. */
export function minutesOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, until }) => sum + (until - from), 0) / 60_000
}
