import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { idSchema, severitySchema } from '../case/basics.ts'
import { escalationTypeSchema, packetItemSchema } from '../case/escalation.ts'
import { policyKeySchema } from './policy-key.ts'

export { policyKeySchema }

/** One row of the escalation matrix: which escalations it is for, where they go and what they must carry. */

/** Stands for every value of a column. */
export const anyValue = '*'

/** Where a row sends escalations. */
export const matrixTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('team'), teamId: idSchema }),
  /** Whoever has the role: in `teamId`, or with null in the team that owns the case (up within one's own house). */
  z.strictObject({ kind: z.literal('role'), role: roleSchema, teamId: idSchema.nullable() }),
  /** The team whose skills fit the case and its flags best. */
  z.strictObject({ kind: z.literal('best_fit') }),
])
export type MatrixTarget = z.infer<typeof matrixTargetSchema>

export const matrixRowSchema = z.strictObject({
  key: policyKeySchema,
  category: z.string().min(1).max(80),
  severity: z.union([severitySchema, z.literal(anyValue)]),
  type: z.union([escalationTypeSchema, z.literal(anyValue)]),
  /** A CEL expression over the case (`src/shared/escalation/condition.ts`); empty: no condition. */
  condition: z.string().max(2_000).default(''),
  target: matrixTargetSchema,
  /** The ladder it climbs while nobody accepts; null: the acknowledgement clock alone watches. */
  ladder: policyKeySchema.nullable(),
  /** What the packet must carry. */
  mandatory: z.array(packetItemSchema).max(20),
  /** What the customer is told, with `{{placeholders}}`; null: nothing is proposed. */
  message: z.string().max(4_000).nullable().default(null),
  /** Why the row is as it is, for whoever edits it next. */
  note: z.string().max(1_000).default(''),
})
export type MatrixRow = z.infer<typeof matrixRowSchema>
