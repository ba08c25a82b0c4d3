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

/** Logistic regression with a ridge penalty by Newton's method; null when all cases answer the same. */
export function fitLogistic(cases: readonly LogisticCase[], ridge: number): Logistic | null {
  const width = cases[0]?.figures.length ?? 0
  if (!cases.some(({ yes }) => yes) || !cases.some(({ yes }) => !yes)) return null
  const total = cases.reduce((sum, { weight }) => sum + weight, 0)
  const means = columns(width, (at) => cases.reduce((sum, c) => sum + c.weight * (c.figures[at] ?? 0), 0) / total)
  const deviations = columns(width, (at) => {
    const mean = means[at] ?? 0
    const squares = cases.reduce((sum, c) => sum + c.weight * ((c.figures[at] ?? 0) - mean) ** 2, 0) / total
    return squares > 1e-12 ? Math.sqrt(squares) : 1
  })
  const rows = cases.map(({ figures }) => [
    ...figures.map((figure, at) => (figure - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    1,
  ])
  const size = width + 1
  const weights = new Float64Array(size)
  for (let round = 0; round < 25; round += 1) {
    const gradient = new Float64Array(size)
    const curvature = Array.from({ length: size }, () => new Float64Array(size))
    for (const [at, row] of rows.entries()) {
      const { yes, weight } = cases[at] ?? { yes: false, weight: 0 }
      let raw = 0
      for (let i = 0; i < size; i += 1) raw += (row[i] ?? 0) * (weights[i] ?? 0)
      const chance = 1 / (1 + Math.exp(-raw))
      const error = (weight * (chance - (yes ? 1 : 0))) / total
      const spread = (weight * Math.max(chance * (1 - chance), 1e-6)) / total
      for (let i = 0; i < size; i += 1) {
        gradient[i] = (gradient[i] ?? 0) + error * (row[i] ?? 0)
        const line = curvature[i]
        if (line) for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + spread * (row[i] ?? 0) * (row[j] ?? 0)
      }
    }
    for (let i = 0; i < size; i += 1) {
      const penalty = i < width ? ridge : 0
      gradient[i] = (gradient[i] ?? 0) + penalty * (weights[i] ?? 0)
      const line = curvature[i]
      if (line) line[i] = (line[i] ?? 0) + penalty + 1e-9
    }
    const step = solve(curvature, gradient)
    let largest = 0
    for (let i = 0; i < size; i += 1) {
      // Newton overshoots when the cases are separable; a bounded step still arrives.
      const move = Math.max(-2, Math.min(2, step[i] ?? 0))
      weights[i] = (weights[i] ?? 0) - move
      largest = Math.max(largest, Math.abs(move))
    }
    if (largest < 1e-6) break
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

function columns(width: number, figure: (at: number) => number): number[] {
  return Array.from({ length: width }, (_, at) => figure(at))
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
