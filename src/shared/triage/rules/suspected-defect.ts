import { commonParameters, defineRule } from './rule.ts'

export const suspectedDefect = defineRule({
  code: 'suspected_defect',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
