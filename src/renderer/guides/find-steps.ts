import { edgesOf, type Guide, type GuideStep } from '../../shared/guide/guide.ts'

/** Everything people wrote in a step: its title, texts, answers, expressions, notes and comments. */
function textOf(step: GuideStep): string {
  const parts = [step.key, step.title, step.note, ...step.comments.map(({ text }) => text)]
  const ways = edgesOf(step).map(({ label }) => label)
  switch (step.type) {
    case 'question':
      return [
        ...parts,
        ...ways,
        step.text,
        ...(step.answer.kind === 'options' ? step.answer.options.map(({ suggestWhen }) => suggestWhen) : []),
      ].join('\n')
    case 'check':
      return [...parts, ...ways, ...step.branches.map(({ when }) => when)].join('\n')
    case 'instruction':
      return [...parts, step.text, ...step.points].join('\n')
    case 'action':
      return [...parts, step.action, ...Object.values(step.fields)].join('\n')
    case 'guide':
      return [...parts, step.guide].join('\n')
    case 'outcome':
      return [...parts, step.text].join('\n')
    default:
      return step satisfies never
  }
}

const texts = new WeakMap<GuideStep, string>()

/** The keys of the steps in which every word of `search` stands, in the guide's order; none for an empty search. */
export function findSteps(guide: Guide, search: string): string[] {
  const sought = search.toLowerCase().split(/\s+/).filter(Boolean)
  if (sought.length === 0) return []
  return guide.steps.filter((step) => sought.every((word) => lowered(step).includes(word))).map(({ key }) => key)
}

function lowered(step: GuideStep): string {
  const known = texts.get(step)
  if (known !== undefined) return known
  const text = textOf(step).toLowerCase()
  texts.set(step, text)
  return text
}
