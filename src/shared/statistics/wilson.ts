import type { Interval } from './interval.ts'

/** Standard normal quantile of a two-sided 95 % interval. */
const z95 = 1.959963984540054

/**
 * Wilson's score interval (1927) of a share, 95 % unless another quantile `z` of the standard normal is given. It stays
 * honest where the usual one fails: for few cases, and for shares of 0 and 1. Null when there is nothing to count.
 */
export function wilsonInterval(successes: number, n: number, z = z95): Interval | null {
  if (!(n > 0) || !(successes >= 0) || successes > n) return null
  const share = successes / n
  const square = z * z
  const centre = (share + square / (2 * n)) / (1 + square / n)
  const half = (z / (1 + square / n)) * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === n ? 1 : Math.min(1, centre + half),
  }
}
