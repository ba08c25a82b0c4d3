import { chanceFrom } from '../intent/chance.ts'
import { keysOf, mapValues } from './by-name.ts'
import type { Statistic } from './counts.ts'
import type { Interval } from './interval.ts'

export interface BootstrapOptions {
  /** Items in the sample. */
  readonly n: number
  readonly resamples: number
  readonly seed: number
  /** Two-sided confidence, 0.95 unless told otherwise. */
  readonly confidence?: number
  /** The group of each item. Items of one group are drawn together, as they would not be independent alone. */
  readonly groups?: readonly string[]
}

/**
 * Percentile bootstrap (Efron 1979) of several figures over the same resamples, so that they are paired over the items.
 * The same seed gives the same intervals on every machine. A figure that most resamples leave undefined has no interval.
 */
export function bootstrapIntervals<Name extends string>(
  statistics: Readonly<Record<Name, Statistic>>,
  options: BootstrapOptions,
): Record<Name, Interval | null> {
  const names = keysOf(statistics)
  const drawn = new Map(names.map((name): [Name, number[]] => [name, []]))
  const units = unitsOf(options)
  const chance = chanceFrom(options.seed)
  const counts = new Uint32Array(options.n)
  for (let round = 0; round < options.resamples && units.length > 0; round += 1) {
    counts.fill(0)
    for (let draw = 0; draw < units.length; draw += 1) {
      for (const item of units[Math.floor(chance() * units.length)] ?? []) counts[item] = (counts[item] ?? 0) + 1
    }
    for (const name of names) {
      const value = statistics[name](counts)
      if (value !== null) drawn.get(name)?.push(value)
    }
  }
  const { confidence = 0.95 } = options
  return mapValues(statistics, (name) => {
    const values = drawn.get(name) ?? []
    return values.length * 2 > options.resamples ? middle(values, confidence) : null
  })
}

/** What is drawn as one: single items, or all items of a group. */
function unitsOf({ n, groups }: BootstrapOptions): readonly (readonly number[])[] {
  const items = Array.from({ length: n }, (_, item) => item)
  return groups ? [...Map.groupBy(items, (item) => groups[item] ?? `#${item}`).values()] : items.map((item) => [item])
}

function middle(values: readonly number[], confidence: number): Interval {
  const sorted = Float64Array.from(values).sort()
  const tail = (1 - confidence) / 2
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail) }
}

/** A quantile of ascending values, straight between two of them (Hyndman and Fan's type 7). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = share * (sorted.length - 1)
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? low
  return low + (high - low) * (place - Math.floor(place))
}
