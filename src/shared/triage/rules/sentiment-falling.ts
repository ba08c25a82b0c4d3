import { commonParameters, defineRule } from './rule.ts'

export const sentimentFalling = defineRule({
  code: 'sentiment_falling',
  risk: 'service',
  severity: 'S3',
  parameters: commonParameters,
  defaults: { enabled: true, points: 6 },
  evaluate: () => null,
  withoutTrigger: (input) => input,
})
