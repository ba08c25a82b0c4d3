import { z } from 'zod'
import { amountSchema, authorityKindSchema } from '../approval/authority.ts'
import { aiAnswerSchema, aiQuestionStateSchema, mostOptions } from '../case/ai-question.ts'
import { instantSchema } from '../case/basics.ts'

/** What an AI agent may ask instead of handing a contact over: `POST /v1/questions`, and how it hears of the answer. */

/** Minutes a person has for the answer when the AI does not say. */
export const usualMinutes = 15
/** Longest time, in minutes: a day. */
export const longestMinutes = 1_440

export const intakeQuestionSchema = z.object({
  /** The sender's own id: the same id twice is the same question. */
  id: z.string().trim().min(1).max(200),
  kind: z.enum(['question', 'permission']).default('question'),
  text: z.string().trim().min(1).max(2_000),
  /** What can be picked; a permission needs none. */
  options: z.array(z.string().trim().min(1).max(200)).max(mostOptions).default([]),
  /** Of a permission: what it would give the customer. Only somebody whose own limit covers it can say yes. */
  authority: z
    .object({ kind: authorityKindSchema, amount: amountSchema.nullable().default(null) })
    .nullable()
    .default(null),
  /** Unanswered for so long, the contact becomes an ordinary escalation. */
  answerWithinMinutes: z.number().int().min(1).max(longestMinutes).default(usualMinutes),
})
export type IntakeQuestion = z.output<typeof intakeQuestionSchema>

const problemSchema = z.object({ field: z.string(), reason: z.string() })

export const askResultSchema = z.object({
  /** `known`: this question was asked before, and nothing was changed. */
  outcome: z.enum(['asked', 'known']),
  questionId: z.string(),
  caseId: z.string(),
  reference: z.string(),
  state: aiQuestionStateSchema,
  dueAt: instantSchema,
  warnings: z.array(problemSchema),
})
export type AskResult = z.infer<typeof askResultSchema>

/** What became of a question, for a connector that asks instead of being told. */
export const questionOutcomeSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  externalId: z.string().nullable(),
  questionId: z.string(),
  kind: z.enum(['question', 'permission']),
  question: z.string(),
  state: aiQuestionStateSchema,
  answer: aiAnswerSchema.nullable(),
  answeredBy: z.string().nullable(),
  askedAt: instantSchema,
  dueAt: instantSchema,
  endedAt: instantSchema.nullable(),
  /** Whether the AI writes to the customer. */
  mayWrite: z.boolean(),
})
export type QuestionOutcome = z.infer<typeof questionOutcomeSchema>

/** What the AI is told with 409 when a person holds the case. */
export const heldByPersonSchema = z.object({
  caseId: z.string(),
  reference: z.string(),
  /** The owner, or the team it waits for. */
  heldBy: z.string(),
  since: instantSchema.nullable(),
})

/** What a channel tells later of a message it took. */
export const deliveryReportSchema = z.object({
  state: z.enum(['delivered', 'failed']),
  /** Why it failed, in a sentence. */
  reason: z.string().trim().min(1).max(500).nullable().default(null),
})
