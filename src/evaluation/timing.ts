import { quantile } from '../shared/statistics/bootstrap.ts'

/** How long the work took for one item, in milliseconds. */
export interface Timing {
  /** All of the work divided by the items. */
  readonly msPerItem: number
  readonly msPerItemMedian: number
  readonly msPerItemP99: number
}

/** Items worked on before the clock counts, so that the program is compiled. */
const warmUp = 200

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
  const sum = times.reduce((total, time) => total + time, 0)
  const sorted = times.toSorted()
  return {
    values,
    timing: {
      msPerItem: sum / items.length,
      msPerItemMedian: quantile(sorted, 0.5),
      msPerItemP99: quantile(sorted, 0.99),
    },
  }
}
