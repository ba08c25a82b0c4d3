import { commonParameters, defineRule } from './rule.ts'

export const conflictingInput = defineRule({
  code: 'conflicting_input',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 6 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
