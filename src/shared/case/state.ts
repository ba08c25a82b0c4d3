import { z } from 'zod'
import { consultSchema, mostConsults } from '../consult/consult.ts'
import { guideRunSchema, mostRuns } from '../guide/run.ts'
import { heldBackSchema } from '../pen/held-back.ts'
import { penSchema, personsPen } from '../pen/pen.ts'
import { clockSchema } from '../sla/clock.ts'
import { reminderSchema } from '../together/reminder.ts'
import { snoozeSchema } from '../together/snooze.ts'
import { aiQuestionSchema } from './ai-question.ts'
import { approvalSchema, concessionSchema } from './approval.ts'
import {
  actorRefSchema,
  channelSchema,
  idSchema,
  instantSchema,
  languageSchema,
  riskCategorySchema,
  severitySchema,
  statusSchema,
} from './basics.ts'
import { escalationSchema } from './escalation.ts'
import { flagSchema, prioritySchema } from './flag.ts'
import { messageSchema } from './message.ts'
import { missSchema } from './miss.ts'
import { noteSchema } from './note.ts'
import { assessmentSchema, attemptSchema, commitmentSchema, customerSchema, factSchema } from './parts.ts'
import { findingSchema, noSignals, signalsSchema } from './signals.ts'

/** The parts of a case two desks may change at once; a late change to one of them is refused, not merged. */
export const facetSchema = z.enum(['owner', 'status', 'severity', 'escalation', 'approval'])
export type Facet = z.infer<typeof facetSchema>

/** What the timeline shows of one event: `kind` is the event's type, `details` its few readable values. */
export const timelineEntrySchema = z.object({
  version: z.number().int().min(1),
  at: instantSchema,
  by: actorRefSchema,
  kind: z.string(),
  details: z.record(z.string(), z.string()),
})
export type TimelineEntry = z.infer<typeof timelineEntrySchema>

export const resolutionSchema = z.object({
  rootCause: z.string(),
  summary: z.string(),
  by: actorRefSchema,
  at: instantSchema,
})

/** One customer problem that the AI or a person could not finish, as it stands after `version` events. */
export const caseSchema = z.object({
  id: idSchema,
  workspaceId: idSchema,
  /** Shown to the customer: `ESC-2026-000123`. */
  reference: z.string(),
  /** The id of the contact in the system it came from; unique in the workspace. */
  externalId: z.string().nullable(),
  version: z.number().int().min(1),
  subject: z.string(),
  category: z.string(),
  product: z.string().nullable(),
  channel: channelSchema,
  language: languageSchema,
  status: statusSchema,
  severity: severitySchema,
  riskCategory: riskCategorySchema,
  /** The team that owns the case. There always is one: a case without a member is owned by its team's queue. */
  teamId: idSchema,
  ownerId: idSchema.nullable(),
  /** Members who keep seeing the case though it left their team, such as the sender of an escalation. */
  followers: z.array(idSchema),
  customer: customerSchema,
  conversation: z.array(messageSchema),
  facts: z.array(factSchema),
  attempts: z.array(attemptSchema),
  commitments: z.array(commitmentSchema),
  assessment: assessmentSchema.nullable(),
  /** What models outside reported of it, through intake. */
  findings: z.array(findingSchema).max(100).default([]),
  /** What the backend read about it outside the case. */
  signals: signalsSchema.default(noSignals),
  flags: z.array(flagSchema),
  priority: prioritySchema,
  escalations: z.array(escalationSchema),
  /** Requests for authority, oldest first. */
  approvals: z.array(approvalSchema).default([]),
  /** What was given to the customer, oldest first. */
  concessions: z.array(concessionSchema).default([]),
  /** Questions to colleagues, oldest first. */
  consults: z.array(consultSchema).max(mostConsults).default([]),
  /** How much of the case this is: all of it, or what a helper needs for the question they were asked. */
  sight: z.enum(['full', 'consult']).default('full'),
  /** Runs of guides, in the order in which they were started. */
  guideRuns: z.array(guideRunSchema).max(mostRuns).default([]),
  /** Who writes to the customer. */
  pen: penSchema.default(personsPen),
  /** What the AI asked last. */
  aiQuestion: aiQuestionSchema.nullable().default(null),
  /** What the AI tried to say while a person held the case, newest last. */
  heldBack: z.array(heldBackSchema).default([]),
  notes: z.array(noteSchema),
  /** Who put the case aside for themselves, each at most once. */
  snoozes: z.array(snoozeSchema).default([]),
  /** What members want to be reminded of, as long as it is still to come. */
  reminders: z.array(reminderSchema).default([]),
  clocks: z.array(clockSchema),
  resolution: resolutionSchema.nullable(),
  reopenCount: z.number().int().min(0),
  /** What people say the AI missed. */
  misses: z.array(missSchema).default([]),
  timeline: z.array(timelineEntrySchema),
  /** The version at which, and the member by whom, each facet was last changed. */
  touched: z.partialRecord(facetSchema, z.object({ version: z.number().int(), by: z.string() })),
  receivedAt: instantSchema,
  updatedAt: instantSchema,
})
export type Case = z.infer<typeof caseSchema>

/** The escalation that is raised and waits for somebody to accept it, or undefined. */
export function openEscalation(state: Case): Case['escalations'][number] | undefined {
  return state.escalations.find((escalation) => escalation.state === 'raised')
}
