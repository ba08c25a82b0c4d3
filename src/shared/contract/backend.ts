import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { memberSchema, roleSchema, workspaceSchema } from '../access/directory.ts'
import { alertMarksSchema } from '../alerts/alert.ts'
import { alertPreferenceSchema } from '../alerts/preference.ts'
import { idSchema, instantSchema } from '../case/basics.ts'
import { commandEnvelopeSchema } from '../case/commands/index.ts'
import { refusalSchema } from '../case/decision.ts'
import { recordedEventSchema } from '../case/events.ts'
import { policyKeySchema } from '../escalation/policy-key.ts'
import { handoffFiguresSchema, handoffInputSchema } from '../handoff/figures.ts'
import { policyKindSchema } from '../policies/kinds.ts'
import { policyProblemSchema } from '../policies/problem.ts'
import { presenceStatusSchema } from '../routing/candidate.ts'
import { floorFactsSchema } from '../routing/facts.ts'
import {
  alertFiguresSchema,
  channelSecretsSchema,
  channelTestSchema,
  deadLetterSchema,
  setSecretInputSchema,
} from './alerts.ts'
import { aroundRoutes } from './around.ts'
import { assistRoutes } from './assist.ts'
import { failures } from './backend-failures.ts'
import { guideRoutes } from './backend-guides.ts'
import { connectorSchema, setConnectorInputSchema } from './connector.ts'
import { expertRoutes } from './experts.ts'
import { feedPageSchema, pokeSchema } from './feed.ts'
import { heldBackListSchema } from './house.ts'
import { intakeSummarySchema, intakeUpdateResultSchema } from './intake.ts'
import { knowledgeRoutes } from './knowledge.ts'
import {
  categoriesSchema,
  documentOverviewSchema,
  documentVersionInputSchema,
  policyDocumentSchema,
  publishInputSchema,
  publishResultSchema,
  restoreInputSchema,
} from './policies.ts'
import { askResultSchema, deliveryReportSchema, heldByPersonSchema, questionOutcomeSchema } from './questions.ts'
import { slaPreviewInputSchema, slaPreviewSchema, stalePauseListSchema } from './sla.ts'
import { surgeListSchema } from './surge.ts'
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

/** What became of one sampled contact. */
const sampleResultSchema = z.object({
  line: z.number(),
  outcome: z.enum(['received', 'known', 'refused']),
  externalId: z.string().nullable(),
  problems: z.array(z.object({ field: z.string(), reason: z.string() })),
})

/** What the backend offers: the desk speaks it over HTTP and WebSocket, integrators read it as OpenAPI. */

export const sessionSchema = z.object({
  accessToken: z.string(),
  /** The access token is good until then. */
  expiresAt: instantSchema,
  /** Used once; refreshing gives the next one. */
  refreshToken: z.string(),
  member: memberSchema,
  workspace: workspaceSchema,
})
export type Session = z.infer<typeof sessionSchema>

/** The demo workspace's accounts, for trying out: one password for all of them, printed on the sign-in screen. */
export const demoSchema = z.object({
  workspace: z.string(),
  password: z.string(),
  accounts: z.array(z.object({ name: z.string(), email: z.string(), role: roleSchema, team: z.string() })),
})
export type Demo = z.infer<typeof demoSchema>

/** The answer to one command. The same id always gets the same answer. */
export const commandResultSchema = z.discriminatedUnion('outcome', [
  z.object({ id: idSchema, outcome: z.literal('accepted'), version: z.number().int(), seq: z.number().int() }),
  z.object({ id: idSchema, outcome: z.literal('refused'), refusal: refusalSchema }),
])
export type CommandResult = z.infer<typeof commandResultSchema>

/**
 * A command as sent. One that is not understood (but has an id) keeps only the id and what is wrong, so that it is
 * refused by itself and the others of its batch are carried out.
 */
export const sentCommandSchema = z.union([
  commandEnvelopeSchema,
  z.looseObject({ id: idSchema }).transform((raw) => ({ id: raw.id, malformed: firstIssue(raw) })),
])
export type SentCommand = z.output<typeof sentCommandSchema>

function firstIssue(raw: unknown): string {
  const issue = commandEnvelopeSchema.safeParse(raw).error?.issues[0]
  return issue ? `${issue.path.join('.') || 'command'}: ${issue.message}` : 'not a command'
}

/** One event of the trail with its links in the chain. */
export const trailEntrySchema = recordedEventSchema.extend({
  seq: z.number().int(),
  commandId: idSchema.nullable(),
  deskId: z.string().nullable(),
  /** SHA-256, hex, over the event and its predecessor's hash. */
  hash: z.string(),
  previousHash: z.string().nullable(),
})

/** True for a desk that understands this kind of change in the feed; an older one would stumble over it. */
const takesSchema = z.union([z.boolean(), z.stringbool()]).default(false)

/** The AI may not write now: a person has the case. */
const heldByPerson = { status: 409, message: 'Held by a person.', data: heldByPersonSchema }

export const backendContract = {
  auth: {
    signIn: failures
      .route({ method: 'POST', path: '/v1/auth/sign-in', summary: 'Sign in with a local account', tags: ['identity'] })
      .input(
        z.object({
          workspace: z.string().min(1).max(64),
          email: z.email().max(254),
          password: z.string().min(1).max(1_000),
          deskId: idSchema,
        }),
      )
      .output(sessionSchema),
    refresh: failures
      .route({
        method: 'POST',
        path: '/v1/auth/refresh',
        summary: 'Exchange a refresh token for a new session',
        tags: ['identity'],
      })
      .input(z.object({ refreshToken: z.string().min(1).max(500) }))
      .output(sessionSchema),
    signOut: failures
      .route({ method: 'POST', path: '/v1/auth/sign-out', summary: 'Revoke a refresh token', tags: ['identity'] })
      .input(z.object({ refreshToken: z.string().min(1).max(500) }))
      .output(z.object({})),
    demo: failures
      .route({
        method: 'GET',
        path: '/v1/auth/demo',
        summary: 'The accounts of the demo workspace; null unless the backend was started with --demo',
        tags: ['identity'],
      })
      .output(z.object({ demo: demoSchema.nullable() })),
  },
  commands: {
    send: failures
      .route({
        method: 'POST',
        path: '/v1/commands',
        summary: 'Send commands; each is answered by itself, in order',
        tags: ['cases'],
      })
      .input(z.object({ commands: z.array(sentCommandSchema).min(1).max(100) }))
      .output(z.object({ results: z.array(commandResultSchema) })),
  },
  feed: {
    changes: failures
      .route({
        method: 'GET',
        path: '/v1/feed/changes',
        summary: 'Everything that changed after a cursor, as far as the member may see it',
        tags: ['feed'],
      })
      .input(
        z.object({
          after: z.coerce.number().int().min(0),
          limit: z.coerce.number().int().min(1).max(500).default(200),
          alerts: takesSchema,
          guides: takesSchema,
        }),
      )
      .output(feedPageSchema),
    live: failures
      .route({ method: 'GET', path: '/v1/feed/live', summary: 'Pokes: there is more', tags: ['feed'] })
      .input(z.object({ after: z.coerce.number().int().min(0), alerts: takesSchema, guides: takesSchema }))
      .output(eventIterator(pokeSchema)),
  },
  around: aroundRoutes,
  cases: {
    trail: failures
      .route({
        method: 'GET',
        path: '/v1/cases/{caseId}/trail',
        summary: "A case's events with their hash chain",
        tags: ['cases'],
      })
      .input(z.object({ caseId: idSchema }))
      .output(z.object({ entries: z.array(trailEntrySchema), intact: z.boolean() })),
  },
  presence: {
    mine: failures
      .route({ method: 'GET', path: '/v1/presence', summary: 'What you say of yourself', tags: ['routing'] })
      .output(z.object({ status: presenceStatusSchema })),
    set: failures
      .route({ method: 'PUT', path: '/v1/presence', summary: 'Say whether you can take cases', tags: ['routing'] })
      .input(z.object({ status: presenceStatusSchema }))
      .output(z.object({})),
  },
  routing: {
    floor: failures
      .route({
        method: 'GET',
        path: '/v1/routing/floor',
        summary: 'What ranking needs to know of everybody now; with a case, also who handled its customer',
        tags: ['routing'],
      })
      .input(z.object({ caseId: idSchema.nullable().default(null) }))
      .output(floorFactsSchema),
  },
  triage: {
    report: failures
      .route({ method: 'GET', path: '/v1/triage/report', summary: 'How right the flags were', tags: ['triage'] })
      .input(reportInputSchema)
      .output(triageReportSchema),
    policies: failures
      .route({ method: 'GET', path: '/v1/triage/policies', summary: 'Policy versions', tags: ['triage'] })
      .output(policyOverviewSchema),
    whatIf: failures
      .route({
        method: 'POST',
        path: '/v1/triage/what-if',
        summary: 'What a policy would have done to the newest cases',
        tags: ['triage'],
      })
      .input(whatIfInputSchema)
      .output(whatIfSchema),
    propose: failures
      .route({ method: 'POST', path: '/v1/triage/policies', summary: 'Propose a policy', tags: ['triage'] })
      .input(proposeInputSchema)
      .output(policyVersionSchema),
    decide: failures
      .route({
        method: 'POST',
        path: '/v1/triage/policies/{version}/decision',
        summary: "Approve or reject somebody else's proposal",
        tags: ['triage'],
      })
      .input(decideInputSchema.extend({ version: z.coerce.number().int().min(1) }))
      .output(policyVersionSchema),
    endTrial: failures
      .route({
        method: 'POST',
        path: '/v1/triage/policies/{version}/trial-end',
        summary: 'Publish the policy on trial for all, or stop the trial',
        tags: ['triage'],
      })
      .input(endTrialInputSchema.extend({ version: z.coerce.number().int().min(1) }))
      .output(policyVersionSchema),
    rollBack: failures
      .route({
        method: 'POST',
        path: '/v1/triage/roll-back',
        summary: 'Put an earlier policy in force again, at once',
        tags: ['triage'],
      })
      .input(rollBackInputSchema)
      .output(policyVersionSchema),
    nextSample: failures
      .route({ method: 'GET', path: '/v1/triage/samples/next', summary: 'A sample to judge', tags: ['triage'] })
      .output(z.object({ sample: sampleToJudgeSchema.nullable() })),
    judgeSample: failures
      .route({ method: 'POST', path: '/v1/triage/samples/{id}/verdict', summary: 'Judge a sample', tags: ['triage'] })
      .input(judgeSampleInputSchema)
      .output(z.object({})),
    train: failures
      .route({
        method: 'POST',
        path: '/v1/triage/train',
        summary: "Learn from the workspace's own cases",
        tags: ['triage'],
      })
      .output(trainResultSchema),
  },
  policies: {
    overview: failures
      .route({
        method: 'GET',
        path: '/v1/policies/{kind}',
        summary: 'The policy document in force and its earlier versions',
        tags: ['policies'],
      })
      .input(z.object({ kind: policyKindSchema }))
      .output(documentOverviewSchema),
    version: failures
      .route({
        method: 'GET',
        path: '/v1/policies/{kind}/versions/{version}',
        summary: 'One version of a policy document',
        tags: ['policies'],
      })
      .input(documentVersionInputSchema)
      .output(policyDocumentSchema),
    lint: failures
      .route({
        method: 'POST',
        path: '/v1/policies/lint',
        summary: 'What is wrong with a policy document, before it is published',
        tags: ['policies'],
      })
      .input(z.object({ policy: policyDocumentSchema }))
      .output(z.object({ problems: z.array(policyProblemSchema) })),
    publish: failures
      .route({
        method: 'POST',
        path: '/v1/policies',
        summary: 'Put a policy document in force, unless the lint finds errors',
        tags: ['policies'],
      })
      .input(publishInputSchema)
      .output(publishResultSchema),
    restore: failures
      .route({
        method: 'POST',
        path: '/v1/policies/restore',
        summary: 'Put an earlier version in force again',
        tags: ['policies'],
      })
      .input(restoreInputSchema)
      .output(publishResultSchema),
    categories: failures
      .route({
        method: 'GET',
        path: '/v1/categories',
        summary: "The categories of the workspace's cases",
        tags: ['policies'],
      })
      .output(categoriesSchema),
  },
  guides: guideRoutes,
  assist: assistRoutes,
  experts: expertRoutes,
  knowledge: knowledgeRoutes,
  alerts: {
    mark: failures
      .route({ method: 'POST', path: '/v1/alerts/marks', summary: 'What became of my alerts', tags: ['alerts'] })
      .input(alertMarksSchema)
      .output(z.object({})),
    preference: failures
      .route({ method: 'GET', path: '/v1/alerts/preference', summary: 'How I want to be told', tags: ['alerts'] })
      .output(alertPreferenceSchema),
    setPreference: failures
      .route({ method: 'PUT', path: '/v1/alerts/preference', summary: 'Say how I want to be told', tags: ['alerts'] })
      .input(alertPreferenceSchema)
      .output(z.object({})),
    secrets: failures
      .route({
        method: 'GET',
        path: '/v1/alerts/secrets',
        summary: 'Which secrets of channels are set',
        tags: ['alerts'],
      })
      .output(channelSecretsSchema),
    setSecret: failures
      .route({ method: 'POST', path: '/v1/alerts/secrets', summary: "Set a channel's secret", tags: ['alerts'] })
      .input(setSecretInputSchema)
      .output(z.object({})),
    test: failures
      .route({ method: 'POST', path: '/v1/alerts/test', summary: 'Send a test by a channel', tags: ['alerts'] })
      .input(z.object({ channel: policyKeySchema }))
      .output(channelTestSchema),
    deadLetters: failures
      .route({ method: 'GET', path: '/v1/alerts/dead-letters', summary: 'Deliveries given up', tags: ['alerts'] })
      .output(z.object({ letters: z.array(deadLetterSchema) })),
    resend: failures
      .route({ method: 'POST', path: '/v1/alerts/dead-letters/resend', summary: 'Try them again', tags: ['alerts'] })
      .input(z.object({ ids: z.array(idSchema).min(1).max(200) }))
      .output(z.object({ resent: z.number().int().min(0) })),
    figures: failures
      .route({ method: 'GET', path: '/v1/alerts/figures', summary: 'What was raised and held back', tags: ['alerts'] })
      .input(z.object({ days: z.coerce.number().int().min(1).max(30).default(7) }))
      .output(alertFiguresSchema),
  },
  sla: {
    preview: failures
      .route({
        method: 'POST',
        path: '/v1/sla/preview',
        summary: 'What another SLA policy would do to the clocks of the cases that are not done',
        tags: ['sla'],
      })
      .input(slaPreviewInputSchema)
      .output(slaPreviewSchema),
    stalePauses: failures
      .route({
        method: 'GET',
        path: '/v1/sla/stale-pauses',
        summary: 'Cases that wait for a customer who has answered',
        tags: ['sla'],
      })
      .output(stalePauseListSchema),
  },
  surges: {
    list: failures
      .route({
        method: 'GET',
        path: '/v1/surges',
        summary: 'Floods of cases with their members: those that last and those of the last day',
        tags: ['surges'],
      })
      .output(surgeListSchema),
  },
  house: {
    heldBack: failures
      .route({
        method: 'GET',
        path: '/v1/held-back',
        summary: 'Escalations that automatic rules held back in the last seven days, with their counts',
        tags: ['house'],
      })
      .output(heldBackListSchema),
  },
  connector: {
    read: failures
      .route({
        method: 'GET',
        path: '/v1/connector',
        summary: 'By what messages leave, what waits and what failed',
        tags: ['connector'],
      })
      .output(connectorSchema),
    set: failures
      .route({ method: 'PUT', path: '/v1/connector', summary: 'Say by what messages leave', tags: ['connector'] })
      .input(setConnectorInputSchema)
      .output(z.object({})),
    test: failures
      .route({ method: 'POST', path: '/v1/connector/test', summary: 'Send a test', tags: ['connector'] })
      .output(channelTestSchema),
  },
  handoffs: {
    figures: failures
      .route({
        method: 'GET',
        path: '/v1/handoffs',
        summary:
          'What receivers said of escalations: needed, right place, complete, counted by type, category and team',
        tags: ['handoffs'],
      })
      .input(handoffInputSchema)
      .output(handoffFiguresSchema),
  },
  intake: {
    ask: failures
      .errors({ HELD_BY_PERSON: heldByPerson })
      .route({
        method: 'POST',
        path: '/v1/questions',
        summary: 'Ask one question or one permission on a contact the AI keeps (API key); see docs/intake.md',
        tags: ['intake'],
      })
      .input(z.looseObject({}))
      .output(askResultSchema),
    question: failures
      .route({
        method: 'GET',
        path: '/v1/questions/{questionId}',
        summary: 'What became of a question (API key)',
        tags: ['intake'],
      })
      .input(z.object({ questionId: z.string().min(1).max(200) }))
      .output(questionOutcomeSchema),
    withdrawQuestion: failures
      .route({
        method: 'DELETE',
        path: '/v1/questions/{questionId}',
        summary: 'Take a question back that nobody has answered (API key)',
        tags: ['intake'],
      })
      .input(
        z.object({
          questionId: z.string().min(1).max(200),
          reason: z.string().trim().min(1).max(500).nullable().default(null),
        }),
      )
      .output(questionOutcomeSchema),
    delivery: failures
      .route({
        method: 'POST',
        path: '/v1/messages/{messageId}/delivery',
        summary: 'Tell that a message was delivered or failed after the channel took it (API key)',
        tags: ['intake'],
      })
      .input(deliveryReportSchema.extend({ messageId: idSchema }))
      .output(z.object({ changed: z.boolean() })),
    sample: failures
      .route({
        method: 'POST',
        path: '/v1/samples',
        summary: 'Send in contacts the AI finished alone, one or a batch, for a verdict (API key)',
        tags: ['intake'],
      })
      .input(
        z.union([z.object({ samples: z.array(z.unknown()).min(1).max(1_000) }), z.record(z.string(), z.unknown())]),
      )
      .output(intakeSummarySchema.omit({ results: true }).extend({ results: z.array(sampleResultSchema) })),
    receive: failures
      .route({ method: 'POST', path: '/v1/cases', summary: 'Bring in one case or a batch (API key)', tags: ['intake'] })
      .input(z.union([z.object({ cases: z.array(z.unknown()).min(1).max(1_000) }), z.record(z.string(), z.unknown())]))
      .output(intakeSummarySchema),
    update: failures
      .errors({ HELD_BY_PERSON: heldByPerson })
      .route({
        method: 'POST',
        path: '/v1/cases/{externalId}/updates',
        summary: "Add the customer's next messages, facts, attempts or findings to a contact (API key)",
        tags: ['intake'],
      })
      .input(z.looseObject({ externalId: z.string().min(1).max(200) }))
      .output(intakeUpdateResultSchema),
  },
}
export type BackendContract = typeof backendContract
