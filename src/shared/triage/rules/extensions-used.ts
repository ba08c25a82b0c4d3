import { commonParameters, defineRule } from './rule.ts'

export const extensionsUsed = defineRule({
  code: 'extensions_used',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 4 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
