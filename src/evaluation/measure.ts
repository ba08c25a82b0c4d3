import { bootstrapIntervals } from '../shared/statistics/bootstrap.ts'
import { mapValues } from '../shared/statistics/by-name.ts'
import { onceEach, type Statistic } from '../shared/statistics/counts.ts'
import type { Interval } from '../shared/statistics/interval.ts'

/** How the intervals are made. */
export interface Sampling {
  readonly resamples: number
  readonly seed: number
}

export const usualSampling: Sampling = { resamples: 1_000, seed: 20_260_301 }

/** Figures of one sample with their 95 % intervals. */
export interface Measured<Name extends string> {
  readonly figures: Record<Name, number | null>
  readonly intervals: Record<Name, Interval | null>
  readonly bootstrap: {
    readonly confidence: 0.95
    readonly resamples: number
    readonly seed: number
    /** What is drawn: single items, or groups of items that belong together. */
    readonly drawn: 'items' | 'groups'
    readonly units: number
  }
}

export interface Sample {
  readonly n: number
  /** The group of each item, where the file names groups. */
  readonly groups: readonly (string | null)[]
}

/** Works out figures over a sample, and how far they would move had other items been drawn. */
export function measure<Name extends string>(
  statistics: Readonly<Record<Name, Statistic>>,
  { n, groups }: Sample,
  { resamples, seed }: Sampling,
): Measured<Name> {
  const isGrouped = groups.some((group) => group !== null)
  // An item that names no group is a group of its own.
  const named = groups.map((group, item) => group ?? `item ${item}`)
  const all = onceEach(n)
  return {
    figures: mapValues(statistics, (name) => statistics[name](all)),
    intervals: bootstrapIntervals(statistics, { n, resamples, seed, ...(isGrouped ? { groups: named } : {}) }),
    bootstrap: {
      confidence: 0.95,
      resamples,
      seed,
      drawn: isGrouped ? 'groups' : 'items',
      units: isGrouped ? new Set(named).size : n,
    },
  }
}
