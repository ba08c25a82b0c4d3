import { z } from 'zod'
import { instantSchema } from '../case/basics.ts'
import { policyKindSchema, policySchemas } from '../policies/kinds.ts'
import { policyProblemSchema } from '../policies/problem.ts'

/** Policy documents as leads and admins publish them: one version in force, every earlier one kept. */

/** A document with its kind, so that each is read by its own schema. */
export const policyDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sla'), document: policySchemas.sla }),
  z.object({ kind: z.literal('escalation'), document: policySchemas.escalation }),
  z.object({ kind: z.literal('alerts'), document: policySchemas.alerts }),
  z.object({ kind: z.literal('replies'), document: policySchemas.replies }),
])
export type TypedPolicyDocument = z.output<typeof policyDocumentSchema>

/** What is known of one version without its document. */
export const documentVersionSchema = z.object({
  kind: policyKindSchema,
  version: z.number().int().min(1),
  state: z.enum(['in_force', 'retired']),
  /** Why it was published, in its author's words. */
  reason: z.string(),
  by: z.object({ id: z.string().nullable(), name: z.string() }),
  at: instantSchema,
  endedAt: instantSchema.nullable(),
  /** The earlier version it put in force again; null for a change. */
  restores: z.number().int().min(1).nullable(),
})
export type DocumentVersion = z.infer<typeof documentVersionSchema>

/** The document in force and its history, newest first (the one in force among them). */
export const documentOverviewSchema = z.object({
  inForce: documentVersionSchema,
  policy: policyDocumentSchema,
  history: z.array(documentVersionSchema),
})
export type DocumentOverview = z.infer<typeof documentOverviewSchema>

export const documentVersionInputSchema = z.object({
  kind: policyKindSchema,
  version: z.coerce.number().int().min(1),
})

const becauseOf = z.string().trim().min(1).max(2_000)

/** The `version` inside the document is ignored: the next one is given. */
export const publishInputSchema = z.object({
  policy: policyDocumentSchema,
  reason: becauseOf,
  /** The version it was made from: refused when that is no longer in force. */
  basedOn: z.number().int().min(1),
})
export type PublishInput = z.output<typeof publishInputSchema>

/** Puts an earlier version in force again, as a new one. */
export const restoreInputSchema = z.object({
  kind: policyKindSchema,
  toVersion: z.number().int().min(1),
  reason: becauseOf,
  basedOn: z.number().int().min(1),
})

/** Published (with what the lint warns of), or kept back by the lint's errors. */
export const publishResultSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('published'),
    version: documentVersionSchema,
    problems: z.array(policyProblemSchema),
  }),
  z.object({ outcome: z.literal('kept_back'), problems: z.array(policyProblemSchema) }),
])
export type PublishResult = z.infer<typeof publishResultSchema>

/** The categories a workspace's cases have, with how many were received in the last 90 days, most first. */
export const categoriesSchema = z.object({
  categories: z.array(z.object({ category: z.string(), cases: z.number().int().min(0) })),
})
