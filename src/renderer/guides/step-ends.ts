import { edgesOf, type GuideStep } from '../../shared/guide/guide.ts'

/** A way out of a step: `via` as `edgesOf` names it. */
export interface StepEnd {
  readonly from: string
  readonly via: string | null
}

/** Says where the way `via` leads, given where it led; the same answer leaves it. */
type Redirect = (via: string | null, to: string | null) => string | null

/** A step with its ways led anew; the very step where none changed. */
export function withWays(step: GuideStep, by: Redirect): GuideStep {
  const led = <Way extends { readonly next: string | null }>(way: Way, via: string | null): Way => {
    const next = by(via, way.next)
    return next === way.next ? way : { ...way, next }
  }
  switch (step.type) {
    case 'question': {
      const { answer } = step
      if (answer.kind !== 'options') {
        const one = led(answer, null)
        return one === answer ? step : { ...step, answer: one }
      }
      const options = mapped(answer.options, (option) => led(option, `option:${option.key}`))
      return options === answer.options ? step : { ...step, answer: { ...answer, options } }
    }
    case 'check': {
      const branches = mapped(step.branches, (branch) => led(branch, `branch:${branch.key}`))
      const otherwise = step.otherwise && led(step.otherwise, 'otherwise')
      return branches === step.branches && otherwise === step.otherwise ? step : { ...step, branches, otherwise }
    }
    case 'guide': {
      const after = mapped(step.after, (way) => led(way, `result:${way.result}`))
      const own = led(step, null)
      return after === step.after ? own : { ...own, after }
    }
    case 'instruction':
    case 'action':
      return led(step, null)
    case 'outcome':
      return step
    default:
      return step satisfies never
  }
}

/** The list with each entry changed; the very list where none was. */
export function mapped<T>(list: T[], by: (entry: T) => T): T[] {
  const next = list.map(by)
  return next.every((entry, at) => entry === list[at]) ? list : next
}

/** A step whose way `via` leads to `to`; the very step where it has no such way. */
export function withWay(step: GuideStep, via: string | null, to: string | null): GuideStep {
  return withWays(step, (own, before) => (own === via ? to : before))
}

/** Where a way leads; null where it leads nowhere, or is none. */
export function wayOf(step: GuideStep | null, via: string | null): string | null {
  return (step && edgesOf(step).find((edge) => edge.via === via)?.to) ?? null
}

/** The name of a way as one word: the handle it starts from on the canvas. `next` stands for the only way. */
export const handleOf = (via: string | null): string => via ?? 'next'

/** The way a handle stands for. */
export const viaOf = (handle: string | null): string | null => (handle === null || handle === 'next' ? null : handle)
