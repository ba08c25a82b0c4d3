import { z } from 'zod'

/** What the backend can help with beyond what every desk does by itself. */
export const assistOfferSchema = z.object({
  /** The model that drafts replies; null: no endpoint is configured, and nothing is offered. */
  model: z.string().nullable(),
})
export type AssistOffer = z.infer<typeof assistOfferSchema>

/** Why there is no draft. */
export const draftFailureSchema = z.enum(['not_configured', 'timed_out', 'unreachable', 'refused', 'unusable', 'busy'])
export type DraftFailure = z.infer<typeof draftFailureSchema>

/** A reply that a model drafted, for a person to read, change and send, or why there is none. */
export const assistDraftSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('drafted'),
    text: z.string().min(1),
    model: z.string(),
    /** How many details were masked before the text left. */
    masked: z.number().int().min(0),
    /** How many of them the draft holds. */
    used: z.number().int().min(0).default(0),
    /** What must be filled in before it can go out, by name: marks the model left, made up or mangled. */
    holes: z.array(z.string()),
  }),
  z.object({ outcome: z.literal('failed'), why: draftFailureSchema }),
])
export type AssistDraft = z.infer<typeof assistDraftSchema>
