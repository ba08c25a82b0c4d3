import type { Baseline, Signals } from '../../case/signals.ts'
import type { TriageInput } from '../triage.ts'
import { type Measured, measureCase, stepsOf } from './measures.ts'

/** Fewer cases than this with both steps say nothing of their order. */
const fewestForOrder = 5
/** An order that holds less often than this is none. */
const leastShare = 0.8
const mostBaselines = 10
const mostOrders = 100

/**
 * What is ordinary, out of earlier cases of one category: median and median absolute deviation of each measure, and
 * the orders in which tools are nearly always used. Deterministic: the order of the cases does not matter.
 */
export function readBaselines(cases: readonly TriageInput[]): Pick<Signals, 'baselines' | 'stepOrders'> {
  return { baselines: baselinesOf(cases.flatMap(measureCase)), stepOrders: stepOrdersOf(cases) }
}

function baselinesOf(measured: readonly Measured[]): Baseline[] {
  const groups = Map.groupBy(measured, ({ measure, unit }) => `${measure} ${unit ?? ''}`)
  return [...groups.values()]
    .map((group) => toBaseline(group))
    .filter((baseline) => baseline !== null)
    .toSorted((a, b) => b.n - a.n || compare(a.measure, b.measure) || compare(a.unit ?? '', b.unit ?? ''))
    .slice(0, mostBaselines)
}

function toBaseline(group: readonly Measured[]): Baseline | null {
  const [first] = group
  if (!first) return null
  const values = group.map(({ value }) => value)
  const middle = median(values)
  const mad = median(values.map((value) => Math.abs(value - middle)))
  return { measure: first.measure, unit: first.unit, n: values.length, median: middle, mad }
}

/** The middle value; the mean of the two middle ones where their number is even. 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length >> 1
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

function stepOrdersOf(cases: readonly TriageInput[]): Signals['stepOrders'] {
  // For each pair of tools, in the order of their names: cases with both, and those in which the first came first.
  const pairs = new Map<string, { one: string; other: string; n: number; first: number }>()
  for (const { conversation } of cases) {
    const steps = stepsOf(conversation).map(({ tool }) => tool?.name ?? '')
    for (const [place, step] of steps.entries()) {
      for (const later of steps.slice(place + 1)) {
        const [one, other] = step < later ? [step, later] : [later, step]
        const key = JSON.stringify([one, other])
        const pair = pairs.get(key) ?? { one, other, n: 0, first: 0 }
        pairs.set(key, { ...pair, n: pair.n + 1, first: pair.first + (step === one ? 1 : 0) })
      }
    }
  }
  return [...pairs.values()]
    .map(({ one, other, n, first }) =>
      first * 2 >= n
        ? { earlier: one, later: other, n, share: first / n }
        : { earlier: other, later: one, n, share: (n - first) / n },
    )
    .filter(({ n, share }) => n >= fewestForOrder && share >= leastShare)
    .toSorted((a, b) => b.n - a.n || b.share - a.share || compare(a.earlier, b.earlier) || compare(a.later, b.later))
    .slice(0, mostOrders)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
