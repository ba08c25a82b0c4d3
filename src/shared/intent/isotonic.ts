import { bounded, type Forecast, usable } from './forecast.ts'

/** A rising step-and-slope curve: `from` ascending, `to` never falling; between two points it is straight. */
export interface RisingMap {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/**
 * Isotonic regression by pool adjacent violators (Ayer et al. 1955; for calibration Zadrozny and Elkan 2002): the rising
 * map with the least squared error. Equal scores are pooled first, so the order of the forecasts does not matter.
 */
export function fitIsotonic(forecasts: readonly Forecast[]): RisingMap {
  const sorted = usable(forecasts).toSorted((a, b) => a.score - b.score)
  const blocks: { low: number; high: number; sum: number; weight: number }[] = []
  for (const { score, right, weight = 1 } of sorted) {
    const last = blocks.at(-1)
    if (last && last.low === score && last.high === score) {
      last.sum += right ? weight : 0
      last.weight += weight
    } else blocks.push({ low: score, high: score, sum: right ? weight : 0, weight })
  }
  const pooled: typeof blocks = []
  for (const block of blocks) {
    let current = block
    for (
      let last = pooled.at(-1);
      last && last.sum * current.weight >= current.sum * last.weight;
      last = pooled.at(-1)
    ) {
      pooled.pop()
      current = {
        low: last.low,
        high: current.high,
        sum: last.sum + current.sum,
        weight: last.weight + current.weight,
      }
    }
    pooled.push(current)
  }
  return curveOf(pooled.map(({ low, high, sum, weight }) => ({ low, high, value: sum / weight })))
}

function curveOf(blocks: readonly { low: number; high: number; value: number }[]): RisingMap {
  const from: number[] = []
  const to: number[] = []
  for (const { low, high, value } of blocks) {
    from.push(low)
    to.push(value)
    if (high > low) {
      from.push(high)
      to.push(value)
    }
  }
  return { from, to }
}

/** The value of a rising map at a score; flat beyond its ends, `score` bounded to 0–1 when the map is empty. */
export function applyRising({ from, to }: RisingMap, score: number): number {
  const last = from.length - 1
  if (last < 0) return bounded(score)
  if (!(score > (from[0] ?? 0))) return to[0] ?? 0
  if (score >= (from[last] ?? 0)) return to[last] ?? 0
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((from[middle] ?? 0) <= score) low = middle
    else high = middle
  }
  const left = from[low] ?? 0
  const right = from[high] ?? 0
  const below = to[low] ?? 0
  const above = to[high] ?? 0
  if (right <= left) return above
  // Rounding may carry it over the next step, and the map must not fall there.
  return Math.min(above, below + ((above - below) * (score - left)) / (right - left))
}
