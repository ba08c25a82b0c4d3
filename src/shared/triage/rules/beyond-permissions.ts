import { commonParameters, defineRule } from './rule.ts'

export const beyondPermissions = defineRule({
  code: 'beyond_permissions',
  risk: 'operational',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
