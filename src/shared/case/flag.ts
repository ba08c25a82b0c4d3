import { z } from 'zod'
import { clockKindSchema } from '../sla/clock-kind.ts'
import { actorRefSchema, idSchema, instantSchema, riskCategorySchema, severitySchema } from './basics.ts'
import { escalationTypeSchema } from './escalation.ts'

/** The catalogue: every code that triage can raise, with the group it belongs to. */
export const flagGroups = {
  low_confidence: 'capability',
  intent_unclear: 'capability',
  out_of_scope: 'capability',
  over_limit: 'authority',
  policy_exception: 'authority',
  beyond_permissions: 'authority',
  human_requested: 'customer',
  supervisor_requested: 'customer',
  dissatisfied_with_handling: 'customer',
  negative_sentiment: 'emotion',
  sentiment_falling: 'emotion',
  abuse_or_threat: 'emotion',
  vulnerable_customer: 'emotion',
  response_sla_risk: 'service_level',
  resolution_sla_risk: 'service_level',
  aged: 'service_level',
  extensions_used: 'service_level',
  reopened: 'service_level',
  repeat_contact: 'service_level',
  outage: 'impact',
  safety: 'impact',
  security: 'impact',
  vip: 'impact',
  widespread: 'impact',
  public_exposure: 'impact',
  failed_attempts: 'technical',
  unknown_cause: 'technical',
  suspected_defect: 'technical',
  repeated_system_error: 'technical',
  regulatory: 'procedural',
  legal_threat: 'procedural',
  legal_hold: 'procedural',
  fraud_suspected: 'procedural',
  executive_review: 'procedural',
  ethical_concern: 'procedural',
  data_mismatch: 'data',
  conflicting_input: 'data',
  anomaly: 'data',
} as const

export const flagCodeSchema = z.enum(Object.keys(flagGroups) as [FlagCode, ...FlagCode[]])
export type FlagCode = keyof typeof flagGroups
export const flagCodes: readonly FlagCode[] = flagCodeSchema.options
export type FlagGroup = (typeof flagGroups)[FlagCode]

/**
 * Where the reason can be seen: characters of a message (half-open, UTF-16 offsets), a fact, an attempted solution, a
 * clock, another case, a field of the AI's assessment or the customer's profile, or a reading the backend took.
 */
export const evidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    messageId: z.string(),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    quote: z.string(),
  }),
  z.object({ kind: z.literal('fact'), factId: z.string() }),
  z.object({ kind: z.literal('attempt'), attemptId: z.string() }),
  z.object({ kind: z.literal('clock'), clock: clockKindSchema }),
  z.object({ kind: z.literal('case'), caseId: idSchema, reference: z.string() }),
  z.object({ kind: z.literal('assessment'), field: z.string() }),
  z.object({ kind: z.literal('customer'), field: z.string() }),
  /** A reading of `case.signals`, such as `intent` or `baselines`. */
  z.object({ kind: z.literal('signal'), field: z.string() }),
])
export type Evidence = z.infer<typeof evidenceSchema>

/** A value as a machine compares it and as a person reads it. */
export const readingSchema = z.object({ value: z.union([z.number(), z.string()]), text: z.string() })
export type Reading = z.infer<typeof readingSchema>

/** What a person says of a flag. The first three let it stand, the others take its points away. */
export const judgementSchema = z.enum(['right', 'too_early', 'too_late', 'wrong', 'wrong_reason'])
export type Judgement = z.infer<typeof judgementSchema>

export const verdictSchema = z.object({
  kind: z.enum(['confirmed', 'overridden']),
  judgement: judgementSchema.optional(),
  by: actorRefSchema,
  at: instantSchema,
  reason: z.string().nullable(),
})
export type Verdict = z.infer<typeof verdictSchema>

/** Who found it: a rule of the house, or a model that said so through intake with its confidence, 0 to 1. */
export const flagSourceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule') }),
  z.object({ kind: z.literal('model'), name: z.string(), confidence: z.number().min(0).max(1).nullable() }),
])
export type FlagSource = z.infer<typeof flagSourceSchema>

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
  /** What such a case usually is, for whoever receives it. */
  risk: riskCategorySchema.default('service'),
  severity: severitySchema.default('S3'),
  /** Who found it, the leading one first. */
  sources: z
    .array(flagSourceSchema)
    .min(1)
    .default([{ kind: 'rule' }]),
  /** The stronger flag that says the same; this one is shown under it and adds nothing to the priority. */
  mergedInto: flagCodeSchema.nullable().default(null),
  policyVersion: z.number().int().min(1),
  raisedAt: instantSchema,
  verdict: verdictSchema.nullable(),
})
export type Flag = z.infer<typeof flagSchema>

/** What a contribution to the priority comes from. */
export const contributionKindSchema = z.enum(['severity', 'customer_value', 'sla_urgency', 'impact', 'flag', 'cap'])
export type ContributionKind = z.infer<typeof contributionKindSchema>

export const prioritySchema = z.object({
  /** 0 to 100, the capped sum of the contributions. */
  score: z.number().min(0).max(100),
  contributions: z.array(
    z.object({
      kind: contributionKindSchema.default('flag'),
      name: z.string(),
      label: z.string(),
      points: z.number(),
    }),
  ),
})
export type Priority = z.infer<typeof prioritySchema>

/** True while nobody overrode the flag. */
export function isStanding(flag: Flag): boolean {
  return flag.verdict?.kind !== 'overridden'
}

/** Sorts flags for reading: rules before what only a model says, the strongest first. */
export function byStrength(a: Flag, b: Flag): number {
  return modelOnly(a) - modelOnly(b) || b.contribution - a.contribution || orderOf(a.code) - orderOf(b.code)
}

/** True when no rule found it, only a model. */
export function isModelOnly(flag: Flag): boolean {
  return flag.sources.every(({ kind }) => kind === 'model')
}

function modelOnly(flag: Flag): number {
  return isModelOnly(flag) ? 1 : 0
}

const order = new Map(flagCodes.map((code, index) => [code, index]))

function orderOf(code: FlagCode): number {
  return order.get(code) ?? 0
}

/** The flags that speak for themselves: those no standing flag says already. */
export function leadingFlags(flags: readonly Flag[]): Flag[] {
  const standing = new Set(flags.filter(isStanding).map(({ code }) => code))
  return flags.filter(({ mergedInto }) => mergedInto === null || !standing.has(mergedInto))
}
