import { commonParameters, defineRule } from './rule.ts'

export const legalHold = defineRule({
  code: 'legal_hold',
  risk: 'compliance',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 20 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
