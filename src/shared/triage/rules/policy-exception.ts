import { commonParameters, defineRule } from './rule.ts'

export const policyException = defineRule({
  code: 'policy_exception',
  risk: 'compliance',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
