import type { Guide, GuideStep, StepOf } from './guide.ts'

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

const keptSetters = new WeakMap<Guide, ReadonlyMap<string, readonly StepOf<'question'>[]>>()

/** The questions whose answers can give a variable its value, in the order of the guide. */
export function settersOf(guide: Guide, variable: string): readonly StepOf<'question'>[] {
  let setters = keptSetters.get(guide)
  if (!setters) {
    setters = settersIn(guide)
    keptSetters.set(guide, setters)
  }
  return setters.get(variable) ?? []
}

function settersIn({ steps }: Guide): Map<string, StepOf<'question'>[]> {
  const setters = new Map<string, StepOf<'question'>[]>()
  for (const step of steps) {
    if (step.type !== 'question') continue
    const { answer } = step
    const variables =
      answer.kind === 'options'
        ? answer.options.flatMap(({ set }) => set.map(({ variable }) => variable))
        : [answer.variable]
    for (const variable of new Set(variables)) {
      const known = setters.get(variable)
      if (known) known.push(step)
      else setters.set(variable, [step])
    }
  }
  return setters
}
