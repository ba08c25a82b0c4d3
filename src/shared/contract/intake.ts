import { z } from 'zod'
import { channelSchema, instantSchema, languageSchema, riskCategorySchema, severitySchema } from '../case/basics.ts'
import { aiTurnSchema, toolUseSchema } from '../case/message.ts'
import { assessmentSchema, attemptSchema, commitmentSchema, customerSchema, factSchema } from '../case/parts.ts'

/**
 * The one documented shape in which conversations come in: `POST /v1/cases` and `npm run import` both take it.
 * What a sender may leave out has a default here; nothing else is guessed.
 */

/** Longest message taken, in UTF-16 code units. */
export const maxMessageLength = 100_000
/** Most messages one conversation may have. */
export const maxMessages = 2_000
/** Largest request or line taken, in bytes. */
export const maxIntakeBytes = 5 * 1024 * 1024
/** Most cases one request may carry. */
export const maxBatch = 1_000

const short = z.string().trim().min(1).max(500)
const long = z.string().max(maxMessageLength)

export const intakeMessageSchema = z.object({
  id: z.string().min(1).max(64).optional(),
  at: instantSchema.optional(),
  author: z.enum(['customer', 'ai', 'agent', 'system']),
  authorName: short.nullable().default(null),
  text: long.default(''),
  ai: aiTurnSchema
    .partial()
    .extend({ entities: z.record(z.string(), z.string()).default({}) })
    .nullable()
    .default(null),
  tool: toolUseSchema
    .extend({ args: long.default(''), result: long.nullable().default(null), ok: z.boolean().nullable().default(null) })
    .nullable()
    .default(null),
})

export const intakeCustomerSchema = customerSchema.partial().extend({
  id: customerSchema.shape.id,
  name: short,
  tier: customerSchema.shape.tier.default('standard'),
  language: languageSchema.default('en'),
  vulnerabilities: z.array(short).max(20).default([]),
})

export const intakeCaseSchema = z.object({
  /** The id of the contact in the sender's system. The same id twice is the same case. */
  externalId: z.string().trim().min(1).max(200),
  subject: short,
  category: z
    .string()
    .trim()
    .min(1)
    .max(64)
    .regex(/^[a-z0-9_]+$/, 'use lower case letters, digits and _'),
  product: short.nullable().default(null),
  channel: channelSchema.default('chat'),
  language: languageSchema.optional(),
  severity: severitySchema.default('S3'),
  riskCategory: riskCategorySchema.default('service'),
  /** Name of the team whose queue it goes to; without one the workspace's first frontline team with the category as a skill, else its first frontline team. */
  team: short.nullable().default(null),
  receivedAt: instantSchema.optional(),
  customer: intakeCustomerSchema,
  conversation: z.array(intakeMessageSchema).min(1).max(maxMessages),
  assessment: assessmentSchema.partial().extend({ model: short }).nullable().default(null),
  facts: z
    .array(factSchema.partial({ id: true }).extend({ unit: factSchema.shape.unit.default(null) }))
    .max(500)
    .default([]),
  attempts: z
    .array(attemptSchema.partial().extend({ what: short, outcome: attemptSchema.shape.outcome.default('unknown') }))
    .max(500)
    .default([]),
  commitments: z
    .array(commitmentSchema.partial().extend({ text: short }))
    .max(100)
    .default([]),
})
/** A case as a sender writes it, defaults left out. */
export type IntakeCaseInput = z.input<typeof intakeCaseSchema>
/** A case as the schema leaves it, defaults filled in. */
export type IntakeCase = z.output<typeof intakeCaseSchema>

const problemSchema = z.object({ field: z.string(), reason: z.string() })

/** What became of one record of a batch. `line` counts from 1. */
export const intakeResultSchema = z.discriminatedUnion('outcome', [
  z.object({
    line: z.number(),
    outcome: z.literal('received'),
    externalId: z.string(),
    reference: z.string(),
    caseId: z.string(),
    /** What was left out though the case was taken, such as unknown fields. */
    warnings: z.array(problemSchema).default([]),
  }),
  z.object({
    line: z.number(),
    outcome: z.literal('known'),
    externalId: z.string(),
    reference: z.string(),
    caseId: z.string(),
  }),
  z.object({
    line: z.number(),
    outcome: z.literal('refused'),
    externalId: z.string().nullable(),
    /** Path of the field, such as `conversation[3].text`; empty when the record as a whole is unreadable. */
    problems: z.array(problemSchema),
  }),
])
export type IntakeResult = z.infer<typeof intakeResultSchema>

export const intakeSummarySchema = z.object({
  received: z.number().int(),
  known: z.number().int(),
  refused: z.number().int(),
  results: z.array(intakeResultSchema),
})
export type IntakeSummary = z.infer<typeof intakeSummarySchema>
