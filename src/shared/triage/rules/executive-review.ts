import { commonParameters, defineRule } from './rule.ts'

export const executiveReview = defineRule({
  code: 'executive_review',
  risk: 'service',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 12 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
