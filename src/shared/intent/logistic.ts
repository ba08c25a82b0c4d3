/** A chance from several figures: each is centred and scaled, weighed, summed, and put through the logistic curve. */
export interface Logistic {
  readonly means: readonly number[]
  readonly deviations: readonly number[]
  readonly weights: readonly number[]
  readonly offset: number
}

export interface LogisticCase {
  readonly figures: readonly number[]
  readonly yes: boolean
  readonly weight: number
}

/** What is believed before the cases are seen: a weight per scaled figure, and how hard it is to be talked out of it. */
export interface Belief {
  readonly weights?: readonly number[]
  readonly ridge: number
}

/**
 * Logistic regression with a ridge penalty towards what was believed, by Newton's method with step halving. Null when
 * all cases answer the same.
 */
export function fitLogistic(cases: readonly LogisticCase[], belief: Belief): Logistic | null {
  if (!cases.some(({ yes }) => yes) || !cases.some(({ yes }) => !yes)) return null
  const width = cases[0]?.figures.length ?? 0
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  const { means, deviations } = spreadOf(cases, width, total)
  const rows = cases.map(({ figures, yes, weight }) => ({
    figures: [...figures.map((figure, at) => (figure - (means[at] ?? 0)) / (deviations[at] ?? 1)), 1],
    yes,
    weight: weight / total,
  }))
  const believed = Float64Array.from({ length: width + 1 }, (_, at) => (at < width ? (belief.weights?.[at] ?? 0) : 0))
  let weights = Float64Array.from(believed)
  let cost = costOf(rows, weights, believed, belief.ridge)
  for (let round = 0; round < 50; round += 1) {
    const step = newtonStep(rows, weights, believed, belief.ridge)
    let next = weights
    let nextCost = cost
    for (let size = 1; size > 1e-6; size /= 2) {
      const tried = weights.map((weight, at) => weight - size * (step[at] ?? 0))
      const triedCost = costOf(rows, tried, believed, belief.ridge)
      if (!(triedCost < cost)) continue
      next = tried
      nextCost = triedCost
      break
    }
    const gain = cost - nextCost
    weights = next
    cost = nextCost
    if (!(gain > 1e-9)) break
  }
  return { means, deviations, weights: Array.from(weights.subarray(0, width)), offset: weights[width] ?? 0 }
}

/** The raw sum before the logistic curve: any real number, higher means likelier. */
export function rawOf({ means, deviations, weights, offset }: Logistic, figures: readonly number[]): number {
  let raw = offset
  for (let at = 0; at < weights.length; at += 1) {
    raw += ((weights[at] ?? 0) * ((figures[at] ?? 0) - (means[at] ?? 0))) / (deviations[at] ?? 1)
  }
  return raw
}

/** The logistic curve. */
export function logistic(raw: number): number {
  return 1 / (1 + Math.exp(-raw))
}

function spreadOf(
  cases: readonly LogisticCase[],
  width: number,
  total: number,
): { means: number[]; deviations: number[] } {
  const means = new Array<number>(width).fill(0)
  const squares = new Array<number>(width).fill(0)
  for (const { figures, weight } of cases) {
    for (let at = 0; at < width; at += 1) means[at] = (means[at] ?? 0) + ((figures[at] ?? 0) * weight) / total
  }
  for (const { figures, weight } of cases) {
    for (let at = 0; at < width; at += 1) {
      squares[at] = (squares[at] ?? 0) + (((figures[at] ?? 0) - (means[at] ?? 0)) ** 2 * weight) / total
    }
  }
  // A figure that never changes says nothing: scaled by 1 it stays 0.
  return { means, deviations: squares.map((square) => (square > 1e-12 ? Math.sqrt(square) : 1)) }
}

function dot(figures: readonly number[], weights: Float64Array): number {
  let sum = 0
  for (let at = 0; at < figures.length; at += 1) sum += (figures[at] ?? 0) * (weights[at] ?? 0)
  return sum
}

function costOf(rows: readonly LogisticCase[], weights: Float64Array, believed: Float64Array, ridge: number): number {
  let cost = 0
  for (const { figures, yes, weight } of rows) {
    const raw = dot(figures, weights)
    // ln(1 + e^raw) without overflow
    cost += weight * (Math.max(raw, 0) + Math.log1p(Math.exp(-Math.abs(raw))) - (yes ? raw : 0))
  }
  for (let at = 0; at + 1 < weights.length; at += 1) {
    cost += (ridge / 2) * ((weights[at] ?? 0) - (believed[at] ?? 0)) ** 2
  }
  return cost
}

function newtonStep(
  rows: readonly LogisticCase[],
  weights: Float64Array,
  believed: Float64Array,
  ridge: number,
): Float64Array {
  const size = weights.length
  const gradient = new Float64Array(size)
  const curvature = Array.from({ length: size }, () => new Float64Array(size))
  for (const { figures, yes, weight } of rows) {
    const chance = logistic(dot(figures, weights))
    const error = weight * (chance - (yes ? 1 : 0))
    const spread = weight * Math.max(chance * (1 - chance), 1e-9)
    for (let i = 0; i < size; i += 1) {
      const figure = figures[i] ?? 0
      gradient[i] = (gradient[i] ?? 0) + error * figure
      const line = curvature[i]
      if (line) for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + spread * figure * (figures[j] ?? 0)
    }
  }
  for (let i = 0; i < size; i += 1) {
    const penalty = i + 1 < size ? ridge : 0
    gradient[i] = (gradient[i] ?? 0) + penalty * ((weights[i] ?? 0) - (believed[i] ?? 0))
    const line = curvature[i]
    if (line) line[i] = (line[i] ?? 0) + penalty + 1e-9
  }
  return solve(curvature, gradient)
}

/** Solves a symmetric positive definite system, given its lower half (Cholesky). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const factor = lower.map((line) => Float64Array.from(line))
  const get = (i: number, j: number): number => factor[i]?.[j] ?? 0
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = get(i, j)
      for (let k = 0; k < j; k += 1) sum -= get(i, k) * get(j, k)
      const line = factor[i]
      if (line) line[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / get(j, j)
    }
  }
  const solution = Float64Array.from(right)
  for (let i = 0; i < size; i += 1) {
    let sum = solution[i] ?? 0
    for (let k = 0; k < i; k += 1) sum -= get(i, k) * (solution[k] ?? 0)
    solution[i] = sum / get(i, i)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = solution[i] ?? 0
    for (let k = i + 1; k < size; k += 1) sum -= get(k, i) * (solution[k] ?? 0)
    solution[i] = sum / get(i, i)
  }
  return solution
}
