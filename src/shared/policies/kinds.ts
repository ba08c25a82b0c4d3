import { z } from 'zod'
import { alertPolicySchema } from '../alerts/policy.ts'
import { escalationPolicySchema } from '../escalation/policy.ts'
import { repliesPolicySchema } from '../replies/policy.ts'
import { slaPolicySchema } from '../sla/clock.ts'

/** The policy documents of a workspace that are published, listed and rolled back the same way. */

export const policyKindSchema = z.enum(['sla', 'escalation', 'alerts', 'replies'])
export type PolicyKind = z.infer<typeof policyKindSchema>

/** What a document of each kind is. Every one carries the `version` it was published as. */
export const policySchemas = {
  sla: slaPolicySchema,
  escalation: escalationPolicySchema,
  alerts: alertPolicySchema,
  replies: repliesPolicySchema,
} as const satisfies Record<PolicyKind, z.ZodType<{ version: number }>>

export type PolicyDocument<Kind extends PolicyKind = PolicyKind> = z.output<(typeof policySchemas)[Kind]>
