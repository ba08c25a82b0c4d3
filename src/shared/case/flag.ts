import { z } from 'zod'
import { actorRefSchema, instantSchema } from './basics.ts'
import { escalationTypeSchema } from './escalation.ts'

/** The codes that triage can raise by now, with the group each belongs to. */
export const flagGroups = {
  low_confidence: 'capability',
  over_limit: 'authority',
  human_requested: 'customer',
  negative_sentiment: 'emotion',
  vip: 'impact',
  failed_attempts: 'technical',
  legal_threat: 'procedural',
  data_mismatch: 'data',
} as const

export const flagCodeSchema = z.enum(Object.keys(flagGroups) as [FlagCode, ...FlagCode[]])
export type FlagCode = keyof typeof flagGroups
export type FlagGroup = (typeof flagGroups)[FlagCode]

/** Where the reason can be seen: characters of a message (half-open, UTF-16 offsets), a fact, or a field of the AI's assessment or the customer's profile. */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    messageId: z.string(),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('fact'), factId: z.string() }),
  z.object({ kind: z.literal('assessment'), field: z.string() }),
  z.object({ kind: z.literal('customer'), field: z.string() }),
])
export type Evidence = z.infer<typeof evidenceSchema>

/** A value as a machine compares it and as a person reads it. */
export const readingSchema = z.object({ value: z.union([z.number(), z.string()]), text: z.string() })
export type Reading = z.infer<typeof readingSchema>

export const verdictSchema = z.object({
  kind: z.enum(['confirmed', 'overridden']),
  by: actorRefSchema,
  at: instantSchema,
  reason: z.string().nullable(),
})
export type Verdict = z.infer<typeof verdictSchema>

/** One trigger that fired, with everything needed to believe it or to say it was wrong. */
export const flagSchema = z.object({
  code: flagCodeSchema,
  group: z.enum(Object.values(flagGroups) as [FlagGroup, ...FlagGroup[]]),
  /** The chip: what it is in words, with the value ('Low AI confidence 41 %'). */
  label: z.string(),
  /** One plain sentence for the person. */
  sentence: z.string(),
  /** 'Not raised if …': the smallest change under which it would not have fired. */
  counterfactual: z.string(),
  observed: readingSchema,
  threshold: readingSchema,
  evidence: z.array(evidenceSchema),
  /** Points this flag adds to the priority. */
  contribution: z.number().min(0).max(100),
  suggests: z.object({ type: escalationTypeSchema, skill: z.string() }),
  policyVersion: z.number().int().min(1),
  raisedAt: instantSchema,
  verdict: verdictSchema.nullable(),
})
export type Flag = z.infer<typeof flagSchema>

export const prioritySchema = z.object({
  /** 0 to 100, the capped sum of the contributions. */
  score: z.number().min(0).max(100),
  contributions: z.array(z.object({ name: z.string(), label: z.string(), points: z.number() })),
})
export type Priority = z.infer<typeof prioritySchema>
