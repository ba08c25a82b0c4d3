import { commonParameters, defineRule } from './rule.ts'

export const anomaly = defineRule({
  code: 'anomaly',
  risk: 'financial',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
