import { commonParameters, defineRule } from './rule.ts'

export const publicExposure = defineRule({
  code: 'public_exposure',
  risk: 'service',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 10 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
