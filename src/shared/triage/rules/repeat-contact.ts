import { commonParameters, defineRule } from './rule.ts'

export const repeatContact = defineRule({
  code: 'repeat_contact',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 6 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
