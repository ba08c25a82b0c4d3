import { commonParameters, defineRule } from './rule.ts'

export const widespread = defineRule({
  code: 'widespread',
  risk: 'operational',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 14 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
