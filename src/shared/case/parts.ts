import { z } from 'zod'
import { actorRefSchema, instantSchema, languageSchema } from './basics.ts'

/** The parts of a case that intake brings with it: customer, facts, attempted solutions, commitments, AI assessment. */

export const customerSchema = z.object({
  id: z.string().min(1).max(128),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  tier: z.enum(['standard', 'plus', 'vip']),
  /** What the customer has spent in the workspace's currency over their lifetime. */
  lifetimeValue: z.number().nullable(),
  language: languageSchema,
  country: z.string().nullable(),
  customerSince: instantSchema.nullable(),
  /** Contacts in the 30 days before this one. */
  recentContacts: z.number().int().min(0).nullable(),
  /** Marks such as 'recently bereaved' or 'hearing impaired' that ask for special care. */
  vulnerabilities: z.array(z.string()),
})
export type Customer = z.infer<typeof customerSchema>

/** A fact out of a system of record: `key` is its machine name (`order.total`), `source` the system that said so. */
export const factSchema = z.object({
  id: z.string().min(1).max(64),
  key: z.string().min(1).max(128),
  label: z.string(),
  value: z.union([z.string(), z.number(), z.boolean()]),
  /** ISO 4217 currency for money, else a unit such as `days`; null for plain values. */
  unit: z.string().nullable(),
  source: z.string(),
})
export type Fact = z.infer<typeof factSchema>

export const attemptSchema = z.object({
  id: z.string().min(1).max(64),
  what: z.string(),
  tool: z.string().nullable(),
  outcome: z.enum(['worked', 'failed', 'unknown']),
  detail: z.string().nullable(),
  /** The conversation turn in which it was tried. */
  messageId: z.string().nullable(),
})
export type Attempt = z.infer<typeof attemptSchema>

/** Something the customer was promised: `open` → `kept` | `dropped`. One without a due time is not watched. */
export const commitmentSchema = z.object({
  id: z.string().min(1).max(64),
  text: z.string(),
  dueAt: instantSchema.nullable(),
  /** The message that promised it. */
  messageId: z.string().nullable(),
  state: z.enum(['open', 'kept', 'dropped']).default('open'),
  /** Who recorded it, and when; null where it came in with the case. */
  by: actorRefSchema.nullable().default(null),
  at: instantSchema.nullable().default(null),
  /** Who answers for it since it was handed on; null: who made it and who owns the case. */
  keeper: actorRefSchema.nullable().default(null),
  /** When somebody was reminded of it; null: not yet. */
  remindedAt: instantSchema.nullable().default(null),
  /** When it was found not kept in time; it stays open until somebody keeps or drops it. */
  missedAt: instantSchema.nullable().default(null),
  endedBy: actorRefSchema.nullable().default(null),
  endedAt: instantSchema.nullable().default(null),
  /** Why it was dropped, or how it was kept. */
  reason: z.string().nullable().default(null),
})
export type Commitment = z.infer<typeof commitmentSchema>

/** Promises nobody has kept or dropped yet. */
export function openCommitments({ commitments }: { readonly commitments: readonly Commitment[] }): Commitment[] {
  return commitments.filter(({ state }) => state === 'open')
}

export const moneySchema = z.object({ amount: z.number().min(0), currency: z.string().length(3) })
export type Money = z.infer<typeof moneySchema>

/** What the AI agent said of the whole contact when it stopped. Confidence 0 to 1, sentiment -1 to 1. */
export const assessmentSchema = z.object({
  model: z.string(),
  confidence: z.number().min(0).max(1).nullable(),
  intent: z.string().nullable(),
  sentiment: z.number().min(-1).max(1).nullable(),
  /** The customer's goal, in one line. */
  goal: z.string().nullable(),
  summary: z.string().nullable(),
  /** Why the AI agent says it stopped. */
  stopReason: z.string().nullable(),
  proposedAction: z.string().nullable(),
  /** Money the proposed action would give away. */
  requestedAmount: moneySchema.nullable(),
})
export type Assessment = z.infer<typeof assessmentSchema>
