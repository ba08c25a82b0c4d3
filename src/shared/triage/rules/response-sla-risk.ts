import { clockRisk } from './clock-risk.ts'

/**
 * The first answer of a person is due soon or overdue. Source: the first-response target of the SLA policy, in minutes
 * by severity; at risk from the policy's share of that time. Reads the `first_response` clock and the moment.
 */
export const responseSlaRisk = clockRisk({
  code: 'response_sla_risk',
  clock: 'first_response',
  points: 10,
  breachedPoints: 20,
  name: 'First reply',
  task: 'reply',
  done: 'replied',
})
