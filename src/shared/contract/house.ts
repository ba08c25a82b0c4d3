import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'

/** What automatic rules held back, as screens and integrators see it. */

/** Days shown. */
export const heldBackDays = 7
/** Most cases listed. */
export const mostHeldBack = 200

const reasonSchema = z.enum(['same_cause', 'quiet_time'])

export const heldBackCaseSchema = z.object({
  caseId: idSchema,
  reference: z.string(),
  /** Key of the rule; it may be gone from the policy. */
  rule: z.string(),
  reason: reasonSchema,
  firstAt: instantSchema,
  /** When the rule looks at it again. */
  until: instantSchema,
  /** When the rule raised it after all; null: it has not. */
  raisedAt: instantSchema.nullable(),
})
export type HeldBackCase = z.infer<typeof heldBackCaseSchema>

/** Held back in the last seven days, newest first, at most 200; the counts are of all. */
export const heldBackListSchema = z.object({
  cases: z.array(heldBackCaseSchema),
  counts: z.array(z.object({ rule: z.string(), reason: reasonSchema, count: z.number().int().min(0) })),
})
export type HeldBackList = z.infer<typeof heldBackListSchema>
