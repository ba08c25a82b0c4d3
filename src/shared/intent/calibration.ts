import { bounded, type Forecast, usable } from './forecast.ts'
import { applyRising, fitIsotonic, type RisingMap } from './isotonic.ts'
import { applySigmoid, fitPlatt } from './platt.ts'

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
