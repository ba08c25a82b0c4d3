import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'
import { flagCodeSchema } from '../case/flag.ts'
import { missedCodeSchema } from '../case/miss.ts'
import { triagePolicySchema } from '../triage/policy.ts'
import { intakeCaseSchema } from './intake.ts'

/**
 * How the triage of a workspace is watched and changed: reports, policy versions, what-if, samples, training. The
 * backend offers these calls; a desk passes them on while it is online.
 */

/** A share with its 95 % Wilson interval, all from 0 to 1; `of` is what it is a share of. */
export const shareSchema = z.object({
  value: z.number().min(0).max(1),
  low: z.number().min(0).max(1),
  high: z.number().min(0).max(1),
  of: z.number().int().min(1),
})
export type Share = z.infer<typeof shareSchema>

/** How one code did in a stretch of time. */
export const codeFiguresSchema = z.object({
  code: flagCodeSchema,
  fired: z.number().int().min(0),
  confirmed: z.number().int().min(0),
  overridden: z.number().int().min(0),
  /** Confirmed among the judged; null while nobody judged any. */
  precision: shareSchema.nullable(),
  tooEarly: z.number().int().min(0),
  tooLate: z.number().int().min(0),
  wrongReason: z.number().int().min(0),
  /** Misses that people recorded on cases, and those found in sampled contacts. */
  missed: z.number().int().min(0),
  /** Precision of the stretch before, when this one is lower beyond chance. */
  fellFrom: shareSchema.nullable(),
})
export type CodeFigures = z.infer<typeof codeFiguresSchema>

export const triageReportSchema = z.object({
  from: instantSchema,
  to: instantSchema,
  days: z.number().int().positive(),
  cases: z.number().int().min(0),
  /** Cases that a person escalated though no flag stood on them. */
  escalatedUnflagged: z.number().int().min(0),
  codes: z.array(codeFiguresSchema),
  /** Misses that no code has a word for. */
  missedOther: z.number().int().min(0),
  samples: z.object({
    waiting: z.number().int().min(0),
    judged: z.number().int().min(0),
    missed: z.number().int().min(0),
    /** Share of the contacts the AI kept that a person should have had. */
    missRate: shareSchema.nullable(),
    /** Contacts the samples were drawn from, where the sender said so. */
    population: z.number().int().min(0).nullable(),
  }),
})
export type TriageReport = z.infer<typeof triageReportSchema>

export const policyStateSchema = z.enum(['proposed', 'trial', 'published', 'retired', 'rejected', 'rolled_back'])
export type PolicyState = z.infer<typeof policyStateSchema>

const personSchema = z.object({ id: idSchema.nullable(), name: z.string() })

export const policyVersionSchema = z.object({
  version: z.number().int().min(1),
  state: policyStateSchema,
  policy: triagePolicySchema,
  reason: z.string(),
  proposedBy: personSchema,
  proposedAt: instantSchema,
  decidedBy: personSchema.nullable(),
  decidedAt: instantSchema.nullable(),
  decisionNote: z.string().nullable(),
  /** Runs on this share of new cases first; null: for all at once. */
  trial: z
    .object({
      share: z.number().gt(0).max(1),
      /** The trial ends by itself when the share of overridden flags among those judged is surely above this. */
      overrideBound: z.number().gt(0).lt(1),
      since: instantSchema.nullable(),
      judged: z.number().int().min(0),
      overridden: z.number().int().min(0),
    })
    .nullable(),
  endedAt: instantSchema.nullable(),
  endNote: z.string().nullable(),
})
export type PolicyVersion = z.infer<typeof policyVersionSchema>

/** The policy in force, the one on trial or proposed, and all versions, newest first. */
export const policyOverviewSchema = z.object({
  published: policyVersionSchema,
  trial: policyVersionSchema.nullable(),
  proposed: policyVersionSchema.nullable(),
  history: z.array(policyVersionSchema),
})
export type PolicyOverview = z.infer<typeof policyOverviewSchema>

export const proposeInputSchema = z.object({
  policy: triagePolicySchema,
  reason: z.string().trim().min(1).max(2_000),
  /** The published version it was made from: when that is no longer in force the proposal is refused. */
  basedOn: z.number().int().min(1),
  trial: z.object({ share: z.number().gt(0).max(1), overrideBound: z.number().gt(0).lt(1) }).nullable(),
})

export const decideInputSchema = z.object({
  version: z.number().int().min(1),
  decision: z.enum(['approve', 'reject']),
  note: z.string().trim().max(2_000).nullable().default(null),
})

export const endTrialInputSchema = z.object({
  version: z.number().int().min(1),
  outcome: z.enum(['publish', 'stop']),
  note: z.string().trim().max(2_000).nullable().default(null),
})

/** Puts an earlier published version in force again, as a new version. */
export const rollBackInputSchema = z.object({
  toVersion: z.number().int().min(1),
  reason: z.string().trim().min(1).max(2_000),
})

export const whatIfInputSchema = z.object({
  policy: triagePolicySchema,
  /** How many of the newest cases to look at. */
  cases: z.number().int().min(1).max(2_000).default(500),
})

const exampleSchema = z.object({ caseId: idSchema, reference: z.string(), subject: z.string() })
export const whatIfSchema = z.object({
  looked: z.number().int().min(0),
  codes: z.array(
    z.object({
      code: flagCodeSchema,
      before: z.number().int().min(0),
      after: z.number().int().min(0),
      newly: z.number().int().min(0),
      noLonger: z.number().int().min(0),
      /** Cases to open, at most five of each kind. */
      newlyExamples: z.array(exampleSchema),
      noLongerExamples: z.array(exampleSchema),
    }),
  ),
  /** Cases with at least one flag. */
  flaggedBefore: z.number().int().min(0),
  flaggedAfter: z.number().int().min(0),
  /** Cases whose priority rises or falls by five points or more. */
  priorityUp: z.number().int().min(0),
  priorityDown: z.number().int().min(0),
})
export type WhatIf = z.infer<typeof whatIfSchema>

/** A contact the AI finished alone, sent in as a sample for a person's verdict: `POST /v1/samples`. */
export const sampleSchema = intakeCaseSchema.omit({ team: true, commitments: true, findings: true }).extend({
  /** How many contacts the AI finished alone in the stretch of time this sample was drawn from. */
  population: z.number().int().min(1).nullable().default(null),
})
export type Sample = z.output<typeof sampleSchema>

export const sampleToJudgeSchema = z.object({
  id: idSchema,
  receivedAt: instantSchema,
  contact: sampleSchema,
  waiting: z.number().int().min(0),
})
export type SampleToJudge = z.infer<typeof sampleToJudgeSchema>

export const judgeSampleInputSchema = z.object({
  id: idSchema,
  verdict: z.enum(['fine', 'missed']),
  missedCode: missedCodeSchema.nullable().default(null),
  note: z.string().trim().max(2_000).nullable().default(null),
})

export const trainResultSchema = z.object({
  cases: z.number().int().min(0),
  /** One entry for each thing that can be learnt, with what came of it in words. */
  learnt: z.array(
    z.object({
      kind: z.enum(['intent', 'calibration', 'history']),
      version: z.string().nullable(),
      examples: z.number().int().min(0),
      figures: z.record(z.string(), z.number()),
      note: z.string(),
    }),
  ),
})
export type TrainResult = z.infer<typeof trainResultSchema>

/** Days of the report when nobody says otherwise. */
export const reportDays = 30

export const reportInputSchema = z.object({ days: z.coerce.number().int().min(1).max(365).default(reportDays) })
