import type { Likeness } from './comparison.ts'

/** What one past day had at the time of day that is judged. */
export interface PastCount {
  readonly likeness: Likeness
  /** 0 is Monday. */
  readonly weekday: number
  /** Cases in the window itself. */
  readonly narrow: number
  /** Cases in the window and a quarter of an hour on either side. */
  readonly wide: number
}

export interface PastWindow {
  readonly minutes: number
  /** The days on which the series was there, in any order. */
  readonly past: readonly PastCount[]
  /** Cases such a window holds for an ordinary series of its kind: all that is known of one without history. */
  readonly ordinary: number
}

/** What is usual in a window. */
export interface Usual {
  /** The mean of the count to come. */
  readonly mean: number
  /** Its variance, with that of the estimate in it; worked out when asked for. */
  readonly variance: () => number
}

/** Minutes on either side that `PastCount.wide` takes in. */
export const smoothingMinutes = 15
/** From so many cases on the window needs neither smoothing nor other days to tell its mean. */
const enoughToTell = 100
/** How much what is known already counts, in cases: of the weekday against other days, of other days against other series. */
const dayShape = 4
const kindShape = 1
/** Anscombe residuals beyond this weigh less (Noufaily et al. 2013). */
const outlying = 2.58
/** What is assumed of the variance over the mean before data tell, worth so many days. */
const assumedDispersion = 1.3
const assumedDays = 6
/** Standard errors that the dispersion is taken above its estimate: set so that simulated false alarms come to the stated rate. */
const caution = 1.5

/**
 * What is usual for a series in one window. The mean of its weekday, drawn towards the mean of like days and that
 * towards other series where there is little history (gamma prior, each counted in cases); days that stand out weigh
 * less, so that an old surge does not hide a new one. The variance holds the dispersion of all days about the mean of
 * their weekday and how little the mean is known.
 */
export function usualOf({ minutes, past, ordinary }: PastWindow): Usual {
  const isThin =
    past.reduce((all, { narrow, likeness }) => (likeness === 'same' ? all + narrow : all), 0) < enoughToTell
  const width = isThin ? (minutes + 2 * smoothingMinutes) / minutes : 1
  const countOf = ({ wide, narrow }: PastCount) => (isThin ? wide : narrow)
  const counts = (likeness: Likeness) => past.filter((day) => day.likeness === likeness).map(countOf)
  const prior = isThin ? priorOf(counts('like'), Math.max(ordinary, 0.01) * width) : null
  const [same, catchUp] = [levelOf(counts('same'), prior), levelOf(counts('catch_up'), prior)]
  const usual = catchUp.days > 0 && catchUp.mean > same.mean ? catchUp : same
  const mean = usual.mean / width
  return {
    mean,
    variance: () => {
      const dispersion = pooledDispersion(past, countOf)
      return dispersion * mean + (mean * mean * dispersion) / Math.max(usual.cases, 0.5)
    },
  }
}

/** A mean believed before the data, and how many cases the belief is worth. */
interface Prior {
  readonly mean: number
  readonly shape: number
}

interface Level {
  readonly mean: number
  /** Cases the mean rests on, those of the prior counted. */
  readonly cases: number
  /** Days it rests on, outlying ones in part. */
  readonly days: number
}

function priorOf(like: readonly number[], ordinary: number): Prior {
  const { mean, cases } = levelOf(like, { mean: ordinary, shape: kindShape })
  return { mean, shape: Math.min(dayShape, cases) }
}

function levelOf(counts: readonly number[], prior: Prior | null): Level {
  const { mean: believed, shape } = prior ?? { mean: 1, shape: 0 }
  const pull = shape / believed
  const low = counts.toSorted((a, b) => a - b).slice(0, Math.ceil(counts.length * 0.8))
  let level: Level = { mean: (shape + sum(low)) / Math.max(pull + low.length, 1e-9), cases: shape, days: 0 }
  for (let round = 0; round < 4; round += 1) {
    const before = level
    const { mean } = before
    const spread = Math.sqrt(dispersionOf(counts, mean, { weight: assumedDays, freedom: counts.length - 1 }))
    const weights = counts.map((count) => weightOf(count, mean, spread))
    const days = sum(weights)
    const cases = shape + counts.reduce((all, count, at) => all + count * (weights[at] ?? 0), 0)
    level = { mean: cases / Math.max(pull + days, 1e-9), cases, days }
    if (Math.abs(level.mean - mean) < 0.001 * mean) break
  }
  return level
}

/** 1, or less for a count that stands out: by the square of how far its Anscombe residual lies beyond the bound. */
function weightOf(count: number, mean: number, spread: number): number {
  if (mean <= 0) return 1
  const residual = (1.5 * (Math.cbrt(count) ** 2 - Math.cbrt(mean) ** 2)) / (mean ** (1 / 6) * spread)
  return Math.min(1, (outlying / Math.abs(residual)) ** 2)
}

/** Variance over mean of all days about their weekday's mean, 1 or more. */
function pooledDispersion(past: readonly PastCount[], countOf: (day: PastCount) => number): number {
  const groups = [...Map.groupBy(past, ({ weekday }) => weekday).values()]
  let squares = 0
  let freedom = 0
  for (const group of groups) {
    const counts = group.map(countOf)
    const mean = sum(counts) / counts.length
    if (counts.length < 2 || mean <= 0) continue
    const { mean: level } = levelOf(counts, { mean, shape: 0.5 })
    squares += squaresOf(counts, level)
    freedom += counts.length - 1
  }
  const days = assumedDays + freedom
  const estimate = (assumedDays * assumedDispersion + squares) / days
  // A chance is worked out far in the tail, where believing too small a dispersion costs more than too great a one.
  return Math.max(1, estimate * (1 + caution * Math.sqrt(2 / days)))
}

function dispersionOf(
  counts: readonly number[],
  mean: number,
  { weight, freedom }: { weight: number; freedom: number },
): number {
  return Math.max(1, (weight * assumedDispersion + squaresOf(counts, mean)) / (weight + Math.max(0, freedom)))
}

/** Squares of Pearson's residuals; one beyond the bound counts as the bound, at the dispersion assumed. */
function squaresOf(counts: readonly number[], mean: number): number {
  const most = (2 * outlying) ** 2
  return mean > 0 ? counts.reduce((all, count) => all + Math.min(most, (count - mean) ** 2 / mean), 0) : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
