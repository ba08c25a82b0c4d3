/**
 * The chance that a negative binomial count with this mean and variance is at least `count`. A variance not above the
 * mean is taken as Poisson's. Summed from `count` on, so that small chances keep their digits; exact to about 1e-10 of
 * itself.
 */
export function upperTail(count: number, mean: number, variance: number): number {
  if (count <= 0) return 1
  if (mean <= 0) return 0
  const size = (mean * mean) / Math.max(variance - mean, mean * 1e-6)
  const share = mean / (mean + size)
  const below = count <= mean
  // Below the mean the terms still grow: there the other side is the short one.
  const [from, to] = below ? [0, count - 1] : [count, Number.POSITIVE_INFINITY]
  let term = Math.exp(
    logGamma(from + size) - logGamma(size) - logGamma(from + 1) + size * Math.log1p(-share) + from * Math.log(share),
  )
  let sum = 0
  for (let at = from; at <= to; at += 1) {
    sum += term
    term *= ((at + size) / (at + 1)) * share
    if (!below && term <= sum * 1e-12) break
  }
  return Math.min(1, Math.max(0, below ? 1 - sum : sum))
}

/** The logarithm of the gamma function of a positive number: Stirling's series, shifted up to where it is exact. */
export function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < 10) {
    shift += Math.log(at)
    at += 1
  }
  const inverse = 1 / (at * at)
  const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1_260 - inverse / 1_680))) / at
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift
}
