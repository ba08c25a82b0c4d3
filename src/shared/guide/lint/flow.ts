import type { Guide, GuideLibrary, GuideStep } from '../guide.ts'
import { ledInto } from './sub-guides.ts'
import type { GuideView } from './view.ts'

/** What can be known, and what is surely known, when a run comes to a step: variables that were set, questions answered. */

/** The name under which a variable or an answer is followed. */
export const variableName = (key: string) => `vars.${key}`
export const answerName = (key: string) => `answers.${key}`

export interface Flow {
  /** Whether something can have given `name` a value on some way to the step. */
  readonly maybe: (step: number, name: string) => boolean
  /** Whether every way to the step gives `name` a value. */
  readonly surely: (step: number, name: string) => boolean
}

/** Follows values along the ways of a guide, by sets of bits. */
export function flowOf(view: GuideView): Flow {
  const { guide, ways, numberOf, start, ground } = view
  const bitOf = new Map<string, number>()
  const bit = (name: string): number => {
    const known = bitOf.get(name)
    if (known !== undefined) return known
    bitOf.set(name, bitOf.size)
    return bitOf.size - 1
  }
  const outer = setOutside(guide, ground.library)
  const begin = guide.variables.filter(({ initial }) => initial.trim() !== '').map(({ key }) => bit(variableName(key)))
  const lent = [...outer].map((key) => bit(variableName(key)))
  const edges = guide.steps.flatMap((step, from) =>
    (ways[from] ?? []).flatMap(({ to }, way) => {
      const number = to === null ? undefined : numberOf.get(to)
      return number === undefined ? [] : [{ from, to: number, ...givenBy(step, way, ground.library, bit) }]
    }),
  )
  const size = Math.ceil(bitOf.size / 32)
  const maybe = guide.steps.map(() => new Uint32Array(size))
  // What is not reached by any way surely has everything: it never spoils what is.
  const surely = guide.steps.map(() => new Uint32Array(size).fill(0xffffffff))
  if (start !== null) {
    surely[start]?.fill(0)
    for (const one of begin) for (const set of [maybe[start], surely[start]]) put(set, one)
    for (const one of lent) put(maybe[start], one)
  }
  const firstSurely = start === null ? new Uint32Array(size) : (surely[start] ?? new Uint32Array(size)).slice()
  for (let changed = true; changed; ) {
    changed = false
    for (const { from, to, surelyGiven, maybeGiven } of edges) {
      const can = plus(maybe[from], maybeGiven)
      const must = plus(surely[from], surelyGiven)
      const target = { can: maybe[to], must: surely[to] }
      if (!target.can || !target.must) continue
      for (let word = 0; word < size; word += 1) {
        const more = ((target.can[word] ?? 0) | (can[word] ?? 0)) >>> 0
        // The start is come to with nothing besides, whatever leads back to it.
        const limit = to === start ? (firstSurely[word] ?? 0) : 0xffffffff
        const less = ((target.must[word] ?? 0) & (must[word] ?? 0) & limit) >>> 0
        if (more !== target.can[word] || less !== target.must[word]) changed = true
        target.can[word] = more
        target.must[word] = less
      }
    }
  }
  const asked = (sets: readonly Uint32Array[]) => (step: number, name: string) => {
    const at = bitOf.get(name)
    return at !== undefined && (((sets[step]?.[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1
  }
  return { maybe: asked(maybe), surely: asked(surely) }
}

/** What leaving a step by its way with that number gives a value. */
function givenBy(step: GuideStep, way: number, library: GuideLibrary, bit: (name: string) => number) {
  if (step.type === 'question') {
    const { answer } = step
    const names =
      answer.kind === 'options'
        ? (answer.options[way]?.set ?? []).map(({ variable }) => variableName(variable))
        : [variableName(answer.variable)]
    const given = [answerName(step.key), ...names].map(bit)
    return { surelyGiven: given, maybeGiven: given }
  }
  if (step.type === 'guide') {
    const inner = innerGuides(step.guide, library)
    const maybeGiven = inner.flatMap(({ variables, steps }) => [
      ...variables.map(({ key }) => bit(variableName(key))),
      ...steps.flatMap(({ type, key }) => (type === 'question' ? [bit(answerName(key))] : [])),
    ])
    return { surelyGiven: [], maybeGiven }
  }
  return { surelyGiven: [], maybeGiven: [] }
}

/** A guide led into and all that it leads into. */
export function innerGuides(key: string, library: GuideLibrary): Guide[] {
  const found = new Map<string, Guide>()
  const open = [key]
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const guide = found.has(one) ? null : library.published(one)
    if (!guide) continue
    found.set(one, guide)
    open.push(...ledInto(guide))
  }
  return [...found.values()]
}

/** The guides that lead into this one, straight or by way of others. */
export function outerGuides({ key }: Pick<Guide, 'key'>, library: GuideLibrary): Guide[] {
  return library.all().filter((other) => other.key !== key && ledInto(other).some((one) => reaches(one, key, library)))
}

function reaches(from: string, to: string, library: GuideLibrary): boolean {
  return from === to || innerGuides(from, library).some((guide) => ledInto(guide).includes(to))
}

/** Variables of this guide that one which leads into it declares too, and may set before. */
function setOutside(guide: Guide, library: GuideLibrary): Set<string> {
  const own = new Set(guide.variables.map(({ key }) => key))
  return new Set(
    outerGuides(guide, library).flatMap(({ variables }) =>
      variables.map(({ key }) => key).filter((key) => own.has(key)),
    ),
  )
}

function plus(set: Uint32Array | undefined, bits: readonly number[]): Uint32Array {
  if (bits.length === 0 && set) return set
  const sum = set?.slice() ?? new Uint32Array()
  for (const one of bits) put(sum, one)
  return sum
}

function put(set: Uint32Array | undefined, bit: number): void {
  if (set) set[bit >> 5] = ((set[bit >> 5] ?? 0) | (1 << (bit & 31))) >>> 0
}
