import { defaultRepliesPolicy } from '../../../shared/replies/default-policy.ts'
import { type RepliesPolicy, repliesPolicySchema } from '../../../shared/replies/policy.ts'
import { careReplies } from './care.ts'
import { goodsReplies } from './goods.ts'
import { moneyReplies } from './money.ts'

/** The reply templates of Harbor & Pine: what every workspace begins with, and its own. */
export const demoRepliesPolicy: RepliesPolicy = repliesPolicySchema.parse({
  ...defaultRepliesPolicy,
  templates: [...defaultRepliesPolicy.templates, ...moneyReplies, ...goodsReplies, ...careReplies],
})
