import { type Forecast, usable } from './forecast.ts'

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
