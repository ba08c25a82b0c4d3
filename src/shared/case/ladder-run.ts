import { z } from 'zod'
import { alertChannelSchema, ladderWhoSchema } from '../escalation/ladder.ts'
import { actorRefSchema, instantSchema } from './basics.ts'
import { placeSchema } from './place.ts'

/**
 * How one escalation climbs its ladder: what was done, what comes next, and whether somebody holds it. The ladder's
 * definition stays in the policy; a step is taken as the policy in force then says it, at the moment promised before.
 */

/** Why somebody else was told than the ladder names: a step always reaches somebody, and says so. */
export const insteadSchema = z.enum([
  'ladder_gone',
  'step_gone',
  'member_gone',
  'team_empty',
  'role_empty',
  'nobody_on_call',
  'contact_gone',
  'no_lead',
])
export type Instead = z.infer<typeof insteadSchema>

/** Somebody a step told: a member, or a contact outside the console by its key in the policy. */
export const toldSchema = z.object({ kind: z.enum(['member', 'contact']), id: z.string(), name: z.string() })
export type Told = z.infer<typeof toldSchema>

export const takenStepSchema = z.object({
  /** Its place on the ladder, 0 is the first. Each place is taken at most once, in order; a jump passes some. */
  step: z.number().int().min(0),
  dueAt: instantSchema,
  at: instantSchema,
  /** Whole minutes after it was due. */
  lateMinutes: z.number().int().min(0),
  who: ladderWhoSchema,
  instead: insteadSchema.nullable(),
  /** Where the case moved; null: it stayed where it was. */
  to: placeSchema.nullable(),
  told: z.array(toldSchema).min(1),
  /** How they are told; empty: as each of them has chosen. */
  how: z.array(alertChannelSchema),
})
export type TakenStep = z.infer<typeof takenStepSchema>

/** Somebody keeps it from climbing; it never stands still for longer than `until`. */
export const holdSchema = z.object({
  by: actorRefSchema,
  at: instantSchema,
  until: instantSchema,
  reason: z.string(),
})
export type Hold = z.infer<typeof holdSchema>

/** The step that comes next, and when; `wait`: the minutes it waits from what it waits for. */
export const nextStepSchema = z.object({
  step: z.number().int().min(0),
  at: instantSchema,
  wait: z.number().int().min(0),
})
export type NextStep = z.infer<typeof nextStepSchema>

export const ladderRunSchema = z.object({
  key: z.string(),
  /** The policy in force when it was raised. */
  policyVersion: z.number().int().min(1),
  taken: z.array(takenStepSchema),
  /** Null: there is nothing left to climb, or somebody answered. */
  next: nextStepSchema.nullable(),
  /** It was held, or let go again: nothing is taken before this. */
  notBefore: instantSchema.nullable(),
  held: holdSchema.nullable(),
})
export type LadderRun = z.infer<typeof ladderRunSchema>

/** The run with a step taken: a hold ends with it, and the next step waits from there. */
export function withStep(run: LadderRun, taken: TakenStep, next: NextStep | null): LadderRun {
  return { ...run, taken: [...run.taken, taken], next, notBefore: null, held: null }
}

/** The run once nobody needs to climb any more: what was done stays, nothing comes. */
export function endClimb(run: LadderRun | null): LadderRun | null {
  return run && { ...run, next: null, notBefore: null, held: null }
}
