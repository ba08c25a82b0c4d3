import { commonParameters, defineRule } from './rule.ts'

export const reopened = defineRule({
  code: 'reopened',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 6 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
