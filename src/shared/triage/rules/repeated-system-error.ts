import { commonParameters, defineRule } from './rule.ts'

export const repeatedSystemError = defineRule({
  code: 'repeated_system_error',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
