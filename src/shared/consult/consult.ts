import { z } from 'zod'
import { attachmentsSchema } from '../attachment/attachment-ref.ts'
import { actorRefSchema, idSchema, instantSchema } from '../case/basics.ts'
import { consultPacketSchema } from './consult-packet.ts'

/**
 * A question to colleagues about a case. The owner keeps the case: a consult changes neither owner nor team nor status.
 */

/** Most consults one case can have. */
export const mostConsults = 100
/** Most posts of one thread. */
export const mostPosts = 500
/** Most messages shared with one question. */
export const mostShared = 500
/** Most colleagues one question goes to. */
export const mostHelpers = 200

export const consultTargetSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('member'), memberId: idSchema }),
  z.object({ kind: z.literal('members'), memberIds: z.array(idSchema).min(1).max(20) }),
  z.object({ kind: z.literal('team'), teamId: idSchema }),
  /** Whoever knows: everybody with the skill; null: whoever there is. */
  z.object({ kind: z.literal('anyone'), skill: z.string().trim().min(1).max(80).nullable() }),
])
export type ConsultTarget = z.infer<typeof consultTargetSchema>

/** Somebody who was asked. */
export const consultHelperSchema = z.object({
  memberId: idSchema,
  name: z.string(),
  /** When the question reached them: with the asking, or later when it was widened. */
  askedAt: instantSchema,
  claimedAt: instantSchema.nullable().default(null),
  declinedAt: instantSchema.nullable().default(null),
  /** Asked by name after the question went out: may answer whoever has claimed it. */
  named: z.boolean().default(false),
})
export type ConsultHelper = z.infer<typeof consultHelperSchema>

/** What a post answers: another post of the thread, or a message of the conversation. */
export const quoteSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('post'), postId: idSchema }),
  z.object({ kind: z.literal('message'), messageId: z.string().min(1).max(64) }),
])
export type Quote = z.infer<typeof quoteSchema>

/** What somebody writes in a thread. */
export const postContentSchema = z.object({
  text: z.string().trim().min(1).max(20_000),
  /** Members who are named in it and told. */
  mentions: z.array(idSchema).max(20).default([]),
  quotes: quoteSchema.nullable().default(null),
  attachments: attachmentsSchema.default([]),
})

export const consultPostSchema = postContentSchema.extend({
  id: idSchema,
  at: instantSchema,
  by: actorRefSchema,
  /** Written by somebody who was asked. */
  answer: z.boolean(),
})
export type ConsultPost = z.infer<typeof consultPostSchema>

/** What the asker lets helpers see who do not see the case otherwise. */
export const consultSharesSchema = z.object({
  /** Messages of the conversation. */
  messageIds: z.array(z.string().min(1).max(64)).max(mostShared).default([]),
  /** Names, addresses, numbers of the customer as they are; otherwise they are masked. */
  personalDetails: z.boolean().default(false),
  packet: consultPacketSchema,
})
export type ConsultShares = z.infer<typeof consultSharesSchema>

/** `open`: nobody answered yet; `answered`: somebody did, and the thread goes on; the others are ends. */
export const consultStateSchema = z.enum(['open', 'answered', 'solved', 'withdrawn', 'escalated', 'closed'])
export type ConsultState = z.infer<typeof consultStateSchema>

/** What the house does by itself while nobody answers, in this order. */
export const consultStepSchema = z.enum(['remind', 'widen', 'tell'])
export type ConsultStep = z.infer<typeof consultStepSchema>

export const consultSchema = z.object({
  id: idSchema,
  question: z.string(),
  /** Files that came with the question. */
  attachments: attachmentsSchema.default([]),
  target: consultTargetSchema,
  /** The target in words, as it was when asked. */
  targetName: z.string(),
  askedBy: actorRefSchema,
  askedAt: instantSchema,
  helpers: z.array(consultHelperSchema),
  /** Peers to turn to when nobody answers, the best first, as they were suggested when it was asked. */
  nextPeers: z.array(idSchema).max(10).default([]),
  /** One person answers: who claims it, or posts first. Otherwise everybody who was asked may. */
  claimable: z.boolean(),
  claimedBy: idSchema.nullable(),
  state: consultStateSchema,
  shares: consultSharesSchema,
  posts: z.array(consultPostSchema).max(mostPosts).default([]),
  /** When an answer is due. */
  answerBy: instantSchema,
  /** When it is widened, and when the asker is told, if nobody has answered by then. */
  widenAt: instantSchema,
  tellAt: instantSchema,
  /** What the house did while nobody answered. */
  climbed: z.array(z.object({ step: consultStepSchema, at: instantSchema })).default([]),
  /** Answers that helped. */
  helpful: z.array(idSchema).default([]),
  /** The answer that solved it. */
  solution: idSchema.nullable().default(null),
  /** When each helper looked last; the trail has every look. */
  looks: z.array(z.object({ memberId: idSchema, at: instantSchema })).default([]),
  endedAt: instantSchema.nullable().default(null),
  endedBy: actorRefSchema.nullable().default(null),
  /** The escalation it was turned into. */
  escalationId: idSchema.nullable().default(null),
  /** Why it was withdrawn or closed. */
  endReason: z.string().nullable().default(null),
})
export type Consult = z.infer<typeof consultSchema>

/** True until it is solved, withdrawn, closed or turned into an escalation. */
export function isLive({ state }: Pick<Consult, 'state'>): boolean {
  return state === 'open' || state === 'answered'
}

/** So long after its end (milliseconds) answers can still be marked: what helped often shows only when it is done. */
const marksLast = 14 * 24 * 60 * 60_000

/** Whether answers can be marked at `at` (ISO): while it goes on, and for two weeks after. */
export function takesMarks(consult: Pick<Consult, 'state' | 'endedAt'>, at: string): boolean {
  const { endedAt } = consult
  return isLive(consult) || (endedAt !== null && Date.parse(at) - Date.parse(endedAt) < marksLast)
}

/** True once it came to an end, whichever. */
export function hasEnded(consult: Pick<Consult, 'state'>): boolean {
  return !isLive(consult)
}

/** True when somebody who was asked has written in it, whatever became of it. */
export function isAnswered({ posts }: Pick<Consult, 'posts'>): boolean {
  return posts.some(({ answer }) => answer)
}

/** The first answer, or undefined. */
export function firstAnswer({ posts }: Pick<Consult, 'posts'>): ConsultPost | undefined {
  return posts.find(({ answer }) => answer)
}

/** The consults of a case that go on. */
export function liveConsults({ consults }: { readonly consults: readonly Consult[] }): Consult[] {
  return consults.filter(isLive)
}
