import { commonParameters, defineRule } from './rule.ts'

export const abuseOrThreat = defineRule({
  code: 'abuse_or_threat',
  risk: 'security_safety',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 14 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
