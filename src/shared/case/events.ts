import { z } from 'zod'
import { consultEventSchemas } from '../consult/consult-events.ts'
import { guideKeySchema, outcomeResultSchema } from '../guide/keys.ts'
import { stepTakenSchema } from '../guide/run.ts'
import { deliverySchema } from '../pen/delivery.ts'
import { heldBackSchema } from '../pen/held-back.ts'
import { penHolderSchema } from '../pen/pen.ts'
import { clockKindSchema, clockSchema, clockTimesSchema } from '../sla/clock.ts'
import { reminderSchema } from '../together/reminder.ts'
import { snoozeSchema, wakeReasonSchema } from '../together/snooze.ts'
import { aiAnswerSchema, aiQuestionSchema } from './ai-question.ts'
import { approvalSchema, concessionSchema } from './approval.ts'
import { actorRefSchema, idSchema, instantSchema, severitySchema, statusSchema } from './basics.ts'
import { escalationSchema, placeSchema } from './escalation.ts'
import { flagCodeSchema, flagSchema, judgementSchema, prioritySchema } from './flag.ts'
import { handoffRatingSchema } from './handoff-rating.ts'
import { nextStepSchema, takenStepSchema } from './ladder-run.ts'
import { messageSchema } from './message.ts'
import { missedCodeSchema } from './miss.ts'
import { noteEditSchema, noteSchema } from './note.ts'
import { assessmentSchema, attemptSchema, commitmentSchema, factSchema } from './parts.ts'
import { findingSchema, signalsSchema } from './signals.ts'
import { caseSchema, resolutionSchema } from './state.ts'

/** What can happen to a case, past tense. Events are never changed or removed. */

const priorityAfter = prioritySchema

/**
 * Steps taken in a run of a guide: `at` is when the person took them, which may be before they reached the record;
 * `ended` is how the whole run ended with them, null while it goes on.
 */
const stepsTaken = {
  runId: idSchema,
  /** The guide's. */
  title: z.string(),
  at: instantSchema,
  taken: z.array(stepTakenSchema).min(1),
  ended: outcomeResultSchema.nullable(),
}

/** Which promise it is about; `text` is what was promised. */
const promised = { commitmentId: z.string(), text: z.string() }

/** The case as it arrives: everything but what only later events can bring. */
export const receivedSchema = caseSchema.omit({
  version: true,
  status: true,
  ownerId: true,
  followers: true,
  flags: true,
  priority: true,
  escalations: true,
  approvals: true,
  consults: true,
  sight: true,
  concessions: true,
  guideRuns: true,
  aiQuestion: true,
  heldBack: true,
  notes: true,
  snoozes: true,
  reminders: true,
  resolution: true,
  reopenCount: true,
  misses: true,
  timeline: true,
  touched: true,
  updatedAt: true,
})
export type Received = z.infer<typeof receivedSchema>

export const caseEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('case_received'), received: receivedSchema }),
  z.object({
    type: z.literal('case_triaged'),
    flags: z.array(flagSchema),
    priority: priorityAfter,
    policyVersion: z.number().int().min(1),
  }),
  /** Triage looked again: flags that are new or say something else now, and those that no longer hold. */
  z.object({
    type: z.literal('flags_changed'),
    changed: z.array(flagSchema),
    lapsed: z.array(flagCodeSchema),
    priority: priorityAfter,
    policyVersion: z.number().int().min(1),
  }),
  /** The customer came back or the source system knows more. */
  z.object({
    type: z.literal('contact_continued'),
    messages: z.array(messageSchema),
    facts: z.array(factSchema),
    attempts: z.array(attemptSchema),
    findings: z.array(findingSchema),
    assessment: assessmentSchema.nullable(),
    /** Runs from here on, because the customer wrote after a person had answered. */
    nextResponse: clockSchema.nullable().default(null),
  }),
  /** The backend read anew what lies outside the case. */
  z.object({ type: z.literal('signals_read'), signals: signalsSchema }),
  z.object({
    type: z.literal('clock_extended'),
    clock: clockKindSchema,
    minutes: z.number().positive(),
    reason: z.string(),
  }),
  /** By the SLA policy of that version these clocks are due at other times than plain elapsed time makes them. */
  z.object({
    type: z.literal('clocks_timed'),
    policyVersion: z.number().int().min(1),
    clocks: z.array(clockTimesSchema.extend({ kind: clockKindSchema })).min(1),
  }),
  z.object({ type: z.literal('miss_recorded'), code: missedCodeSchema, note: z.string().nullable() }),
  /** A member took the case out of the queue, or was given it there. */
  z.object({ type: z.literal('case_assigned'), memberId: idSchema, memberName: z.string() }),
  z.object({
    type: z.literal('case_reassigned'),
    from: placeSchema,
    to: placeSchema,
    toName: z.string(),
    reason: z.string(),
  }),
  z.object({
    type: z.literal('case_escalated'),
    escalation: escalationSchema,
    toName: z.string(),
    acknowledgement: clockSchema,
  }),
  z.object({
    type: z.literal('escalation_accepted'),
    escalationId: idSchema,
    memberId: idSchema,
    /** The member's team, where a ladder turned to somebody outside the receiving one. */
    teamId: idSchema.optional(),
  }),
  z.object({ type: z.literal('escalation_returned'), escalationId: idSchema, reason: z.string() }),
  z.object({ type: z.literal('escalation_recalled'), escalationId: idSchema, reason: z.string().nullable() }),
  /** Nobody accepted in time: the ladder's step was taken. `followers`: those told who could not see the case else. */
  z.object({
    type: z.literal('ladder_climbed'),
    escalationId: idSchema,
    /** The ladder's name. */
    ladder: z.string(),
    taken: takenStepSchema,
    /** Words for where the case moved; null: it stayed. */
    toName: z.string().nullable(),
    followers: z.array(idSchema),
    next: nextStepSchema.nullable(),
  }),
  z.object({ type: z.literal('ladder_held'), escalationId: idSchema, until: instantSchema, reason: z.string() }),
  z.object({ type: z.literal('ladder_released'), escalationId: idSchema, reason: z.string().nullable() }),
  /** Somebody did not wait: the step follows as an event of its own. `passed`: steps skipped on the way. */
  z.object({
    type: z.literal('ladder_overridden'),
    escalationId: idSchema,
    step: z.number().int().min(0),
    passed: z.number().int().min(0),
    reason: z.string(),
  }),
  /** `watchers`: members who see the case from now on, because they may answer. */
  z.object({ type: z.literal('approval_asked'), approval: approvalSchema, watchers: z.array(idSchema) }),
  z.object({
    type: z.literal('approval_granted'),
    approvalId: idSchema,
    reason: z.string().nullable(),
    grantExpiresAt: instantSchema,
  }),
  z.object({ type: z.literal('approval_denied'), approvalId: idSchema, reason: z.string() }),
  z.object({ type: z.literal('approval_withdrawn'), approvalId: idSchema, reason: z.string().nullable() }),
  /** Nobody answered in time, or nobody used the grant in time. */
  z.object({ type: z.literal('approval_expired'), approvalId: idSchema, what: z.enum(['request', 'grant']) }),
  /** Something was given to the customer; a grant it was given under is used up. */
  z.object({ type: z.literal('concession_recorded'), concession: concessionSchema }),
  z.object({
    type: z.literal('guide_started'),
    ...stepsTaken,
    guide: guideKeySchema,
    version: z.number().int().min(1),
    offeredBecause: z.array(z.string()),
  }),
  z.object({ type: z.literal('guide_stepped'), ...stepsTaken }),
  z.object({ type: z.literal('guide_left'), runId: idSchema, title: z.string(), reason: z.string() }),
  /** Something was promised to the customer. */
  z.object({ type: z.literal('commitment_made'), commitment: commitmentSchema }),
  z.object({ type: z.literal('commitment_kept'), ...promised, reason: z.string().nullable() }),
  z.object({ type: z.literal('commitment_dropped'), ...promised, reason: z.string() }),
  /** The case is over, the promise is not: somebody answers for it from now on. */
  z.object({ type: z.literal('commitment_handed_on'), ...promised, to: actorRefSchema }),
  /** It is due soon. */
  z.object({ type: z.literal('commitment_reminded'), ...promised }),
  /** Its time is over and nobody kept or dropped it. */
  z.object({ type: z.literal('commitment_missed'), ...promised }),
  z.object({ type: z.literal('handoff_rated'), escalationId: idSchema, rating: handoffRatingSchema }),
  z.object({ type: z.literal('ai_asked'), question: aiQuestionSchema }),
  z.object({ type: z.literal('ai_answered'), questionId: idSchema, answer: aiAnswerSchema }),
  z.object({ type: z.literal('ai_question_withdrawn'), questionId: idSchema, reason: z.string().nullable() }),
  /** What the AI kept goes to people: from here on it is an ordinary case, and these clocks run. */
  z.object({
    type: z.literal('ai_handed_over'),
    why: z.enum(['unanswered', 'taken', 'gave_up', 'silent']),
    clocks: z.array(clockSchema),
  }),
  z.object({ type: z.literal('pen_moved'), to: penHolderSchema, reason: z.string().nullable() }),
  /** The AI tried to write, or to ask, while a person held the case: nothing of it reached the customer. */
  z.object({ type: z.literal('ai_held_back'), attempts: z.array(heldBackSchema).min(1) }),
  /** `messageId`: of a reply, or of the AI's question whose answer is on its way. */
  z.object({ type: z.literal('message_delivery_changed'), messageId: z.string(), delivery: deliverySchema }),
  z.object({ type: z.literal('note_added'), note: noteSchema }),
  z.object({ type: z.literal('note_edited'), noteId: idSchema, edit: noteEditSchema }),
  z.object({ type: z.literal('case_followed'), memberId: idSchema }),
  z.object({ type: z.literal('case_unfollowed'), memberId: idSchema }),
  /** A member put the case aside for themselves. */
  z.object({ type: z.literal('case_snoozed'), snooze: snoozeSchema }),
  z.object({ type: z.literal('snooze_ended'), memberId: idSchema, why: wakeReasonSchema }),
  z.object({ type: z.literal('reminder_set'), reminder: reminderSchema }),
  z.object({ type: z.literal('reminder_dropped'), reminderId: idSchema }),
  /** Its time came; whose it is and its words stand here, because it leaves the case with this. */
  z.object({ type: z.literal('reminder_came'), reminder: reminderSchema }),
  z.object({ type: z.literal('reply_sent'), message: messageSchema }),
  z.object({ type: z.literal('status_changed'), from: statusSchema, to: statusSchema }),
  z.object({
    type: z.literal('severity_changed'),
    from: severitySchema,
    to: severitySchema,
    reason: z.string(),
    clocks: z.array(clockSchema),
    priority: priorityAfter,
  }),
  z.object({ type: z.literal('case_resolved'), resolution: resolutionSchema }),
  z.object({ type: z.literal('case_reopened'), reason: z.string(), clocks: z.array(clockSchema) }),
  z.object({
    type: z.literal('flag_confirmed'),
    code: flagCodeSchema,
    judgement: judgementSchema.default('right'),
    reason: z.string().nullable().default(null),
    priority: priorityAfter,
  }),
  z.object({
    type: z.literal('flag_overridden'),
    code: flagCodeSchema,
    judgement: judgementSchema.default('wrong'),
    reason: z.string().nullable(),
    priority: priorityAfter,
  }),
  ...consultEventSchemas,
])
export type CaseEvent = z.infer<typeof caseEventSchema>

/** An event with who did it, when, and the version of the case after it. */
export const recordedEventSchema = z.object({
  event: caseEventSchema,
  at: instantSchema,
  by: actorRefSchema,
  version: z.number().int().min(1),
})
export type RecordedEvent = z.infer<typeof recordedEventSchema>
