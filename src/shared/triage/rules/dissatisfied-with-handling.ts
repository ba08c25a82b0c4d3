import { commonParameters, defineRule } from './rule.ts'

export const dissatisfiedWithHandling = defineRule({
  code: 'dissatisfied_with_handling',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
