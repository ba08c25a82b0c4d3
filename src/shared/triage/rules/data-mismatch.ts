import { z } from 'zod'
import { clipped } from '../text/clipped.ts'
import { type Disagreement, disagreements } from '../text/disagreements.ts'
import { quoted, rewrite, silence, toEvidence } from '../text/evidence.ts'
import { identityWords } from '../text/identity-records.ts'
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
 * currency units), a date by more than one day (time zones), the state of an order, payment, return or refund, or who
 * they are: e-mail, phone, name, order, booking or bill number, the card's last four digits, post code or address,
 * against the facts and the profile. A short or misspelt form agrees; so does one record of several. The evidence is
 * both sides.
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
    const records = new Map(found.map(({ record: { evidence } }) => [JSON.stringify(evidence), evidence]))
    return {
      label: labelOf(first),
      sentence: sentenceOf(first),
      counterfactual: counterfactual(first, tolerance),
      observed: { value: first.gap ?? first.said, text: `customer: ${first.said}; record: ${first.recorded}` },
      threshold: thresholdOf(first, tolerance),
      evidence: [...toEvidence(found.map(({ claim }) => claim)), ...[...records.values()].slice(0, 5)],
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

function sentenceOf({ claim, said, recorded, record }: Disagreement): string {
  const [theirs, ours] = [clipped(said, 60), clipped(recorded, 60)]
  if (claim.kind === 'identity') return `They give the ${theirs}. We have ${ours} on file.`
  const says = claim.kind === 'state' ? 'The customer says it is' : 'The customer says'
  return `${says} ${theirs}. Our record "${clipped(record.label, 40)}" says ${ours}.`
}

function counterfactual({ claim, said, recorded, gap }: Disagreement, tolerance: number): string {
  switch (claim.kind) {
    case 'amount':
      return `Not raised if both sums were within ${figure(tolerance)}. They differ by ${figure(gap ?? 0)}.`
    case 'date':
      return `Not raised if both dates were at most 1 day apart. They are ${gap ?? 0} days apart.`
    case 'state':
      return `Not raised if they had not said "${quoted(claim)}" (${said}). The record says ${recorded}.`
    case 'identity':
      return `Not raised if both sides were the same. The record says ${clipped(recorded, 60)}.`
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
  if (claim.kind === 'date') return { value: 1, text: 'at most 1 day apart' }
  return claim.kind === 'state'
    ? { value: 'same state', text: 'the same state' }
    : { value: 'same', text: `the same ${identityWords[claim.topic]}` }
}

/** Both sides as far as a chip has room; who somebody is takes more than it has, so that the kind stands there. */
function labelOf({ claim, said, recorded }: Disagreement): string {
  const both = `Data mismatch ${said} / ${recorded}`
  return claim.kind === 'identity' ? clipped(`Data mismatch: ${said}`, 40) : clipped(both, 40)
}
