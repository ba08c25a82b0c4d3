import type { Severity } from '../case/basics.ts'
import type { Flag, Priority } from '../case/flag.ts'
import type { Customer } from '../case/parts.ts'
import type { TriagePolicy } from './policy.ts'

/** What the priority is made of. */
export interface PriorityInput {
  readonly severity: Severity
  readonly customer: Customer
  readonly flags: readonly Flag[]
}

/**
 * Priority 0 to 100: the sum of the severity's points, the customer tier's points and the points of every flag
 * nobody overrode, capped at 100. The contributions always add up to the score: what the cap cuts off is shown
 * as a contribution of its own.
 */
export function scorePriority(input: PriorityInput, policy: TriagePolicy): Priority {
  const contributions = [
    { name: 'severity', label: `Severity ${input.severity}`, points: policy.severityPoints[input.severity] },
    {
      name: 'customer_tier',
      label: `Customer tier ${tierNames[input.customer.tier]}`,
      points: policy.tierPoints[input.customer.tier],
    },
    ...input.flags
      .filter((flag) => flag.verdict?.kind !== 'overridden')
      .map((flag) => ({ name: flag.code, label: flag.label, points: flag.contribution })),
  ].filter(({ points }) => points !== 0)
  const sum = contributions.reduce((total, { points }) => total + points, 0)
  const score = Math.max(0, Math.min(100, sum))
  if (score !== sum) contributions.push({ name: 'cap', label: 'Never above 100', points: score - sum })
  return { score, contributions }
}

const tierNames = { standard: 'Standard', plus: 'Plus', vip: 'VIP' } as const
