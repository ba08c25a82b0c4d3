import type { ContributionKind, Priority } from '../../shared/case/flag.ts'

type Part = Priority['contributions'][number]

/** What one kind of thing adds to the priority. */
export interface PriorityGroup {
  readonly kind: ContributionKind
  readonly points: number
  readonly parts: readonly Part[]
}

const order: readonly ContributionKind[] = ['severity', 'customer_value', 'sla_urgency', 'impact', 'flag', 'cap']

/** The contributions by kind, in a fixed order; the groups add up to what the contributions do. */
export function priorityGroups({ contributions }: Priority): PriorityGroup[] {
  const byKind = Map.groupBy(contributions, kindOf)
  return order.flatMap((kind) => {
    const parts = byKind.get(kind)
    if (!parts) return []
    return [{ kind, points: parts.reduce((sum, { points }) => sum + points, 0), parts }]
  })
}

/** Cases from before contributions had kinds carry `flag` everywhere; their names say what they are. */
function kindOf({ kind, name }: Part): ContributionKind {
  if (kind !== 'flag') return kind
  if (name === 'severity' || name === 'cap') return name
  return name === 'customer_tier' ? 'customer_value' : kind
}
