import { commonParameters, defineRule } from './rule.ts'

export const security = defineRule({
  code: 'security',
  risk: 'security_safety',
  severity: 'S1',
  parameters: commonParameters,
  defaults: { enabled: true, points: 20 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
