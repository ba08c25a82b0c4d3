import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { memberSchema, teamSchema, workspaceSchema } from '../access/directory.ts'
import { alertPreferenceSchema } from '../alerts/preference.ts'
import { approvalRulesSchema } from '../approval/rule.ts'
import { idSchema, instantSchema, languageSchema, severitySchema, statusSchema } from '../case/basics.ts'
import { caseCommandSchema } from '../case/commands/index.ts'
import { refusalSchema } from '../case/decision.ts'
import {
  escalationRouteSchema,
  escalationTypeSchema,
  packetItemSchema,
  packetSchema,
  placeSchema,
} from '../case/escalation.ts'
import { flagCodeSchema } from '../case/flag.ts'
import { inboxItemSchema } from '../case/inbox-item.ts'
import { caseSchema } from '../case/state.ts'
import { escalationPolicySchema } from '../escalation/policy.ts'
import { policyKeySchema } from '../escalation/policy-key.ts'
import { handoffFiguresSchema, handoffInputSchema } from '../handoff/figures.ts'
import { lastMissedSchema } from '../handoff/gaps.ts'
import { policyKindSchema } from '../policies/kinds.ts'
import { policyProblemSchema } from '../policies/problem.ts'
import { repliesPolicySchema } from '../replies/policy.ts'
import { presenceStatusSchema } from '../routing/candidate.ts'
import { rankingViewSchema } from '../routing/ranking-view.ts'
import { slaPolicySchema } from '../sla/clock.ts'
import {
  alertFiguresSchema,
  alertListSchema,
  channelSecretsSchema,
  channelTestSchema,
  deadLetterSchema,
  setSecretInputSchema,
} from './alerts.ts'
import { aroundCalls } from './around.ts'
import { assistCalls } from './assist.ts'
import { demoSchema } from './backend.ts'
import { connectorSchema, setConnectorInputSchema } from './connector.ts'
import { attachmentCalls } from './desk-attachments.ts'
import { failures, online } from './desk-failures.ts'
import { guideCalls } from './desk-guides.ts'
import { draftKindSchema, draftsSchema } from './drafts.ts'
import { expertCalls } from './experts.ts'
import { heldBackListSchema } from './house.ts'
import { knowledgeCalls } from './knowledge.ts'
import {
  categoriesSchema,
  documentOverviewSchema,
  documentVersionInputSchema,
  policyDocumentSchema,
  publishInputSchema,
  publishResultSchema,
  restoreInputSchema,
} from './policies.ts'
import { slaPreviewInputSchema, slaPreviewSchema, stalePauseListSchema } from './sla.ts'
import { mostSurgeMembers, surgeListSchema } from './surge.ts'
import {
  decideInputSchema,
  endTrialInputSchema,
  judgeSampleInputSchema,
  policyOverviewSchema,
  policyVersionSchema,
  proposeInputSchema,
  reportInputSchema,
  rollBackInputSchema,
  sampleToJudgeSchema,
  trainResultSchema,
  triageReportSchema,
  whatIfInputSchema,
  whatIfSchema,
} from './triage.ts'

/** What the desk offers the screens, over a MessagePort in Electron and a loopback WebSocket in the browser host. */

/** The views of the inbox. `mine`: owned by me; `team`: my teams' open cases; `at_risk`: a clock is at risk or breached; `unaccepted`: escalations waiting for my teams; `approvals`: requests I may answer; `asked`: questions to me; `following`: cases I escalated or follow; `snoozed`: cases I put aside, which are in neither `mine` nor `team` as long as that lasts; `all`: every case I may see. A case that I see only as far as a question goes is in `asked` alone. */
export const viewSchema = z.enum([
  'mine',
  'team',
  'at_risk',
  'unaccepted',
  'approvals',
  'asked',
  'following',
  'snoozed',
  'all',
])
export type View = z.infer<typeof viewSchema>

export const sortSchema = z.enum(['priority', 'clock', 'newest'])
export type Sort = z.infer<typeof sortSchema>

export const inboxFilterSchema = z.object({
  /** Empty arrays filter nothing. `done` also shows resolved and closed cases. */
  statuses: z.array(statusSchema).default([]),
  severities: z.array(severitySchema).default([]),
  flagCodes: z.array(flagCodeSchema).default([]),
  teamIds: z.array(idSchema).default([]),
  categories: z.array(z.string()).default([]),
  /** These cases alone: the members of a surge. Empty: all. */
  caseIds: z.array(idSchema).max(mostSurgeMembers).default([]),
  done: z.boolean().default(false),
})
export type InboxFilter = z.infer<typeof inboxFilterSchema>

export const inboxQuerySchema = z.object({
  view: viewSchema,
  sort: sortSchema.default('priority'),
  filter: inboxFilterSchema.default({
    statuses: [],
    severities: [],
    flagCodes: [],
    teamIds: [],
    categories: [],
    caseIds: [],
    done: false,
  }),
  /** How many rows from the top; pages further down are asked for with `after`. */
  limit: z.number().int().min(1).max(500).default(100),
  /** The `next` of the page before. */
  after: z.string().nullable().default(null),
})
export type InboxQuery = z.infer<typeof inboxQuerySchema>
export type InboxQueryInput = z.input<typeof inboxQuerySchema>

/** A row with its local marks. */
export const inboxRowSchema = inboxItemSchema.extend({
  /** Commands of this desk on the case that the backend has not answered yet. */
  pending: z.number().int().min(0),
})
export type InboxRow = z.infer<typeof inboxRowSchema>

export const inboxPageSchema = z.object({
  rows: z.array(inboxRowSchema),
  /** Pass as `after` for the next page; null at the end. */
  next: z.string().nullable(),
  /** Rows of the view with this filter; exact without a filter, null when counting would cost too much. */
  total: z.number().int().min(0).nullable(),
})
export type InboxPage = z.infer<typeof inboxPageSchema>

export const viewCountsSchema = z.record(viewSchema, z.number().int().min(0))
export type ViewCounts = z.infer<typeof viewCountsSchema>

/** Where a queued command stands. */
export const receiptSchema = z.object({
  commandId: idSchema,
  caseId: idSchema,
  type: z.string(),
  issuedAt: instantSchema,
  state: z.enum(['waiting', 'sent', 'accepted', 'refused']),
})
export type Receipt = z.infer<typeof receiptSchema>

/** A command the backend refused; it stays here until the agent retries or discards it. */
export const attentionItemSchema = z.object({
  commandId: idSchema,
  caseId: idSchema,
  reference: z.string(),
  subject: z.string(),
  issuedAt: instantSchema,
  command: caseCommandSchema,
  refusal: refusalSchema,
})
export type AttentionItem = z.infer<typeof attentionItemSchema>

/** The case as this desk shows it: confirmed state with the waiting commands decided on top. */
export const shownCaseSchema = z.object({
  case: caseSchema,
  /** Commands not yet answered, oldest first. */
  pending: z.array(receiptSchema),
  confirmedVersion: z.number().int().min(0),
})
export type ShownCase = z.infer<typeof shownCaseSchema>

export const syncStatusSchema = z.object({
  link: z.enum(['online', 'connecting', 'offline', 'signed_out']),
  /** Since when the desk has been offline. */
  offlineSince: instantSchema.nullable(),
  lastContactAt: instantSchema.nullable(),
  waiting: z.number().int().min(0),
  needsAttention: z.number().int().min(0),
  /** Progress of the first load; null when it is done. */
  bootstrap: z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
  /** Server clock minus desk clock, in milliseconds: countdowns use it. */
  clockSkewMs: z.number(),
  /** Why the backend does not want us, in words; null when all is well. */
  problem: z.string().nullable(),
})
export type SyncStatus = z.infer<typeof syncStatusSchema>

/** Who is at this desk. `signedOut.reason` says why, when it was not the person's own doing. */
export const deskSessionSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('signed_out'),
    reason: z.string().nullable(),
    lastWorkspace: z.string().nullable(),
    lastEmail: z.string().nullable(),
    demo: demoSchema.nullable(),
  }),
  z.object({ state: z.literal('signed_in'), member: memberSchema, workspace: workspaceSchema }),
])
export type DeskSession = z.infer<typeof deskSessionSchema>

export const issuedSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('queued'), receipt: receiptSchema }),
  z.object({ outcome: z.literal('refused'), refusal: refusalSchema }),
])
export type Issued = z.infer<typeof issuedSchema>

/** What the member says of themselves; `waiting` until the backend was told. */
export const ownPresenceSchema = z.object({ status: presenceStatusSchema, waiting: z.boolean() })
export type OwnPresence = z.infer<typeof ownPresenceSchema>

/** A place an escalation could go to, best first, with why. */
export const targetSuggestionSchema = z.object({
  place: placeSchema,
  name: z.string(),
  /** Plain sentences, strongest first. */
  reasons: z.array(z.string()),
})
export type TargetSuggestion = z.infer<typeof targetSuggestionSchema>

/**
 * The escalate sheet, filled in: the type suggested (or asked for), the targets (those the matrix names first), the
 * packet and what it must carry, and what the customer can be told.
 */
export const escalationDraftSchema = z.object({
  type: escalationTypeSchema,
  targets: z.array(targetSuggestionSchema),
  packet: packetSchema,
  reason: z.string(),
  acknowledgeBy: instantSchema,
  /** Who of the team asked for should get it; null as long as nothing is known of who is there. */
  ranking: rankingViewSchema.nullable(),
  /** The row of the matrix it follows; null when none matches. */
  route: escalationRouteSchema.nullable(),
  /** Plain sentences: why that row. */
  routeReasons: z.array(z.string()),
  /** What the packet must carry. */
  mandatory: z.array(packetItemSchema),
  /** What the customer can be told: a template for `renderReply` and what is known for it; null when nothing is proposed. */
  message: z
    .object({
      template: z.string(),
      values: z.record(z.string(), z.string()),
      /** The language it is in, and whether that is not the customer's own. */
      language: languageSchema,
      fallback: z.boolean(),
    })
    .nullable(),
  /** What the last receivers of such escalations missed, as this desk last heard; null when nobody missed anything. */
  lastMissed: lastMissedSchema.nullable(),
})
export type EscalationDraft = z.infer<typeof escalationDraftSchema>

export const searchHitSchema = z.object({ row: inboxRowSchema, snippet: z.string() })

export const deskContract = {
  session: {
    watch: failures.output(eventIterator(deskSessionSchema)),
    signIn: failures
      .input(
        z.object({ workspace: z.string().trim().min(1), email: z.string().trim().min(1), password: z.string().min(1) }),
      )
      .output(z.object({})),
    signOut: failures.output(z.object({})),
  },
  directory: {
    watch: failures.output(eventIterator(z.object({ teams: z.array(teamSchema), members: z.array(memberSchema) }))),
    /** Open cases by owner, for the people of one team; empty where this desk does not see all of their cases. */
    load: failures
      .input(z.object({ teamId: idSchema }))
      .output(z.object({ openCases: z.record(idSchema, z.number().int().min(0)) })),
  },
  /** The workspace's policies as this desk last got them; right offline too. */
  settings: {
    watch: failures.output(
      eventIterator(
        z.object({
          slaPolicy: slaPolicySchema,
          escalationPolicy: escalationPolicySchema,
          repliesPolicy: repliesPolicySchema,
        }),
      ),
    ),
  },
  sync: {
    watch: failures.output(eventIterator(syncStatusSchema)),
    now: failures.output(z.object({})),
  },
  inbox: {
    /** The page now and again whenever it changes. */
    watch: failures.input(inboxQuerySchema).output(eventIterator(inboxPageSchema)),
    page: failures.input(inboxQuerySchema).output(inboxPageSchema),
    counts: failures.output(eventIterator(viewCountsSchema)),
  },
  cases: {
    watch: failures.input(z.object({ caseId: idSchema })).output(eventIterator(shownCaseSchema)),
    byReference: failures.input(z.object({ reference: z.string() })).output(z.object({ caseId: idSchema })),
    search: failures
      .input(
        z.object({
          text: z.string().max(500),
          order: z.enum(['newest', 'rank']).default('newest'),
          limit: z.number().int().min(1).max(200).default(50),
        }),
      )
      .output(z.object({ hits: z.array(searchHitSchema) })),
    escalationDraft: failures
      .input(
        z.object({
          caseId: idSchema,
          type: escalationTypeSchema.nullable(),
          /** The team to rank; null: the first target. */
          teamId: idSchema.nullable().default(null),
        }),
      )
      .output(escalationDraftSchema),
    /** Who of a team (null: the case's own) should get a case that is given over; no ranking as long as nothing is known of who is there. */
    reassignDraft: failures
      .input(z.object({ caseId: idSchema, teamId: idSchema.nullable() }))
      .output(z.object({ teamId: idSchema, ranking: rankingViewSchema.nullable() })),
  },
  approvals: {
    /** How each kind of authority is asked for here, as far as this desk knows; also offline. */
    rules: failures.output(z.object({ rules: approvalRulesSchema })),
  },
  commands: {
    /** Decides at once on what is shown; when accepted, the command is on disk before this answers. */
    issue: failures.input(z.object({ caseId: idSchema, command: caseCommandSchema })).output(issuedSchema),
    /** Takes back a command that has not left this desk. False when it has: then recall or reverse it. */
    withdraw: failures.input(z.object({ commandId: idSchema })).output(z.object({ withdrawn: z.boolean() })),
  },
  around: aroundCalls,
  /** Whether colleagues can count on the member. Chosen offline it counts here at once and is told later. */
  presence: {
    watch: failures.output(eventIterator(ownPresenceSchema)),
    set: failures.input(z.object({ status: presenceStatusSchema })).output(z.object({})),
  },
  /** Drafts of whatever is written on a case: kept encrypted at this desk for the member alone, the newest 50 for 14 days. */
  drafts: {
    load: failures.input(z.object({ caseId: idSchema })).output(draftsSchema),
    /** Keeps a draft in place of the one before; an empty one is removed, and so is one that was sent. */
    save: failures
      .input(z.object({ caseId: idSchema, kind: draftKindSchema, text: z.string().max(100_000) }))
      .output(z.object({})),
  },
  attachments: attachmentCalls,
  /** Passed on to the backend while the desk is online; leads and QA only. */
  triage: {
    report: online.input(reportInputSchema).output(triageReportSchema),
    policies: online.output(policyOverviewSchema),
    whatIf: online.input(whatIfInputSchema).output(whatIfSchema),
    propose: online.input(proposeInputSchema).output(policyVersionSchema),
    decide: online.input(decideInputSchema).output(policyVersionSchema),
    endTrial: online.input(endTrialInputSchema).output(policyVersionSchema),
    rollBack: online.input(rollBackInputSchema).output(policyVersionSchema),
    nextSample: online.output(z.object({ sample: sampleToJudgeSchema.nullable() })),
    judgeSample: online.input(judgeSampleInputSchema).output(z.object({})),
    train: online.output(trainResultSchema),
  },
  /** The member's own alerts, at this desk; the rest is passed on to the backend while the desk is online. */
  alerts: {
    /** The newest alerts now and again whenever one comes or changes. */
    watch: failures.output(eventIterator(alertListSchema)),
    seen: failures.input(z.object({ ids: z.array(idSchema).min(1).max(500) })).output(z.object({})),
    act: failures.input(z.object({ ids: z.array(idSchema).min(1).max(500) })).output(z.object({})),
    preference: online.output(alertPreferenceSchema),
    setPreference: online.input(alertPreferenceSchema).output(z.object({})),
    /** The rest is for leads and admins. */
    secrets: online.output(channelSecretsSchema),
    setSecret: online.input(setSecretInputSchema).output(z.object({})),
    test: online.input(z.object({ channel: policyKeySchema })).output(channelTestSchema),
    deadLetters: online.output(z.object({ letters: z.array(deadLetterSchema) })),
    resend: online
      .input(z.object({ ids: z.array(idSchema).min(1).max(200) }))
      .output(z.object({ resent: z.number().int().min(0) })),
    figures: online.input(z.object({ days: z.number().int().min(1).max(30).default(7) })).output(alertFiguresSchema),
  },
  /** Clocks over the whole workspace, passed on to the backend while the desk is online; leads and admins only. */
  sla: {
    preview: online.input(slaPreviewInputSchema).output(slaPreviewSchema),
    stalePauses: online.output(stalePauseListSchema),
  },
  /** Floods of cases, passed on to the backend while the desk is online; leads and admins only. */
  surges: {
    list: online.output(surgeListSchema),
  },
  /** What receivers said of escalations, passed on to the backend while the desk is online; leads, admins and QA only. */
  handoffs: {
    figures: online.input(handoffInputSchema).output(handoffFiguresSchema),
  },
  /** What automatic rules held back, passed on to the backend while the desk is online; leads and admins only. */
  /** Passed on to the backend while the desk is online; for leads and admins. */
  connector: {
    read: online.output(connectorSchema),
    set: online.input(setConnectorInputSchema).output(z.object({})),
    test: online.output(channelTestSchema),
  },
  house: {
    heldBack: online.output(heldBackListSchema),
  },
  /** Passed on to the backend while the desk is online. Anybody reads `sla` and `escalation`; leads and admins change them. */
  policies: {
    overview: online.input(z.object({ kind: policyKindSchema })).output(documentOverviewSchema),
    version: online.input(documentVersionInputSchema).output(policyDocumentSchema),
    lint: online
      .input(z.object({ policy: policyDocumentSchema }))
      .output(z.object({ problems: z.array(policyProblemSchema) })),
    publish: online.input(publishInputSchema).output(publishResultSchema),
    restore: online.input(restoreInputSchema).output(publishResultSchema),
    categories: online.output(categoriesSchema),
  },
  guides: guideCalls,
  assist: assistCalls,
  experts: expertCalls,
  knowledge: knowledgeCalls,
  attention: {
    watch: failures.output(eventIterator(z.array(attentionItemSchema))),
    /** Issues the command again, on the case as it is now. */
    retry: failures.input(z.object({ commandId: idSchema })).output(issuedSchema),
    discard: failures.input(z.object({ commandId: idSchema })).output(z.object({})),
  },
}
export type DeskContract = typeof deskContract
