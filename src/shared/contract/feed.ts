import { z } from 'zod'
import { memberSchema, teamSchema, workspaceSchema } from '../access/directory.ts'
import { carriedAlertSchema } from '../alerts/alert.ts'
import { idSchema } from '../case/basics.ts'
import { caseSchema } from '../case/state.ts'
import { defaultEscalationPolicy, escalationPolicySchema } from '../escalation/policy.ts'
import { guideSchema } from '../guide/guide.ts'
import { defaultRepliesPolicy } from '../replies/default-policy.ts'
import { repliesPolicySchema } from '../replies/policy.ts'
import { slaPolicySchema } from '../sla/clock.ts'
import { triageTrialSchema } from '../triage/policies.ts'
import { triagePolicySchema } from '../triage/policy.ts'
import { guideStateSchema } from './guides.ts'

/** What goes from the record to the desks. Every change carries the workspace's `seq` at which it became true. */

const seq = z.number().int().min(1)

const caseChangeSchema = z.object({ kind: z.literal('case'), seq, case: caseSchema })
/** The member may no longer see this case: the desk erases it from cache and index. */
const forgetChangeSchema = z.object({ kind: z.literal('forget'), seq, caseId: idSchema })
const teamChangeSchema = z.object({ kind: z.literal('team'), seq, team: teamSchema })
const memberChangeSchema = z.object({ kind: z.literal('member'), seq, member: memberSchema })
/** The policies every decision in the workspace goes by. */
export const workspaceSettingsSchema = z.object({
  workspace: workspaceSchema,
  slaPolicy: slaPolicySchema,
  triagePolicy: triagePolicySchema,
  escalationPolicy: escalationPolicySchema.default(defaultEscalationPolicy),
  /** What customers can be told. */
  repliesPolicy: repliesPolicySchema.default(defaultRepliesPolicy),
  /** A proposed policy on trial with some of the new cases. */
  triageTrial: triageTrialSchema.nullable().default(null),
})
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>

const settingsChangeSchema = z.object({ kind: z.literal('settings'), seq, settings: workspaceSettingsSchema })

/** Something the member is told of, or what became of it. Sent only to desks that say they take alerts. */
const alertChangeSchema = z.object({ kind: z.literal('alert'), seq, alert: carriedAlertSchema })

/**
 * A version of a guide, or what became of it: new runs begin on the published one, those that run go on with theirs.
 * Sent only to desks that say they take guides.
 */
const guideChangeSchema = z.object({ kind: z.literal('guide'), seq, guide: guideSchema, state: guideStateSchema })

export const feedChangeSchema = z.discriminatedUnion('kind', [
  caseChangeSchema,
  forgetChangeSchema,
  teamChangeSchema,
  memberChangeSchema,
  settingsChangeSchema,
  alertChangeSchema,
  guideChangeSchema,
])
export type FeedChange = z.infer<typeof feedChangeSchema>

/** A page of the feed. `cursor` is where the next page starts; `scope` names what the member may see. */
export const feedPageSchema = z.object({
  changes: z.array(feedChangeSchema),
  cursor: z.number().int().min(0),
  more: z.boolean(),
  scope: z.string(),
})
export type FeedPage = z.infer<typeof feedPageSchema>

/** Sent by WebSocket: there is more up to `head`; `change` carries it when it is small and next in line after `change.after`. */
export const pokeSchema = z.object({
  head: z.number().int().min(0),
  change: z.object({ after: z.number().int().min(0), changes: z.array(feedChangeSchema) }).nullable(),
})
export type Poke = z.infer<typeof pokeSchema>

/**
 * Bootstrap is a raw stream, not a procedure: `GET /v1/feed/bootstrap`, newline-delimited JSON, zstd when asked for
 * by `accept-encoding`. First line `start`, then directory and cases newest first, last line `end`. A stream
 * without its `end` is incomplete.
 */
export const bootstrapLineSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    cursor: z.number().int().min(0),
    scope: z.string(),
    cases: z.number().int().min(0),
  }),
  caseChangeSchema,
  teamChangeSchema,
  memberChangeSchema,
  settingsChangeSchema,
  alertChangeSchema,
  guideChangeSchema,
  z.object({ kind: z.literal('end'), cases: z.number().int().min(0) }),
])
export type BootstrapLine = z.infer<typeof bootstrapLineSchema>
