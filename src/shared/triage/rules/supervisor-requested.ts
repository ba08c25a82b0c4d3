import { commonParameters, defineRule } from './rule.ts'

export const supervisorRequested = defineRule({
  code: 'supervisor_requested',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 10 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
