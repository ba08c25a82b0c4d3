import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { rootCauses } from '../case/commands/resolve.ts'

/** A solution that is kept: a `draft` until a lead has looked at it, `reviewed` while it is offered, then `retired`. */
export const knowledgeStateSchema = z.enum(['draft', 'reviewed', 'retired'])
export type KnowledgeState = z.infer<typeof knowledgeStateSchema>

const whoSchema = z.object({ id: idSchema, name: z.string() })

/** The words of a note, as people write and edit them. */
export const knowledgeWordsSchema = z.object({
  category: z.string().trim().min(1).max(128),
  product: z.string().trim().min(1).max(200).nullable(),
  problem: z.string().trim().min(1).max(2_000),
  solution: z.string().trim().min(1).max(5_000),
})
export type KnowledgeWords = z.infer<typeof knowledgeWordsSchema>

export const knowledgeNoteSchema = knowledgeWordsSchema.extend({
  id: idSchema,
  state: knowledgeStateSchema,
  rootCause: z.enum(rootCauses),
  /** The case it was learnt from. */
  caseId: idSchema,
  reference: z.string(),
  /** Counts its changes: who changes it says which one they saw. */
  revision: z.number().int().min(1),
  by: whoSchema,
  at: instantSchema,
  reviewed: z.object({ by: whoSchema, at: instantSchema }).nullable(),
  retired: z.object({ by: whoSchema, at: instantSchema, reason: z.string() }).nullable(),
  /** How many other cases it solved. */
  solved: z.number().int().min(0),
})
export type KnowledgeNote = z.infer<typeof knowledgeNoteSchema>

/** The notes that are offered, as of a moment. */
export const knowledgeFactsSchema = z.object({ asOf: instantSchema, notes: z.array(knowledgeNoteSchema) })
export type KnowledgeFacts = z.infer<typeof knowledgeFactsSchema>
