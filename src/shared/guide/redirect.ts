import type { Guide, GuideStep } from './guide.ts'

/** A guide whose ways lead elsewhere: `where` gives for each target its new one. Its start counts as a way. */
export function redirected(guide: Guide, where: (to: string) => string | null): Guide {
  const turn = (to: string | null): string | null => (to === null ? null : where(to))
  return { ...guide, start: turn(guide.start), steps: guide.steps.map((step) => turned(step, turn)) }
}

function turned(step: GuideStep, turn: (to: string | null) => string | null): GuideStep {
  const on = <T extends { readonly next: string | null }>(way: T): T => ({ ...way, next: turn(way.next) })
  switch (step.type) {
    case 'question':
      return {
        ...step,
        answer:
          step.answer.kind === 'options' ? { ...step.answer, options: step.answer.options.map(on) } : on(step.answer),
      }
    case 'check':
      return { ...step, branches: step.branches.map(on), otherwise: step.otherwise && on(step.otherwise) }
    case 'guide':
      return { ...on(step), after: step.after.map(on) }
    case 'instruction':
    case 'action':
      return on(step)
    case 'outcome':
      return step
    default:
      return step satisfies never
  }
}
