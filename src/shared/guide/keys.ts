import { z } from 'zod'
import { policyKeySchema } from '../escalation/policy-key.ts'

/** The words that guides and their runs share. */

/** The name of a guide, or of a step or an option inside one: the same in every version. */
export const guideKeySchema = policyKeySchema

/** A variable's name as expressions write it: `vars.lostAmount`. */
export const variableKeySchema = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]{0,39}$/, 'a small letter, then letters and digits, at most 40')

/** How a guide can end. */
export const outcomeResultSchema = z.enum([
  'resolved',
  'escalated',
  'consulted',
  'approval_asked',
  'answered',
  'waiting',
  'declined',
  'no_action',
])
export type OutcomeResult = z.infer<typeof outcomeResultSchema>
