import type { GuideStep } from './guide.ts'

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
