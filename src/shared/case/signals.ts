import { z } from 'zod'
import { idSchema, instantSchema } from './basics.ts'
import { evidenceSchema, flagCodeSchema } from './flag.ts'

/**
 * Readings the backend takes from outside the case and writes down with it, so that triage at any desk, offline and
 * years later, sees what triage saw then: the workspace's history, other cases, the local models.
 */

/** What a local intent model of the workspace read out of the customer's words. */
const intentReadingSchema = z.object({
  /** The category the model takes it for. */
  intent: z.string(),
  /** Calibrated share from 0 to 1. */
  confidence: z.number().min(0).max(1),
  /** How likely it is none of the intents known, 0 to 1. */
  outOfScope: z.number().min(0).max(1),
  modelVersion: z.string(),
  /** Expected calibration error on held-out cases, 0 to 1: how far confidences are off on average. */
  ece: z.number().min(0).max(1).nullable(),
})

/** The AI agent's own confidence, corrected by how often it was right at that confidence before. */
const calibrationReadingSchema = z.object({
  reported: z.number().min(0).max(1),
  calibrated: z.number().min(0).max(1),
  ece: z.number().min(0).max(1),
  /** Judged cases the correction was learnt from. */
  n: z.number().int().min(0),
  version: z.string(),
})

export const measureSchema = z.enum(['amount', 'customer_turns', 'tool_calls', 'minutes'])
export type Measure = z.infer<typeof measureSchema>

/** What is ordinary for the category, from the workspace's earlier cases. */
export const baselineSchema = z.object({
  measure: measureSchema,
  /** ISO 4217 for amounts, else null. */
  unit: z.string().nullable(),
  n: z.number().int().min(0),
  median: z.number(),
  /** Median absolute deviation from the median. */
  mad: z.number().min(0),
})
export type Baseline = z.infer<typeof baselineSchema>

/** How often, in the workspace's earlier cases, `earlier` came before `later` among those that had both. */
const stepOrderSchema = z.object({
  earlier: z.string(),
  later: z.string(),
  n: z.number().int().min(1),
  /** Share from 0 to 1. */
  share: z.number().min(0).max(1),
})

const caseLinkSchema = z.object({ caseId: idSchema, reference: z.string() })

/** Other cases that look like the same trouble. */
const relatedSchema = z.object({
  /** What they share, in words: product, cause words, region. */
  label: z.string(),
  windowHours: z.number().positive(),
  /** All members with this case, also those not listed. */
  size: z.number().int().min(1),
  members: z.array(caseLinkSchema).max(50),
})

/** The same customer's earlier cases. */
const earlierSchema = z.object({
  windowDays: z.number().int().positive(),
  count: z.number().int().min(0),
  cases: z.array(caseLinkSchema).max(10),
})

export const signalsSchema = z.object({
  intent: intentReadingSchema.nullable(),
  calibration: calibrationReadingSchema.nullable(),
  baselines: z.array(baselineSchema).max(10),
  stepOrders: z.array(stepOrderSchema).max(100),
  related: relatedSchema.nullable(),
  earlier: earlierSchema.nullable(),
})
export type Signals = z.infer<typeof signalsSchema>

/** A case about which nothing outside it is known. */
export const noSignals: Signals = {
  intent: null,
  calibration: null,
  baselines: [],
  stepOrders: [],
  related: null,
  earlier: null,
}

/** What an external model reported through intake. It is shown with its name and never outranks a rule. */
export const findingSchema = z.object({
  id: z.string().min(1).max(64),
  /** Name and version of the model that says so. */
  model: z.string().min(1).max(200),
  code: flagCodeSchema,
  /** Its reason, in its words. */
  reason: z.string().max(500).nullable(),
  confidence: z.number().min(0).max(1).nullable(),
  evidence: z.array(evidenceSchema).max(10),
  at: instantSchema,
})
export type Finding = z.infer<typeof findingSchema>
