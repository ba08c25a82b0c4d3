import type { Severity } from '../case/basics.ts'
import { type ContributionKind, type Flag, isStanding, leadingFlags, type Priority } from '../case/flag.ts'
import type { Customer } from '../case/parts.ts'
import type { TriagePolicy } from './policy.ts'

/** What the priority is made of. */
export interface PriorityInput {
  readonly severity: Severity
  readonly customer: Customer
  readonly flags: readonly Flag[]
}

/**
 * Priority 0 to 100: the sum of the severity's points, the customer tier's points and the points of every flag nobody
 * overrode and no stronger one says already, capped at 100. The contributions always add up to the score: what the
 * cap cuts off is shown as a contribution of its own.
 */
export function scorePriority(input: PriorityInput, policy: TriagePolicy): Priority {
  const all: Priority['contributions'] = [
    {
      kind: 'severity',
      name: 'severity',
      label: `Severity ${input.severity}`,
      points: policy.severityPoints[input.severity],
    },
    {
      kind: 'customer_value',
      name: 'customer_tier',
      label: `Customer tier ${tierNames[input.customer.tier]}`,
      points: policy.tierPoints[input.customer.tier],
    },
    ...leadingFlags(input.flags)
      .filter(isStanding)
      .map((flag) => ({ kind: kindOf(flag), name: flag.code, label: flag.label, points: flag.contribution })),
  ]
  const contributions = all.filter(({ points }) => points !== 0)
  const sum = contributions.reduce((total, { points }) => total + points, 0)
  const score = Math.max(0, Math.min(100, sum))
  if (score !== sum) contributions.push({ kind: 'cap', name: 'cap', label: 'Never above 100', points: score - sum })
  return { score, contributions }
}

function kindOf({ group }: Flag): ContributionKind {
  if (group === 'service_level') return 'sla_urgency'
  return group === 'impact' ? 'impact' : 'flag'
}

const tierNames = { standard: 'Standard', plus: 'Plus', vip: 'VIP' } as const
