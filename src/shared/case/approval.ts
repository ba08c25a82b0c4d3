import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { authorityKindSchema } from '../approval/authority.ts'
import { clockKindSchema } from '../sla/clock-kind.ts'
import { actorRefSchema, idSchema, instantSchema, statusSchema } from './basics.ts'
import { placeSchema } from './escalation.ts'

/** Requests for authority on a case, and what was given to the customer under it. */

export const approvalStateSchema = z.enum(['asked', 'granted', 'denied', 'expired', 'withdrawn', 'used'])

/**
 * A request for authority: `asked` → `granted` | `denied` | `expired` | `withdrawn`, and a grant → `used` | `expired`.
 * What the rule said when it was asked stands in it, so that a change of the rule changes no request that is on its way.
 */
export const approvalSchema = z.object({
  id: idSchema,
  kind: authorityKindSchema,
  /** In the unit of its kind; null for an exception. */
  amount: z.number().positive().nullable(),
  /** What the asker had given of this kind on this case without asking: it counts towards the limits. */
  given: z.number().min(0),
  /** What it is for, in the asker's words. */
  what: z.string(),
  /** The rule in words, as it stood. */
  policy: z.string(),
  /** The asker's own limit then; null for an exception. */
  limit: z.number().min(0).nullable(),
  /** Roles that may grant it where no amount decides. */
  roles: z.array(roleSchema),
  /** Clocks that stand still while it is waited for. */
  pauses: z.array(clockKindSchema),
  askedBy: actorRefSchema,
  askedAt: instantSchema,
  askedOf: placeSchema,
  askedOfName: z.string(),
  state: approvalStateSchema,
  /** Who granted, denied or withdrew it; null while it is asked, and when it expired unanswered. */
  decidedBy: actorRefSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  /** Why it was denied or withdrawn, or the condition of the grant. */
  reason: z.string().nullable(),
  /** Unanswered until then, it expires. */
  expiresAt: instantSchema,
  /** Minutes a grant may be used. */
  grantMinutes: z.number().int().min(1),
  /** Until when the grant may be used; null before it is granted. */
  grantExpiresAt: instantSchema.nullable(),
  usedAt: instantSchema.nullable(),
  /** What it was used for, in the user's words. */
  usedFor: z.string().nullable(),
  /** The status the case goes back to once nothing is waited for. */
  statusBefore: statusSchema,
})
export type Approval = z.infer<typeof approvalSchema>

/** Something given to the customer: within the giver's own limit, or under a grant. */
export const concessionSchema = z.object({
  id: idSchema,
  kind: authorityKindSchema,
  amount: z.number().positive().nullable(),
  /** What was done, in the giver's words. */
  what: z.string(),
  by: actorRefSchema,
  at: instantSchema,
  /** The grant it was given under; null when the giver's own limit covered it. */
  approvalId: idSchema.nullable(),
})
export type Concession = z.infer<typeof concessionSchema>

/** Requests somebody still has to answer. */
export function openApprovals({ approvals }: { readonly approvals: readonly Approval[] }): Approval[] {
  return approvals.filter(({ state }) => state === 'asked')
}
