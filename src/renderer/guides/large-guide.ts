import type { Guide } from '../../shared/guide/guide.ts'
import { edgesOf } from '../../shared/guide/guide.ts'
import { newGuide, newStep } from './new-step.ts'
import { withWays } from './step-ends.ts'

/** A guide of `count` steps as large guides are: chapters that branch and join again. */
export function largeGuide(count: number): Guide {
  const types = ['question', 'instruction', 'check', 'instruction', 'action', 'question', 'instruction'] as const
  const steps = Array.from({ length: count }, (_, i) => {
    const type = i >= count - 4 ? 'outcome' : (types[i % types.length] ?? 'instruction')
    return newStep(type, `step-${i}`, `Step number ${i} asks something of the customer`)
  })
  const led = steps.map((step, i) => {
    let way = 0
    return withWays(step, () => `step-${Math.min(count - 1, i + 1 + way++ * 2)}`)
  })
  return { ...newGuide('large', 'Large'), start: 'step-0', steps: led }
}
