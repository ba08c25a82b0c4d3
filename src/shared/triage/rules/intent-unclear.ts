import { commonParameters, defineRule } from './rule.ts'

export const intentUnclear = defineRule({
  code: 'intent_unclear',
  risk: 'operational',
  severity: 'S4',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
