import { commonParameters, defineRule } from './rule.ts'

export const unknownCause = defineRule({
  code: 'unknown_cause',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 6 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
