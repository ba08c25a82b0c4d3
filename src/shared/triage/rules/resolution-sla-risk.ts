import { clockRisk } from './clock-risk.ts'

/**
 * The case has to be solved soon or should have been. Source: the resolution target of the SLA policy, in minutes by
 * severity; at risk from the policy's share of that time. Reads the `resolution` clock and the moment; waiting for the
 * customer pauses it.
 */
export const resolutionSlaRisk = clockRisk({
  code: 'resolution_sla_risk',
  clock: 'resolution',
  points: 8,
  breachedPoints: 16,
  name: 'Solution',
  task: 'solve this',
  done: 'solved it',
})
