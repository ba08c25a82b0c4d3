import { z } from 'zod'
import { type Disagreement, disagreements } from '../text/disagreements.ts'
import { quoted, rewrite, silence, toEvidence } from '../text/evidence.ts'
import { figure } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  tolerance: z.number().min(0).meta({
    title: 'Tolerance',
    description: 'Largest difference between what the customer says and the record says',
    unit: 'money',
  }),
})

/**
 * What the customer states and what the record says differ: an amount by more than the policy's tolerance (in
 * currency units), a date by more than one day (time zones), or the state of an order. The evidence is both sides.
 */
export const dataMismatch = defineRule({
  code: 'data_mismatch',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 10, tolerance: 0.5 },
  evaluate(input, parameters) {
    const { tolerance } = parameters
    const found = disagreements(input, tolerance)
    const first = found[0]
    if (!first) return null
    const facts = [...new Set(found.map(({ fact }) => fact.id))]
    return {
      label: `Data mismatch ${first.said} / ${first.recorded}`,
      sentence: `The customer says ${first.claim.kind === 'state' ? 'it is ' : ''}${first.said}. Our record "${clip(first.fact.label)}" says ${first.recorded}.`,
      counterfactual: counterfactual(first, tolerance),
      observed: { value: first.gap ?? first.said, text: `customer: ${first.said}; record: ${first.recorded}` },
      threshold: thresholdOf(first, tolerance),
      evidence: [
        ...toEvidence(found.map(({ claim }) => claim)),
        ...facts.slice(0, 5).map((factId) => ({ kind: 'fact' as const, factId })),
      ],
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger(input, parameters) {
    const { tolerance } = parameters
    let current = input
    for (let round = 0; round < 4; round += 1) {
      const found = disagreements(current, tolerance)
      if (found.length === 0) return current
      current = rewrite(
        current,
        found.map(({ claim, agreeing }) => ({ ...claim, agreeing })),
        ({ agreeing }) => agreeing,
      )
    }
    return silence(current, new Set(disagreements(current, tolerance).map(({ claim }) => claim.passage.message.id)))
  },
})

function counterfactual({ claim, said, recorded, gap }: Disagreement, tolerance: number): string {
  switch (claim.kind) {
    case 'amount':
      return `Not raised if both sums were within ${figure(tolerance)}. They differ by ${figure(gap ?? 0)}.`
    case 'date':
      return `Not raised if both dates were at most 1 day apart. They are ${gap ?? 0} days apart.`
    case 'state':
      return `Not raised if they had not said "${quoted(claim)}" (${said}). The record says ${recorded}.`
    default: {
      const never: never = claim
      return never
    }
  }
}

function thresholdOf({ claim }: Disagreement, tolerance: number): { value: number | string; text: string } {
  if (claim.kind === 'amount') {
    return { value: tolerance, text: `at most ${figure(tolerance)} ${claim.currency} apart` }
  }
  return claim.kind === 'date'
    ? { value: 1, text: `at most 1 day apart` }
    : { value: 'same state', text: `the same state` }
}

function clip(label: string): string {
  return label.length > 40 ? `${label.slice(0, 39).trimEnd()}…` : label
}
