import { commonParameters, defineRule } from './rule.ts'

export const safety = defineRule({
  code: 'safety',
  risk: 'security_safety',
  severity: 'S1',
  parameters: commonParameters,
  defaults: { enabled: true, points: 30 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
