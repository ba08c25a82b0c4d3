import { z } from 'zod'
import { guideKeySchema, outcomeResultSchema } from '../guide/keys.ts'

/** The way through a guide as the handoff packet carries it: what was asked and answered, in words. */

/** Most steps a packet carries; of a longer way the last ones. */
export const mostPathSteps = 100

export const guidePathSchema = z.object({
  guide: guideKeySchema,
  version: z.number().int().min(1),
  title: z.string(),
  steps: z
    .array(
      z.object({
        /** The step's title. */
        title: z.string(),
        /** The answer, the branch that held or what was done; empty for a step that was ticked off. */
        answer: z.string(),
        /** Why the recommended way was left here; null: it was followed. */
        offPath: z.string().nullable(),
      }),
    )
    .max(mostPathSteps),
  /** How it ended; null: it is not finished. */
  outcome: outcomeResultSchema.nullable(),
})
export type GuidePath = z.infer<typeof guidePathSchema>
