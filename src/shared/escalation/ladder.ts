import { z } from 'zod'
import { roleSchema } from '../access/directory.ts'
import { idSchema, instantSchema, severitySchema } from '../case/basics.ts'
import { timeZoneSchema } from '../sla/calendar.ts'
import { policyKeySchema } from './policy-key.ts'

/** Ladders: who is turned to next, and when, while nobody accepts an escalation; and the turns of on-call duty. */

/** Whom a step turns to. `target` is the team (and member) the escalation went to. */
export const ladderWhoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('target') }),
  /** The leads of the escalation's team; of management where it has none. */
  z.strictObject({ kind: z.literal('lead') }),
  z.strictObject({ kind: z.literal('team'), teamId: idSchema }),
  z.strictObject({ kind: z.literal('member'), memberId: idSchema }),
  z.strictObject({ kind: z.literal('role'), role: roleSchema }),
  z.strictObject({ kind: z.literal('on_call'), rotation: policyKeySchema }),
  /** Somebody outside the console, told by mail or chat only. */
  z.strictObject({ kind: z.literal('contact'), contact: policyKeySchema }),
])
export type LadderWho = z.infer<typeof ladderWhoSchema>

/** How somebody can be told. `app` is the console itself. */
export const alertChannelSchema = z.enum(['app', 'desktop', 'email', 'chat', 'webhook'])
export type AlertChannel = z.infer<typeof alertChannelSchema>

const minutesSchema = z.number().int().min(0).max(20_160)

export const ladderStepSchema = z.strictObject({
  /**
   * Elapsed minutes after the step before was taken, by the kind of day that is then in the team's calendar. The first
   * step waits from when the acknowledgement clock has run out, by the kind of day on which it was raised.
   */
  after: z.strictObject({ weekday: minutesSchema, weekend: minutesSchema, holiday: minutesSchema }),
  who: ladderWhoSchema,
  /** How they are told; empty: as each of them has chosen. */
  how: z.array(alertChannelSchema).max(5).default([]),
  /** Whether the case moves to them; otherwise they are told and it stays where it is. */
  moves: z.boolean(),
  /** The case is made at least this grave. */
  severity: severitySchema.nullable().default(null),
})
export type LadderStep = z.infer<typeof ladderStepSchema>

export const ladderSchema = z.strictObject({
  key: policyKeySchema,
  name: z.string().trim().min(1).max(120),
  steps: z.array(ladderStepSchema).min(1).max(12),
  /** Cases this grave begin at that step (0 is the first), passing the ones before it; a jump passes steps, not time. */
  jump: z.partialRecord(severitySchema, z.number().int().min(0).max(11)).default({}),
})
export type Ladder = z.infer<typeof ladderSchema>

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time from 00:00 to 23:59')

/** Turns of on-call duty, handed over every `turnDays` days at `handover` on the wall clock of `timeZone`. */
export const rotationSchema = z.strictObject({
  key: policyKeySchema,
  name: z.string().trim().min(1).max(120),
  timeZone: timeZoneSchema,
  /** The day the first member's first turn begins. */
  startsOn: z.iso.date(),
  handover: timeOfDay,
  turnDays: z.number().int().min(1).max(28),
  memberIds: z.array(idSchema).min(1).max(50),
  /** Somebody stands in; the later entry wins where two overlap. */
  overrides: z
    .array(z.strictObject({ from: instantSchema, until: instantSchema, memberId: idSchema }))
    .max(500)
    .default([]),
})
export type Rotation = z.infer<typeof rotationSchema>
