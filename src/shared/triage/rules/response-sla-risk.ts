import { clockRisk } from './clock-risk.ts'

/**
 * The first answer of a person, or the answer to what the customer wrote since, is due soon or overdue. Source: the
 * response targets of the SLA policy, in business minutes; at risk from the policy's share of that time. Reads the
 * `first_response` and `next_response` clocks and the moment.
 */
export const responseSlaRisk = clockRisk({
  code: 'response_sla_risk',
  clocks: { first_response: 'First reply', next_response: 'Next reply' },
  points: 10,
  breachedPoints: 20,
  task: 'reply',
  done: 'replied',
})
