import { clockRisk } from './clock-risk.ts'

/**
 * The case has to be solved soon or should have been. Source: the resolution target of the SLA policy, in business
 * minutes; at risk from the policy's share of that time. Reads the `resolution` clock and the moment; what the
 * policy names pauses it.
 */
export const resolutionSlaRisk = clockRisk({
  code: 'resolution_sla_risk',
  clocks: { resolution: 'Solution' },
  points: 8,
  breachedPoints: 16,
  task: 'solve this',
  done: 'solved it',
})
