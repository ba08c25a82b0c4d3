import { z } from 'zod'
import { deliverySchema } from '../pen/delivery.ts'
import { instantSchema } from './basics.ts'

/** What the AI agent reported about one of its turns. Confidence is a share from 0 to 1. */
export const aiTurnSchema = z.object({
  model: z.string(),
  confidence: z.number().min(0).max(1).nullable(),
  intent: z.string().nullable(),
  entities: z.record(z.string(), z.string()),
  proposedAction: z.string().nullable(),
})

/** One tool the AI agent called: arguments and result as compact JSON or plain text; `ok` null means unknown. */
export const toolUseSchema = z.object({
  name: z.string(),
  args: z.string(),
  result: z.string().nullable(),
  ok: z.boolean().nullable(),
})
export type ToolUse = z.infer<typeof toolUseSchema>

/**
 * One turn of the conversation. A turn with `tool` is something the AI agent did rather than said:
 * its text is empty. `delivery` stands only on turns a person wrote in Tierdesk.
 */
export const messageSchema = z.object({
  id: z.string().min(1).max(64),
  at: instantSchema,
  author: z.enum(['customer', 'ai', 'agent', 'system']),
  authorName: z.string().nullable(),
  text: z.string(),
  ai: aiTurnSchema.nullable(),
  tool: toolUseSchema.nullable(),
  delivery: deliverySchema.nullable().default(null),
})
export type Message = z.infer<typeof messageSchema>
