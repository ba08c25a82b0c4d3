import { edgesOf, type Guide, type GuideStep } from '../../shared/guide/guide.ts'
import { dominatorsOf } from './dominators.ts'
import { handleOf, type StepEnd } from './step-ends.ts'

/**
 * A guide as a list to read and to go through by keyboard. Each step stands once, in the place that every way to it
 * passes: what only one answer leads to stands under that answer; where branches join again, the list goes on below them.
 */

export interface StepRow {
  readonly kind: 'step'
  readonly id: string
  readonly level: number
  readonly step: GuideStep
  /** Its place in the list, from 1: what links call it by. */
  readonly number: number
  readonly isStart: boolean
  /** No way leads here from the start. */
  readonly lost: boolean
}

export interface WayRow {
  readonly kind: 'way'
  readonly id: string
  readonly level: number
  readonly step: GuideStep
  readonly via: string | null
  /** Where it leads; null: nowhere yet. */
  readonly to: string | null
  /** What it leads to stands right under it. */
  readonly below: boolean
}

export type OutlineRow = StepRow | WayRow

export const stepRowId = (key: string): string => `step ${key}`
export const wayRowId = ({ from, via }: StepEnd): string => `way ${from} ${handleOf(via)}`

/** The rows of a guide's outline, from top to bottom. What nothing leads to comes last. */
export function outlineOf(guide: Guide): OutlineRow[] {
  const { children, waysIn, reached } = structureOf(guide)
  const rows: OutlineRow[] = []
  const numbers = new Map<string, number>()
  const steps = new Map(guide.steps.map((step) => [step.key, step]))
  const list = (key: string, level: number): void => {
    const step = steps.get(key)
    if (!step || numbers.has(key)) return
    numbers.set(key, numbers.size + 1)
    const isStart = guide.start === key
    const number = numbers.size
    rows.push({ kind: 'step', id: stepRowId(key), level, step, number, isStart, lost: !reached.has(key) })
    const own = new Set(children.get(key))
    const ways = edgesOf(step)
    const [only] = ways
    const single = ways.length === 1 && only?.via === null
    for (const { via, to } of ways) {
      const follows = to !== null && own.has(to)
      // The only way of a step needs no line of its own where the list simply goes on.
      if (single && follows) continue
      const below = follows && waysIn.get(to) === 1
      rows.push({ kind: 'way', id: wayRowId({ from: key, via }), level: level + 1, step, via, to, below })
      if (below) {
        list(to, level + 2)
        own.delete(to)
      }
    }
    for (const child of own) list(child, level)
  }
  for (const root of children.get(null) ?? []) list(root, 1)
  return rows
}

/** The rows that are seen while some are folded up. */
export function unfolded(rows: readonly OutlineRow[], folded: ReadonlySet<string>): OutlineRow[] {
  let hiddenBelow = Number.POSITIVE_INFINITY
  return rows.filter((row) => {
    if (row.level > hiddenBelow) return false
    hiddenBelow = folded.has(row.id) ? row.level : Number.POSITIVE_INFINITY
    return true
  })
}

/** True when rows stand under the one at `at`. */
export function hasRowsBelow(rows: readonly OutlineRow[], at: number): boolean {
  const row = rows[at]
  const below = rows[at + 1]
  return row !== undefined && below !== undefined && below.level > row.level
}

interface Structure {
  /** Steps by the step that every way to them passes last; under null those that stand at the top. */
  readonly children: ReadonlyMap<string | null, readonly string[]>
  /** How many ways lead to a step. */
  readonly waysIn: ReadonlyMap<string, number>
  readonly reached: ReadonlySet<string>
}

function structureOf(guide: Guide): Structure {
  // Number 0 stands before every beginning: the start, and whatever nothing leads to.
  const numberOf = new Map(guide.steps.map(({ key }, at) => [key, at + 1]))
  const next: number[][] = [[], ...guide.steps.map((step) => targets(step, numberOf))]
  const start = guide.start === null ? undefined : numberOf.get(guide.start)
  const seen = new Set<number>()
  const begin = (number: number) => {
    next[0]?.push(number)
    walkFrom(number, next, seen)
  }
  if (start !== undefined) begin(start)
  const reached = new Set(guide.steps.flatMap(({ key }, at) => (seen.has(at + 1) ? [key] : [])))
  const ledTo = new Set(next.slice(1).flat())
  for (const [number] of next.entries()) if (number > 0 && !seen.has(number) && !ledTo.has(number)) begin(number)
  for (const [number] of next.entries()) if (number > 0 && !seen.has(number)) begin(number)
  const idom = dominatorsOf(next)
  const keyOf = (number: number) => guide.steps[number - 1]?.key ?? null
  const listed = [...(next[0] ?? []), ...next.keys()].filter((number) => number > 0)
  const children = Map.groupBy([...new Set(listed)], (number) => keyOf(idom[number] ?? 0))
  const waysIn = new Map<string, number>()
  for (const to of next.flat()) {
    const key = keyOf(to)
    if (key !== null) waysIn.set(key, (waysIn.get(key) ?? 0) + 1)
  }
  return {
    children: new Map([...children].map(([key, numbers]) => [key, numbers.flatMap((number) => keyOf(number) ?? [])])),
    waysIn,
    reached,
  }
}

function targets(step: GuideStep, numberOf: ReadonlyMap<string, number>): number[] {
  return edgesOf(step).flatMap(({ to }) => (to === null ? [] : (numberOf.get(to) ?? [])))
}

function walkFrom(from: number, next: readonly (readonly number[])[], seen: Set<number>): void {
  const waiting = [from]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (seen.has(number)) continue
    seen.add(number)
    waiting.push(...(next[number] ?? []))
  }
}
