import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'

/** Floods of cases, as screens and integrators see them. */

export const surgeSeriesSchema = z.object({
  kind: z.enum(['category', 'product']),
  /** What is counted by: the category, or the product in small letters. */
  key: z.string(),
  /** As people wrote it. */
  name: z.string(),
})
export type SurgeSeries = z.infer<typeof surgeSeriesSchema>

/** Most members a surge lists. */
export const mostSurgeMembers = 1_000

export const surgeSchema = z.object({
  id: idSchema,
  beganAt: instantSchema,
  /** Null while it lasts. */
  endedAt: instantSchema.nullable(),
  /** Cases since it began, and how many are usual in that time. */
  observed: z.number().int().min(0),
  expected: z.number().min(0),
  /** The category or product that explains most of it comes first. */
  series: z.array(surgeSeriesSchema).min(1),
  /** Its cases, the newest first; at most 1,000. */
  caseIds: z.array(idSchema).max(mostSurgeMembers),
  /** What was to say at its end. */
  note: z.string().nullable(),
})
export type Surge = z.infer<typeof surgeSchema>

/** Those that last, then those that ended in the last day, newest first. */
export const surgeListSchema = z.object({ surges: z.array(surgeSchema) })
