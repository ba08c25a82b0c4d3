import { z } from 'zod'
import { storedIntentModelSchema } from '../../shared/intent/index.ts'

/** What goes to the training worker and what comes back. */

export const trainJobSchema = z.object({
  examples: z.array(z.object({ text: z.string(), intent: z.string().nullable() })),
  trainedAt: z.string(),
})

export const trainOutcomeSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('trained'),
    version: z.string(),
    intents: z.number().int(),
    reliability: storedIntentModelSchema.shape.reliability,
    stored: z.unknown(),
  }),
  z.object({ status: z.literal('too_little_data'), sentence: z.string() }),
])
export type TrainOutcome = z.infer<typeof trainOutcomeSchema>
