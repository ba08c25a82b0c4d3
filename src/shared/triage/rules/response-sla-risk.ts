import { commonParameters, defineRule } from './rule.ts'

export const responseSlaRisk = defineRule({
  code: 'response_sla_risk',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
