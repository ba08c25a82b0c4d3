import { z } from 'zod'
import { consultThreadSchema } from '../consult/consult-packet.ts'
import { clockSchema } from '../sla/clock.ts'
import { actorRefSchema, idSchema, instantSchema, statusSchema } from './basics.ts'
import { guidePathSchema } from './guide-path.ts'
import { handoffRatingSchema } from './handoff-rating.ts'
import { ladderRunSchema } from './ladder-run.ts'
import { packetItemSchema } from './packet-item.ts'
import { placeSchema } from './place.ts'

export const escalationTypeSchema = z.enum(['functional', 'hierarchical', 'priority', 'compliance'])
export type EscalationType = z.infer<typeof escalationTypeSchema>

export { type PacketItem, packetItemSchema } from './packet-item.ts'

/** The snapshot that travels with an escalation, so that the customer never repeats themselves. */
export const packetSchema = z.object({
  summary: z.string(),
  goal: z.string(),
  triggers: z.array(z.object({ code: z.string(), label: z.string(), sentence: z.string() })),
  tried: z.array(z.object({ what: z.string(), outcome: z.enum(['worked', 'failed', 'unknown']) })),
  keyFacts: z.array(z.object({ label: z.string(), value: z.string(), source: z.string() })),
  mood: z.string(),
  commitments: z.array(z.string()),
  openQuestions: z.array(z.string()),
  nextStep: z.string(),
  /** What was checked and where it is documented; compliance escalations must carry it. */
  documentation: z.string(),
  /** The way through the guide that was run last; null: none was. */
  guidePath: guidePathSchema.nullable().default(null),
  /** The question to colleagues that became this escalation, with its thread; null: none did. */
  consult: consultThreadSchema.nullable().default(null),
})
export type Packet = z.infer<typeof packetSchema>

export { type Place, placeSchema } from './place.ts'

/** The rule that raised an escalation by itself, and the occurrence it was raised for: one occurrence raises one. */
export const automaticCauseSchema = z.object({
  rule: z.string(),
  name: z.string(),
  /** What the rule saw, in words. */
  saw: z.string(),
  /** Names what happened: the clock with its start, or the flag with the moment it was raised. */
  occurrence: z.string(),
})
export type AutomaticCause = z.infer<typeof automaticCauseSchema>

/** What the matrix said when an escalation was raised: the row that won and the ladder it climbs. */
export const escalationRouteSchema = z.object({
  /** Key of the row; null when none matched and the type's own rules held. */
  row: z.string().nullable(),
  policyVersion: z.number().int().min(1),
  /** Key of the ladder it climbs; null: none. */
  ladder: z.string().nullable(),
  /** False when the sender chose another place than the row names. */
  followed: z.boolean(),
})
export type EscalationRoute = z.infer<typeof escalationRouteSchema>

export const escalationSchema = z.object({
  id: idSchema,
  type: escalationTypeSchema,
  state: z.enum(['raised', 'accepted', 'returned', 'recalled', 'completed']),
  from: placeSchema,
  to: placeSchema,
  reason: z.string(),
  packet: packetSchema,
  /** 0 to 1: share of the mandatory items present when it was sent. */
  completeness: z.number().min(0).max(1),
  missing: z.array(packetItemSchema),
  /** Why it was sent with mandatory items missing. */
  overrideReason: z.string().nullable(),
  raisedBy: actorRefSchema,
  raisedAt: instantSchema,
  acceptedBy: actorRefSchema.nullable(),
  acceptedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  returnReason: z.string().nullable(),
  /** The status before it was raised: a recall puts it back. */
  statusBefore: statusSchema,
  /** The clocks before it was raised: a recall puts back what raising it changed. */
  clocksBefore: z.array(clockSchema).default([]),
  /** Why it went where it went; null for those of releases without a matrix. */
  route: escalationRouteSchema.nullable().default(null),
  /** How it climbs while nobody accepts it; null: the acknowledgement clock alone watches. */
  ladder: ladderRunSchema.nullable().default(null),
  /** What raised it by itself; null: a person did. */
  automatic: automaticCauseSchema.nullable().default(null),
  /** What its receiver said of it; null: nothing yet. */
  rating: handoffRatingSchema.nullable().default(null),
})
export type Escalation = z.infer<typeof escalationSchema>
