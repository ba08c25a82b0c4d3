import { z } from 'zod'
import { attachmentRefSchema } from '../attachment/attachment-ref.ts'
import { actorRefSchema, idSchema, instantSchema } from '../case/basics.ts'

/** What of a case travels with a question, and what of a thread travels with an escalation. */

/** The part of the handoff packet that a colleague needs in order to answer. */
export const consultPacketSchema = z.object({
  summary: z.string().max(20_000).default(''),
  goal: z.string().max(20_000).default(''),
  triggers: z
    .array(z.object({ code: z.string(), label: z.string(), sentence: z.string() }))
    .max(100)
    .default([]),
  tried: z
    .array(z.object({ what: z.string(), outcome: z.enum(['worked', 'failed', 'unknown']) }))
    .max(200)
    .default([]),
  keyFacts: z
    .array(z.object({ label: z.string(), value: z.string(), source: z.string() }))
    .max(200)
    .default([]),
})
export type ConsultPacket = z.infer<typeof consultPacketSchema>

/** A thread as it stood when the case was escalated with it. */
export const consultThreadSchema = z.object({
  consultId: idSchema,
  question: z.string(),
  askedBy: actorRefSchema,
  askedAt: instantSchema,
  targetName: z.string(),
  attachments: z.array(attachmentRefSchema).default([]),
  posts: z.array(
    z.object({
      id: idSchema,
      at: instantSchema,
      by: actorRefSchema,
      text: z.string(),
      answer: z.boolean(),
      helpful: z.boolean(),
      attachments: z.array(attachmentRefSchema).default([]),
    }),
  ),
})
export type ConsultThread = z.infer<typeof consultThreadSchema>
