import { commonParameters, defineRule } from './rule.ts'

export const regulatory = defineRule({
  code: 'regulatory',
  risk: 'compliance',
  severity: 'S1',
  parameters: commonParameters,
  defaults: { enabled: true, points: 20 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
