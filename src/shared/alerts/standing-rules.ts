import { defaultAlertPolicy } from './default-policy.ts'
import type { AlertEvent } from './events.ts'
import type { AlertPolicy, AlertRule } from './policy.ts'

/** What the first alert policies could tell of. What one of them has no rule for is told to nobody. */
const firstEvents: ReadonlySet<AlertEvent> = new Set<AlertEvent>([
  'escalation_raised',
  'escalation_unaccepted',
  'clock_at_risk',
  'clock_breached',
  'ladder_climbed',
  'surge',
  'system_errors',
  'critical_anomaly',
  'approval_asked',
  'approval_decided',
  'late_notice',
  'digest',
])

/**
 * The rules by which people are told. Of what is younger than the first policies, and no rule of this one is for, they
 * are told as in a new workspace: an earlier policy is silent about it only because it could not know. Who wants
 * silence there adds a rule and switches it off.
 */
export function standingRules({ rules }: Pick<AlertPolicy, 'rules'>): AlertRule[] {
  const ruled = new Set(rules.map(({ event }) => event))
  return [...rules, ...defaultAlertPolicy.rules.filter(({ event }) => !firstEvents.has(event) && !ruled.has(event))]
}
