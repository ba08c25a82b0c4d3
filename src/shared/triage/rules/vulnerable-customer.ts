import { commonParameters, defineRule } from './rule.ts'

export const vulnerableCustomer = defineRule({
  code: 'vulnerable_customer',
  risk: 'ethical',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 14 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
