import { commonParameters, defineRule } from './rule.ts'

export const outage = defineRule({
  code: 'outage',
  risk: 'operational',
  severity: 'S1',
  parameters: commonParameters,
  defaults: { enabled: true, points: 20 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
