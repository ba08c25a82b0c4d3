import type { Guide, GuideStep } from './guide.ts'

const kept = new WeakMap<Guide, ReadonlyMap<string, GuideStep>>()

/** The step with that key; null: there is none. Of several with one key the first counts. */
export function stepOf(guide: Guide, key: string): GuideStep | null {
  let steps = kept.get(guide)
  if (!steps) {
    steps = new Map(guide.steps.toReversed().map((step) => [step.key, step]))
    kept.set(guide, steps)
  }
  return steps.get(key) ?? null
}
