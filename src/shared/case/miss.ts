import { z } from 'zod'
import { actorRefSchema, instantSchema } from './basics.ts'
import { flagCodeSchema } from './flag.ts'

/** What a trigger missed: a code of the catalogue, or something the catalogue has no word for. */
export const missedCodeSchema = z.union([flagCodeSchema, z.literal('other')])
export type MissedCode = z.infer<typeof missedCodeSchema>

/** A person says that the AI should have stopped for this and did not. */
export const missSchema = z.object({
  code: missedCodeSchema,
  note: z.string().nullable(),
  by: actorRefSchema,
  at: instantSchema,
})
export type Miss = z.infer<typeof missSchema>
