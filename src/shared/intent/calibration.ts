/** One forecast: how sure something was (0 to 1, or any score for the fits) and whether it came true. */
export interface Forecast {
  readonly score: number
  readonly right: boolean
  /** How much it counts; 1 when left out. */
  readonly weight?: number
}

/** A rising step-and-slope curve: `from` ascending, `to` never falling; between two points it is straight. */
export interface RisingMap {
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** One bin of the reliability curve: mean stated confidence, share that was right, how many cases. */
export interface ReliabilityPoint {
  readonly stated: number
  readonly observed: number
  readonly n: number
}

/** A fitted calibration with what it is worth, measured on cases that the fit had not seen. */
export interface Calibration {
  readonly map: RisingMap
  /** Expected calibration error after the map, cross-fitted over five parts. */
  readonly ece: number
  /** The same error of the raw figures. */
  readonly eceBefore: number
  readonly n: number
  /** The reliability curve of the raw figures. */
  readonly cases: readonly ReliabilityPoint[]
}

/** Fewer pairs than this say too little about a confidence. */
export const leastPairs = 30

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
  return right > left ? below + ((above - below) * (score - left)) / (right - left) : above
}

/** Platt's sigmoid: the chance is 1 / (1 + exp(−(slope × score + offset))). */
export interface Sigmoid {
  readonly slope: number
  readonly offset: number
}

/**
 * Platt scaling (Platt 1999) with his smoothed targets and the Newton iteration with backtracking of Lin, Lin and Weng
 * (2007). The slope is never negative: a higher score may not mean a lower chance.
 */
export function fitPlatt(forecasts: readonly Forecast[]): Sigmoid {
  const cases = usable(forecasts)
  let yes = 0
  let no = 0
  for (const { right, weight = 1 } of cases) {
    if (right) yes += weight
    else no += weight
  }
  const high = (yes + 1) / (yes + 2)
  const low = 1 / (no + 2)
  let current: Sigmoid = { slope: 0, offset: Math.log((yes + 1) / (no + 1)) }
  let cost = costOf(cases, current, high, low)
  for (let round = 0; round < 100; round += 1) {
    const step = newtonStep(cases, current, high, low)
    if (!step) break
    let size = 1
    let next = current
    let nextCost = cost
    for (; size > 1e-10; size /= 2) {
      next = { slope: current.slope - size * step.slope, offset: current.offset - size * step.offset }
      nextCost = costOf(cases, next, high, low)
      if (nextCost < cost) break
    }
    if (!(nextCost < cost - 1e-12)) break
    current = next
    cost = nextCost
  }
  return current.slope >= 0 ? current : { slope: 0, offset: Math.log((yes + 1) / (no + 1)) }
}

/** The chance that a sigmoid gives to a score. */
export function applySigmoid({ slope, offset }: Sigmoid, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + offset)))
}

function costOf(cases: readonly Forecast[], sigmoid: Sigmoid, high: number, low: number): number {
  let cost = 0
  for (const { score, right, weight = 1 } of cases) {
    const raw = sigmoid.slope * score + sigmoid.offset
    const target = right ? high : low
    // ln(1 + e^raw) without overflow
    cost += weight * (Math.max(raw, 0) + Math.log1p(Math.exp(-Math.abs(raw))) - target * raw)
  }
  return cost
}

function newtonStep(cases: readonly Forecast[], sigmoid: Sigmoid, high: number, low: number): Sigmoid | null {
  let gradientSlope = 0
  let gradientOffset = 0
  let h11 = 1e-12
  let h22 = 1e-12
  let h12 = 0
  for (const { score, right, weight = 1 } of cases) {
    const chance = applySigmoid(sigmoid, score)
    const error = weight * (chance - (right ? high : low))
    const spread = weight * chance * (1 - chance)
    gradientSlope += error * score
    gradientOffset += error
    h11 += spread * score * score
    h22 += spread
    h12 += spread * score
  }
  if (Math.abs(gradientSlope) < 1e-8 && Math.abs(gradientOffset) < 1e-8) return null
  const determinant = h11 * h22 - h12 * h12
  if (!(determinant > 0)) return { slope: gradientSlope / (h11 + 1), offset: gradientOffset / (h22 + 1) }
  return {
    slope: (h22 * gradientSlope - h12 * gradientOffset) / determinant,
    offset: (h11 * gradientOffset - h12 * gradientSlope) / determinant,
  }
}

/**
 * Expected calibration error (Naeini, Cooper and Hauskrecht 2015; Guo et al. 2017): confidences are put into `bins` bins
 * of equal width, and the distances between a bin's mean confidence and its share of right cases are averaged, weighted
 * by the cases in the bin. 0 is perfect, 1 the worst; 0 for no cases.
 */
export function expectedCalibrationError(forecasts: readonly Forecast[], bins = 10): number {
  const points = reliabilityCurve(forecasts, bins)
  const total = points.reduce((sum, { n }) => sum + n, 0)
  if (total === 0) return 0
  return points.reduce((sum, { stated, observed, n }) => sum + (n / total) * Math.abs(stated - observed), 0)
}

/** The bins behind the expected calibration error, lowest first, empty ones left out. */
export function reliabilityCurve(forecasts: readonly Forecast[], bins = 10): ReliabilityPoint[] {
  const width = Math.max(1, Math.floor(bins))
  const sums = Array.from({ length: width }, () => ({ stated: 0, right: 0, n: 0 }))
  for (const { score, right } of usable(forecasts)) {
    const stated = bounded(score)
    const bin = sums[Math.min(width - 1, Math.floor(stated * width))]
    if (!bin) continue
    bin.stated += stated
    bin.right += right ? 1 : 0
    bin.n += 1
  }
  return sums.filter(({ n }) => n > 0).map(({ stated, right, n }) => ({ stated: stated / n, observed: right / n, n }))
}

/**
 * Learns from feedback what a reported confidence is worth, for example an AI agent's own. Isotonic when there are at
 * least 200 pairs, Platt's sigmoid below (isotonic needs more, Niculescu-Mizil and Caruana 2005); null under 30 pairs.
 */
export function fitCalibration(pairs: readonly Forecast[]): Calibration | null {
  const forecasts = usable(pairs)
  if (forecasts.length < leastPairs) return null
  const sorted = forecasts.toSorted((a, b) => a.score - b.score)
  const parts = 5
  const unseen: Forecast[] = []
  for (let part = 0; part < parts; part += 1) {
    const map = fitMap(sorted.filter((_, at) => at % parts !== part))
    for (const { score, right } of sorted.filter((_, at) => at % parts === part)) {
      unseen.push({ score: applyRising(map, score), right })
    }
  }
  return {
    map: fitMap(forecasts),
    ece: expectedCalibrationError(unseen),
    eceBefore: expectedCalibrationError(forecasts),
    n: forecasts.length,
    cases: reliabilityCurve(forecasts),
  }
}

/** From this many pairs on the isotonic map is trusted. */
const enoughForIsotonic = 200

function fitMap(forecasts: readonly Forecast[]): RisingMap {
  if (forecasts.length >= enoughForIsotonic) return fitIsotonic(forecasts)
  const sigmoid = fitPlatt(forecasts)
  const from = Array.from({ length: 21 }, (_, at) => at / 20)
  return { from, to: from.map((score) => applySigmoid(sigmoid, score)) }
}

function usable(forecasts: readonly Forecast[]): Forecast[] {
  return forecasts.filter(({ score, weight = 1 }) => Number.isFinite(score) && Number.isFinite(weight) && weight > 0)
}

function bounded(score: number): number {
  return Math.min(1, Math.max(0, score))
}
