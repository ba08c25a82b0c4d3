import { quantile } from '../shared/statistics/bootstrap.ts'

/** How long the work took for one item, in milliseconds. */
export interface Timing {
  /**
   * The mean over up to 20 items in a row, in the middle one of all such runs. Runs are short, so that the pauses which
   * other programs cause fall on few of them.
   */
  readonly msPerItem: number
  readonly msPerItemMedian: number
  readonly msPerItemP99: number
}

/** Items worked on before the clock counts, so that the program is compiled. */
const warmUp = 200
/** Most items of a run, and fewest runs where there are items enough. */
const longestRun = 20
const fewestRuns = 25

/** Does the work for every item and times it. What `prepare` does is not timed. */
export function timed<Item, Prepared, Value>(
  items: readonly Item[],
  prepare: (item: Item) => Prepared,
  work: (prepared: Prepared) => Value,
): { values: Value[]; timing: Timing } {
  for (const item of items.slice(0, warmUp)) work(prepare(item))
  const times = new Float64Array(items.length)
  const values = items.map((item, at) => {
    const prepared = prepare(item)
    const began = performance.now()
    const value = work(prepared)
    times[at] = performance.now() - began
    return value
  })
  return { values, timing: timingOf(times) }
}

/** The timing of items that took so long, in the order they were worked on. */
export function timingOf(times: Float64Array): Timing {
  const length = Math.max(1, Math.min(longestRun, Math.floor(times.length / fewestRuns)))
  const means = Array.from({ length: Math.ceil(times.length / length) }, (_, run) => {
    const part = times.subarray(run * length, (run + 1) * length)
    return part.reduce((sum, time) => sum + time, 0) / part.length
  })
  const sorted = times.toSorted()
  return {
    msPerItem: quantile(
      means.toSorted((a, b) => a - b),
      0.5,
    ),
    msPerItemMedian: quantile(sorted, 0.5),
    msPerItemP99: quantile(sorted, 0.99),
  }
}
