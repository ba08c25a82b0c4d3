import { edgesOf, type Guide, type GuideStep } from '../guide.ts'
import { type GuideGround, nameOf } from './ground.ts'
import { resultsOf, runsByItself } from './sub-guides.ts'

/** A guide as the lint walks it: its steps by number, the ways between them, and what the start reaches. */

/** A way out of a step that a run can take, and the field that says where to. */
export interface Way {
  /** As `GuideEdge` names it. */
  readonly via: string | null
  /** In words: `Answer 'Yes'`; empty: the only way. */
  readonly words: string
  readonly to: string | null
  /** Path of the field inside the step. */
  readonly field: readonly (string | number)[]
}

export interface GuideView {
  readonly guide: Guide
  readonly ground: GuideGround
  /** Number of the step with a key; of the first, where two have it. */
  readonly numberOf: ReadonlyMap<string, number>
  readonly ways: readonly (readonly Way[])[]
  /** Per step, the numbers of the steps it leads to, each once. */
  readonly next: readonly (readonly number[])[]
  /** Number of the first step; null: there is none. */
  readonly start: number | null
  /** Per step, whether a way leads there from the start. */
  readonly reached: readonly boolean[]
}

/** Looks a guide over once for all checks. */
export function viewOf(guide: Guide, ground: GuideGround): GuideView {
  const numberOf = new Map<string, number>()
  guide.steps.forEach(({ key }, index) => {
    if (!numberOf.has(key)) numberOf.set(key, index)
  })
  const ways = guide.steps.map((step) => waysOf(step, ground))
  const next = ways.map((out) => [
    ...new Set(
      out.flatMap(({ to }) => {
        const number = to === null ? undefined : numberOf.get(to)
        return number === undefined ? [] : [number]
      }),
    ),
  ])
  const start = guide.start === null ? null : (numberOf.get(guide.start) ?? null)
  return { guide, ground, numberOf, ways, next, start, reached: reachedFrom(start === null ? [] : [start], next) }
}

/** Per number, whether it is one of `from` or a way leads there from one of them; `open` says which may be stood on. */
export function reachedFrom(
  from: readonly number[],
  next: readonly (readonly number[])[],
  open: (number: number) => boolean = () => true,
): boolean[] {
  const seen = next.map(() => false)
  const left = from.filter(open)
  for (const number of left) seen[number] = true
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    for (const to of next[at] ?? []) {
      if (seen[to] || !open(to)) continue
      seen[to] = true
      left.push(to)
    }
  }
  return seen
}

/** The ways turned round: per number, those that lead there. */
export function turned(next: readonly (readonly number[])[]): number[][] {
  const back: number[][] = next.map(() => [])
  next.forEach((to, from) => {
    for (const number of to) back[number]?.push(from)
  })
  return back
}

/**
 * The shortest ways from a step: gives for another the numbers on the way, both ends included, or null where there is
 * none. `open` says which steps may be stood on.
 */
export function shortestWays(
  from: number,
  next: readonly (readonly number[])[],
  open: (number: number) => boolean,
): (to: number) => number[] | null {
  const before = new Map<number, number | null>(open(from) ? [[from, null]] : [])
  const queue = [...before.keys()]
  for (const at of queue) {
    for (const one of next[at] ?? []) {
      if (before.has(one) || !open(one)) continue
      before.set(one, at)
      queue.push(one)
    }
  }
  return (to) => {
    if (!before.has(to)) return null
    const way: number[] = []
    for (let each: number | null = to; each !== null; each = before.get(each) ?? null) way.unshift(each)
    return way
  }
}

/** Steps in words: `'Amount', 'Receipt' and 'Send it'`; a long way keeps its two ends. */
export function wayInWords(numbers: readonly number[], { guide }: GuideView): string {
  const names = numbers.map((number) => {
    const step = guide.steps[number]
    return step ? nameOf(step) : ''
  })
  const shown = names.length > 7 ? [...names.slice(0, 3), '…', ...names.slice(-3)] : names
  return shown.join(' → ')
}

/** Whether a step is passed without a person. */
export function isAutomatic(step: GuideStep, { guide, ground }: GuideView): boolean {
  if (step.type === 'check') return true
  if (step.type !== 'guide') return false
  const inner = ground.library.published(step.guide)
  return inner !== null && inner.key !== guide.key && runsByItself(inner, ground.library, [guide.key])
}

function waysOf(step: GuideStep, ground: GuideGround): Way[] {
  const possible = step.type === 'guide' ? ground.library.published(step.guide) : null
  const results = possible === null ? null : resultsOf(possible)
  return edgesOf(step).flatMap(({ via, label, to }, index): Way[] => {
    switch (step.type) {
      case 'question':
        return step.answer.kind === 'options'
          ? [{ via, words: `answer '${label}'`, to, field: ['answer', 'options', index, 'next'] }]
          : [{ via, words: '', to, field: ['answer', 'next'] }]
      case 'check':
        return via === 'otherwise'
          ? [{ via, words: 'otherwise', to, field: ['otherwise', 'next'] }]
          : [{ via, words: `branch '${label}'`, to, field: ['branches', index, 'next'] }]
      case 'guide': {
        if (via === null) {
          // The way for the rest is one only where a result is left for it.
          const rest = results === null || [...results].some((one) => !step.after.some(({ result }) => result === one))
          return rest ? [{ via, words: '', to, field: ['next'] }] : []
        }
        const result = step.after[index]?.result
        if (results !== null && result !== undefined && !results.has(result)) return []
        return [{ via, words: `after '${label.replaceAll('_', ' ')}'`, to, field: ['after', index, 'next'] }]
      }
      case 'instruction':
      case 'action':
        return [{ via, words: '', to, field: ['next'] }]
      case 'outcome':
        return []
      default:
        return step satisfies never
    }
  })
}
