import { z } from 'zod'
import { actorRefSchema, instantSchema } from './basics.ts'
import { packetItemSchema } from './packet-item.ts'

/** What the receiver of an escalation says of it: the three questions that make the escalation quality score. */
export const handoffRatingSchema = z.object({
  needed: z.boolean(),
  rightPlace: z.boolean(),
  complete: z.boolean(),
  /** What the packet lacked, where it was not complete. */
  missing: z.array(packetItemSchema),
  note: z.string().nullable(),
  by: actorRefSchema,
  at: instantSchema,
})
export type HandoffRating = z.infer<typeof handoffRatingSchema>
