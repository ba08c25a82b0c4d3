import { type Candidate, type Step, weights } from './suggestion.ts'

/** Strongest first, the same step only once, with all that speaks for it. */
export function ranked(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => b.weight - a.weight)
  const byStep = Map.groupBy(sorted, ({ step }) => keyOf(step))
  return [...byStep.values()].flatMap((same): Candidate[] => {
    const [strongest] = same
    if (!strongest) return []
    const strong = same.filter(({ weight }) => weight > weights.able || weight === strongest.weight)
    const reasons = new Map(strong.flatMap((one) => one.reasons).map((reason) => [reason.text, reason]))
    return [{ ...strongest, reasons: [...reasons.values()].slice(0, maxReasons) }]
  })
}

/** Most reasons shown for one step. */
const maxReasons = 4

function keyOf(step: Step): string {
  switch (step.kind) {
    case 'answer':
    case 'none':
    case 'accept':
    case 'ask':
    case 'give':
    case 'decide':
      return step.kind
    case 'consult':
      return `consult ${step.skill}`
    case 'escalate':
      return `escalate ${step.type} ${step.teamId ?? ''}`
    default:
      return step satisfies never
  }
}
