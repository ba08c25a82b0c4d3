import { z } from 'zod'
import { amountSchema, authorityKindSchema } from '../approval/authority.ts'
import { deliverySchema } from '../pen/delivery.ts'
import { actorRefSchema, idSchema, instantSchema } from './basics.ts'

/** One question or one permission that the AI asks for instead of handing the contact over. */

/** Most options: each has a key of its own, 1 to 9. */
export const mostOptions = 9

export const aiQuestionStateSchema = z.enum(['open', 'answered', 'escalated', 'withdrawn'])
export type AiQuestionState = z.infer<typeof aiQuestionStateSchema>

export const aiAnswerSchema = z.object({
  /** For a permission: given or not; null for a question. */
  granted: z.boolean().nullable(),
  /** The option taken, in its words. */
  option: z.string().nullable(),
  /** What the person wrote: the answer itself, or a condition. */
  text: z.string().nullable(),
})
export type AiAnswer = z.infer<typeof aiAnswerSchema>

/**
 * `open` → `answered` | `escalated` (nobody answered in time, or a person took the case over) | `withdrawn` (the AI needs
 * it no longer, or the case was done). A question is answered once.
 */
export const aiQuestionSchema = z.object({
  id: idSchema,
  /** The AI's own id for it. */
  senderId: z.string().min(1).max(200),
  kind: z.enum(['question', 'permission']),
  text: z.string().min(1).max(2_000),
  options: z.array(z.string().min(1).max(200)).max(mostOptions),
  /** What a permission would give the customer: only somebody whose own limit covers it can say yes. */
  authority: z.object({ kind: authorityKindSchema, amount: amountSchema.nullable() }).nullable(),
  askedBy: actorRefSchema,
  askedAt: instantSchema,
  /** The last message there was then: what came after it is news since, whatever the sender's clock says. */
  askedAfter: z.string().nullable().default(null),
  /** Unanswered until then, the case becomes an ordinary escalation. */
  dueAt: instantSchema,
  state: aiQuestionStateSchema,
  answer: aiAnswerSchema.nullable(),
  answeredBy: actorRefSchema.nullable(),
  /** When it was answered or ended otherwise. */
  endedAt: instantSchema.nullable(),
  /** How far the answer has come on its way to the AI; null while there is none. */
  delivery: deliverySchema.nullable(),
})
export type AiQuestion = z.infer<typeof aiQuestionSchema>

/** The question that waits for an answer, or null. */
export function openQuestion({
  aiQuestion,
}: {
  readonly aiQuestion?: AiQuestion | null | undefined
}): AiQuestion | null {
  return aiQuestion?.state === 'open' ? aiQuestion : null
}
