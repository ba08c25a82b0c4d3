import type { FineExpression } from '../../expression/language.ts'
import type { Cell, Dimension } from './dimensions.ts'

/** Conditions tried out at every combination of the values they tell apart. */

/** More combinations than these are not tried. */
export const mostCombinations = 10_000

export interface Tried {
  readonly dimensions: readonly Dimension[]
  /** Per combination the conditions that hold there, as bits; the first dimension turns slowest. */
  readonly holds: Uint16Array
  /** Whether every combination there is was tried; else what never happened here may still happen. */
  readonly isWhole: boolean
  /** The first time that a condition could not be asked though none before it held: such a check stops a run. */
  readonly fault: { readonly condition: number; readonly combination: number; readonly sentence: string } | null
}

/** Tries at most 16 conditions. Null: there are too many combinations. */
export function tryOut(dimensions: readonly Dimension[], conditions: readonly FineExpression[]): Tried | null {
  const total = combinationsOf(dimensions)
  if (total > mostCombinations) return null
  const holds = new Uint16Array(total)
  const values = new Values()
  let isWhole = dimensions.every((dimension) => dimension.isWhole)
  let at = 0
  let first: Tried['fault'] = null
  const turn = (depth: number): void => {
    const dimension = dimensions[depth]
    if (dimension) {
      for (const one of dimension.cells) {
        values.put(dimension, one)
        turn(depth + 1)
      }
      return
    }
    const asked = values.all()
    let bits = 0
    conditions.forEach((condition, index) => {
      const { value, fault } = condition.ask(asked)
      if (fault !== null) {
        isWhole = false
        if (bits === 0) first ??= { condition: index, combination: at, sentence: fault }
      }
      if (value === true) bits |= 1 << index
    })
    holds[at] = bits
    at += 1
  }
  turn(0)
  return { dimensions, holds, isWhole, fault: first }
}

/** How many combinations there are. */
export function combinationsOf(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { cells }) => product * cells.length, 1)
}

/** The cells of a combination, by dimension. */
export function cellsAt({ dimensions }: Tried, combination: number): number[] {
  const found: number[] = []
  let left = combination
  for (const { cells } of dimensions.toReversed()) {
    found.unshift(left % cells.length)
    left = Math.floor(left / cells.length)
  }
  return found
}

/** The values that expressions are asked with, changed in place between two askings. */
class Values {
  readonly #root: Record<string, unknown> = {
    facts: new Map<string, unknown>(),
    answers: new Map<string, unknown>(),
    vars: {},
  }
  readonly #lists = new Map<string, { readonly members: Map<string, boolean>; rest: number }>()

  put({ term, kind }: Dimension, { value }: Cell): void {
    if (kind !== 'value') {
      const list = this.#lists.get(term.field) ?? { members: new Map<string, boolean>(), rest: 0 }
      this.#lists.set(term.field, list)
      if (kind === 'member') list.members.set(term.key ?? '', value === true)
      else list.rest = Number(value)
      const others = Array.from({ length: list.rest }, (_, nth) => `~${nth}~`)
      this.#set(term.field, [...[...list.members].flatMap(([word, isIn]) => (isIn ? [word] : [])), ...others])
      return
    }
    const map = term.key === null ? null : this.#root[term.field]
    if (map instanceof Map) {
      if (value === undefined) map.delete(term.key)
      else map.set(term.key, value)
    } else this.#set(term.field, value)
  }

  all(): Readonly<Record<string, unknown>> {
    return this.#root
  }

  #set(field: string, value: unknown): void {
    const parts = field.split('.')
    const last = parts.pop() ?? ''
    let level = this.#root
    for (const part of parts) {
      const below = level[part]
      const next: Record<string, unknown> = isRecord(below) ? below : {}
      level[part] = next
      level = next
    }
    level[last] = value
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Map)
}
