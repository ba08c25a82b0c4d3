import { z } from 'zod'
import { consultStateSchema } from '../consult/consult.ts'
import { consultsHelped } from '../consult/who-helps.ts'
import { isWithAi } from '../pen/pen.ts'
import { clockKindSchema, nextClock } from '../sla/clock.ts'
import { aiQuestionSchema, openQuestion } from './ai-question.ts'
import { approvalSchema, openApprovals } from './approval.ts'
import { channelSchema, idSchema, instantSchema, isActive, severitySchema, statusSchema } from './basics.ts'
import { escalationTypeSchema, placeSchema } from './escalation.ts'
import { flagCodeSchema } from './flag.ts'
import { caseSummary } from './packet.ts'
import { type Case, openEscalation } from './state.ts'

/** What a row of the inbox shows, and what lists are filtered and sorted by. */
export const inboxItemSchema = z.object({
  id: idSchema,
  reference: z.string(),
  version: z.number().int(),
  subject: z.string(),
  customerName: z.string(),
  customerTier: z.enum(['standard', 'plus', 'vip']),
  category: z.string(),
  channel: channelSchema,
  language: z.string(),
  status: statusSchema,
  active: z.boolean(),
  severity: severitySchema,
  priority: z.number(),
  /** Standing flags, strongest first. */
  flags: z.array(z.object({ code: flagCodeSchema, label: z.string() })),
  teamId: idSchema,
  ownerId: idSchema.nullable(),
  /** The running clock due first. */
  clock: z.object({ kind: clockKindSchema, dueAt: instantSchema, atRiskAt: instantSchema }).nullable(),
  /** The escalation that waits to be accepted. */
  escalation: z.object({ id: idSchema, type: escalationTypeSchema, to: placeSchema, raisedBy: z.string() }).nullable(),
  /** Requests for authority that wait for an answer. */
  approvals: z
    .array(approvalSchema.pick({ id: true, kind: true, amount: true, given: true, roles: true, askedBy: true }))
    .default([]),
  /** Questions of colleagues that go on and are for the member at this desk, the one whose answer is due first ahead. */
  asked: z
    .array(
      z.object({
        id: idSchema,
        question: z.string(),
        askedBy: z.string(),
        answerBy: instantSchema,
        state: consultStateSchema,
        /** Whether the member has taken it, where one person answers. */
        claimed: z.boolean(),
      }),
    )
    .default([]),
  /** What the AI waits to be told. */
  aiQuestion: aiQuestionSchema
    .pick({ id: true, kind: true, text: true, options: true, authority: true, askedAt: true, dueAt: true })
    .nullable()
    .default(null),
  /** The AI keeps the case: it is in nobody's queue. */
  withAi: z.boolean().default(false),
  /** `consult`: the member sees of the case what a question to them needs, and nothing else of it. */
  sight: z.enum(['full', 'consult']).default('full'),
  /** Put aside by the member: when it comes back by itself. */
  away: z.object({ until: instantSchema, untilReply: z.boolean() }).nullable().default(null),
  followers: z.array(idSchema),
  receivedAt: instantSchema,
  updatedAt: instantSchema,
})
export type InboxItem = z.infer<typeof inboxItemSchema>

/** The inbox row of a case, but for what it is to one member: what it asks of them (`askedOf`), whether they put it aside. */
export function toInboxItem(state: Case): InboxItem {
  const clock = isActive(state.status) ? nextClock(state.clocks) : null
  const open = openEscalation(state)
  const standing = state.flags.filter((flag) => flag.verdict?.kind !== 'overridden')
  return {
    id: state.id,
    reference: state.reference,
    version: state.version,
    subject: state.subject,
    customerName: state.customer.name,
    customerTier: state.customer.tier,
    category: state.category,
    channel: state.channel,
    language: state.language,
    status: state.status,
    active: isActive(state.status),
    severity: state.severity,
    priority: state.priority.score,
    flags: standing
      .toSorted((a, b) => b.contribution - a.contribution || a.code.localeCompare(b.code))
      .map(({ code, label }) => ({ code, label })),
    teamId: state.teamId,
    ownerId: state.ownerId,
    clock: clock ? { kind: clock.kind, dueAt: clock.dueAt, atRiskAt: clock.atRiskAt } : null,
    escalation: open ? { id: open.id, type: open.type, to: open.to, raisedBy: open.raisedBy.id } : null,
    // A document on its way into the cache is not parsed: one from before there were requests has none.
    approvals: openApprovals({ approvals: state.approvals ?? [] }).map(
      ({ id, kind, amount, given, roles, askedBy }) => ({
        id,
        kind,
        amount,
        given,
        roles,
        askedBy,
      }),
    ),
    asked: [],
    aiQuestion: questionOf(state),
    withAi: isWithAi(state),
    // As above: a case from before there were questions is seen whole.
    sight: state.sight ?? 'full',
    away: null,
    followers: state.followers,
    receivedAt: state.receivedAt,
    updatedAt: state.updatedAt,
  }
}

/** The questions on a case that are for this member now. */
export function askedOf(state: Case, memberId: string): InboxItem['asked'] {
  // As above: a case from before there were questions has none.
  return consultsHelped({ consults: state.consults ?? [] }, memberId)
    .toSorted((a, b) => (a.answerBy < b.answerBy ? -1 : 1))
    .map(({ id, question, askedBy, answerBy, state: stands, claimedBy }) => ({
      id,
      question: clipped(question),
      askedBy: askedBy.name,
      answerBy,
      state: stands,
      claimed: claimedBy === memberId,
    }))
}

/** Characters of a question that a row shows at most. */
const longestRow = 200

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longestRow ? `${line.slice(0, longestRow - 1).trimEnd()}…` : line
}

function questionOf(state: Case): InboxItem['aiQuestion'] {
  const open = openQuestion(state)
  if (!open) return null
  const { id, kind, text, options, authority, askedAt, dueAt } = open
  return { id, kind, text, options, authority, askedAt, dueAt }
}

/** The words a case is found by: subject with its names, the summary, and everything that was said on it. */
export function toSearchText(state: Case): { subject: string; summary: string; transcript: string } {
  const { wants, stopped, situation } = caseSummary(state)
  const spoken = state.conversation.map((message) => message.text).filter(Boolean)
  const notes = state.notes.map((note) => note.text)
  // As above: a case from before there were questions has none.
  const consults = state.consults ?? []
  const threads = consults.flatMap(({ question, posts }) => [question, ...posts.map(({ text }) => text)])
  const asked = consults.map(({ question, shares }) => `${question} ${shares.packet.summary}`.trim()).join('\n')
  return {
    subject: `${state.reference} ${state.subject} ${state.customer.name}`,
    // Who sees only a question finds the case by that.
    summary: state.sight === 'consult' ? asked : `${wants} ${stopped} ${situation}`,
    transcript: [...spoken, ...notes, ...threads].join('\n'),
  }
}
