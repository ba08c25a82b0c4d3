import { z } from 'zod'
import { channelSchema, instantSchema, languageSchema, riskCategorySchema, severitySchema } from '../case/basics.ts'
import { flagCodeSchema } from '../case/flag.ts'
import { aiTurnSchema, toolUseSchema } from '../case/message.ts'
import { assessmentSchema, attemptSchema, commitmentSchema, customerSchema, factSchema } from '../case/parts.ts'
import { findingSchema } from '../case/signals.ts'

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

/** What another model found: a code of the catalogue, with its name, its confidence and where it saw it. */
export const intakeFindingSchema = z.object({
  id: findingSchema.shape.id.optional(),
  model: short,
  code: flagCodeSchema,
  reason: short.nullable().default(null),
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** Words of the customer's that show it, by message; `start` and `end` are UTF-16 offsets, half-open. */
  evidence: z
    .array(z.object({ messageId: z.string(), start: z.number().int().min(0), end: z.number().int().min(0) }))
    .max(10)
    .default([]),
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
  findings: z.array(intakeFindingSchema).max(50).default([]),
  commitments: z
    .array(
      commitmentSchema.pick({ id: true, text: true, dueAt: true, messageId: true }).partial().extend({ text: short }),
    )
    .max(100)
    .default([]),
})
/** A case as a sender writes it, defaults left out. */
export type IntakeCaseInput = z.input<typeof intakeCaseSchema>
/** A case as the schema leaves it, defaults filled in. */
export type IntakeCase = z.output<typeof intakeCaseSchema>

/** What came in later for a contact that is here already: `POST /v1/cases/{externalId}/updates`. */
export const intakeUpdateSchema = intakeCaseSchema
  .pick({ facts: true, attempts: true, findings: true, assessment: true })
  .extend({
    /** The sender's own id for this update: the same id twice has one effect. */
    updateId: short.optional(),
    messages: z.array(intakeMessageSchema).max(500).default([]),
    /** When it came in; now, when left out. */
    at: instantSchema.optional(),
  })
export type IntakeUpdate = z.output<typeof intakeUpdateSchema>

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

/** What became of an update. `known`: everything in it was on the case already. */
export const intakeUpdateResultSchema = z.object({
  outcome: z.enum(['added', 'known']),
  caseId: z.string(),
  reference: z.string(),
  warnings: z.array(problemSchema),
})
export type IntakeUpdateResult = z.infer<typeof intakeUpdateResultSchema>
