import { z } from 'zod'
import { idSchema } from '../case/basics.ts'
import { consultHelperSchema, consultPostSchema, consultSchema } from './consult.ts'

/** What can happen to a consult, past tense. */
export const consultEventSchemas = [
  z.object({ type: z.literal('consult_asked'), consult: consultSchema }),
  z.object({ type: z.literal('consult_claimed'), consultId: idSchema, memberId: idSchema, memberName: z.string() }),
  /** Somebody who was asked will not answer; a claim of theirs is open to the others again. */
  z.object({
    type: z.literal('consult_declined'),
    consultId: idSchema,
    memberId: idSchema,
    memberName: z.string(),
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('consult_posted'), consultId: idSchema, post: consultPostSchema }),
  /** The asker marked an answer; the solution ends the consult. */
  z.object({
    type: z.literal('consult_marked'),
    consultId: idSchema,
    postId: idSchema,
    mark: z.enum(['helpful', 'solution']),
    /** Who wrote the answer. */
    memberId: idSchema,
    memberName: z.string(),
  }),
  /** The asker took back that an answer helped. */
  z.object({
    type: z.literal('consult_unmarked'),
    consultId: idSchema,
    postId: idSchema,
    memberId: idSchema,
    memberName: z.string(),
  }),
  /** The asking side asked these too, by name. A question that was late gets its clock anew. */
  z.object({
    type: z.literal('consult_joined'),
    consultId: idSchema,
    helpers: z.array(consultHelperSchema),
    clock: consultSchema.pick({ answerBy: true, widenAt: true, tellAt: true }).nullable(),
  }),
  z.object({ type: z.literal('consult_withdrawn'), consultId: idSchema, reason: z.string().nullable() }),
  z.object({ type: z.literal('consult_closed'), consultId: idSchema, reason: z.string().nullable() }),
  /** It became an escalation, with the thread in the packet. */
  z.object({ type: z.literal('consult_escalated'), consultId: idSchema, escalationId: idSchema }),
  /** A helper opened what they see of the case. */
  z.object({ type: z.literal('consult_looked'), consultId: idSchema, memberId: idSchema, memberName: z.string() }),
  /** The answer was due: those who were asked are reminded. */
  z.object({ type: z.literal('consult_reminded'), consultId: idSchema, told: z.array(idSchema) }),
  /** Nobody answered, so these are asked too, and whoever claims it first answers. A claim without an answer ends. */
  z.object({ type: z.literal('consult_widened'), consultId: idSchema, helpers: z.array(consultHelperSchema) }),
  /** Nobody answered at all: the asker is told. */
  z.object({ type: z.literal('consult_unanswered'), consultId: idSchema }),
] as const
