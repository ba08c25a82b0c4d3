import { z } from 'zod'
import { type Member, type Role, roleSchema } from '../access/directory.ts'
import { type Action, actions, permissions } from '../access/permissions.ts'
import { idSchema, instantSchema, languageSchema } from '../case/basics.ts'

/** What ranking needs to know of members, teams and the case; whoever calls gathers it. */

/**
 * On shift until `endsAt` (null: open end), or off until `until` (null: nobody knows). Worked out from calendars in the
 * member's own zone by the caller; here there are instants only, so that no DST day or midnight can be got wrong.
 */
export const shiftStateSchema = z.discriminatedUnion('on', [
  z.object({ on: z.literal(true), endsAt: instantSchema.nullable() }),
  z.object({ on: z.literal(false), until: instantSchema.nullable() }),
])
export type ShiftState = z.infer<typeof shiftStateSchema>

/** What a member says of themselves; `offline` is done for the day. */
export const presenceStatusSchema = z.enum(['available', 'busy', 'away', 'offline', 'in_training'])
export type PresenceStatus = z.infer<typeof presenceStatusSchema>

export const presenceSchema = z.object({
  status: presenceStatusSchema,
  /** When the member's desk was last heard of, by the server's clock: presence grows old. Null: never. */
  heardAt: instantSchema.nullable(),
})
export type Presence = z.infer<typeof presenceSchema>

/** Somebody who was gone: fills up step by step from `at` on. An `at` in the future says when they will be back. */
export const returnSchema = z.object({
  from: z.enum(['leave', 'outage']),
  at: instantSchema,
  /** Weighted open cases they still had when they came back: only what comes on top is held back. */
  loadThen: z.number().min(0).default(0),
})
export type Return = z.infer<typeof returnSchema>

export const successSchema = z.object({
  /** Cases of the category solved without coming back. */
  solved: z.number().int().min(0),
  /** Cases of the category they returned, or which were reopened after they had solved them. */
  returned: z.number().int().min(0),
})
export type Success = z.infer<typeof successSchema>

export const candidateSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  teamIds: z.array(idSchema).min(1),
  active: z.boolean(),
  role: roleSchema,
  /** Level 1 to 5 per skill. */
  skills: z.record(z.string(), z.number().int().min(1).max(5)),
  languages: z.array(languageSchema),
  /** What they may do with a case routed to them: see `permissionsFor`. */
  permissions: z.array(z.enum(actions)),
  /** Open cases they can carry, weighted. */
  capacity: z.number().int().min(0),
  /** Open cases they carry now, weighted. */
  openLoad: z.number().min(0),
  shift: shiftStateSchema,
  presence: presenceSchema,
  /** By category. */
  success: z.record(z.string(), successSchema),
  /** Mean of `n` ratings from 1 to 5. */
  csat: z.object({ mean: z.number().min(1).max(5), n: z.number().int().min(0) }).nullable(),
  /** 0 to 1: their share of what their team was given lately. */
  recentShare: z.number().min(0).max(1),
  back: returnSchema.nullable(),
  /** When they last handled a case of this customer. */
  lastHandledCustomerAt: instantSchema.nullable(),
})
export type Candidate = z.infer<typeof candidateSchema>

export const routingTeamSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  /** Takes over when nobody of the team is there. */
  backupTeamId: idSchema.nullable(),
  /** Takes what the team has no room for. */
  overflowTeamId: idSchema.nullable(),
  /** Who answer for the team's queue. */
  leadIds: z.array(idSchema),
})
export type RoutingTeam = z.infer<typeof routingTeamSchema>

export const routingRequestSchema = z.object({
  caseId: idSchema,
  category: z.string(),
  teamId: idSchema,
  /** `minimum` 0: welcome, not required. No skill twice. */
  skills: z
    .array(z.object({ name: z.string().min(1), minimum: z.number().int().min(0).max(5) }))
    .refine((skills) => new Set(skills.map(({ name }) => name)).size === skills.length, 'names a skill twice'),
  /** The language they must work in; null when any will do. */
  language: languageSchema.nullable(),
  permissions: z.array(z.enum(actions)).default(['accept', 'resolve']),
  /** The only ones it is meant for, and what they are: 'somebody with the role lead'; null: anybody of the team. */
  among: z
    .object({ memberIds: z.array(idSchema), what: z.string().min(1) })
    .nullable()
    .default(null),
  /** How much of a capacity the case takes up. */
  weight: z.number().positive().max(100).default(1),
  /** Somebody has to turn to it this minute: who is busy does not do. */
  atOnce: z.boolean().default(false),
  /** Who must not get it, and why in a sentence: the sender, somebody who returned it. */
  notTo: z.array(z.object({ memberId: idSchema, reason: z.string().min(1) })).default([]),
  /** Share of the category that the workspace solves, where it is known: what somebody new is taken to be able to. */
  categorySuccess: z.number().min(0.01).max(0.99).nullable().default(null),
})
export type RoutingRequest = z.infer<typeof routingRequestSchema>

export const routingFloorSchema = z.object({
  candidates: z.array(candidateSchema).refine(differ, 'names a member twice'),
  teams: z.array(routingTeamSchema).refine(differ, 'names a team twice'),
  /** Who answers for a case when no lead can be found: nothing is ever ownerless. */
  lastResort: z.object({ memberId: idSchema, name: z.string().min(1) }),
})
/** Everybody and every team that a case might go to. Order means nothing. */
export type RoutingFloor = z.infer<typeof routingFloorSchema>

function differ(list: readonly { readonly id: string }[]): boolean {
  return new Set(list.map(({ id }) => id)).size === list.length
}

/**
 * What a role may do with a case that is routed to it, in the order of `actions`. Everything it may do to its own
 * cases; accepting, though, only where it reaches cases of others: a trainee gets cases by name, never by routing.
 */
export function permissionsFor(role: Role): Action[] {
  return actions.filter((action) => {
    const scope = permissions[role][action]
    return action === 'accept' ? scope === 'team' || scope === 'any' : scope !== 'none'
  })
}

/** What the directory does not know of a member. */
export type LiveFacts = Omit<
  Candidate,
  'id' | 'name' | 'teamIds' | 'active' | 'role' | 'skills' | 'languages' | 'permissions' | 'capacity'
>

/** A member of the directory as a candidate. */
export function candidateOf(member: Member, facts: LiveFacts): Candidate {
  const { id, name, teamIds, active, role, skills, languages, capacity } = member
  return {
    ...facts,
    id,
    name,
    teamIds,
    active,
    role,
    skills,
    languages,
    permissions: permissionsFor(role),
    capacity,
  }
}
