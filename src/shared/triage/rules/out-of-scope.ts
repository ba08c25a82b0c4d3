import { commonParameters, defineRule } from './rule.ts'

export const outOfScope = defineRule({
  code: 'out_of_scope',
  risk: 'operational',
  severity: 'S4',
  parameters: commonParameters,
  defaults: { enabled: true, points: 10 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
