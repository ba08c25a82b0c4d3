import { z } from 'zod'
import { actorRefSchema, idSchema, instantSchema } from '../case/basics.ts'

/** What the AI tried to say to a customer while a person held the case. */
export const heldBackSchema = z.object({
  id: idSchema,
  at: instantSchema,
  by: actorRefSchema,
  what: z.enum(['message', 'question']),
  /** What it wanted to say, cut to `longestHeldBack`. */
  text: z.string(),
  /** Who held the case then, as the AI was told. */
  heldBy: z.string(),
})
export type HeldBack = z.infer<typeof heldBackSchema>

/** Characters of an attempt that are kept: it never reached the customer. */
export const longestHeldBack = 2_000
/** Attempts a case keeps, newest last; older ones stand in its trail. */
export const mostHeldBack = 20
