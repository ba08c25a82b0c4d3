import { commonParameters, defineRule } from './rule.ts'

export const ethicalConcern = defineRule({
  code: 'ethical_concern',
  risk: 'ethical',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 14 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
