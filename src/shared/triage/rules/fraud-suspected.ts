import { commonParameters, defineRule } from './rule.ts'

export const fraudSuspected = defineRule({
  code: 'fraud_suspected',
  risk: 'financial',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 18 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
