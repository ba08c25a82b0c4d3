import type { z } from 'zod'
import type { Member } from '../../access/directory.ts'
import { maySee } from '../../access/permissions.ts'
import { type Consult, mostPosts, mostShared, postContentSchema, type Quote } from '../../consult/consult.ts'
import { helperOf, helpsNow } from '../../consult/who-helps.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { asksOn, findAsHelper, findLive } from './consult-guards.ts'

export const postConsultInputSchema = postContentSchema.extend({ consultId: idSchema, postId: idSchema })
export type PostConsultInput = z.infer<typeof postConsultInputSchema>

/**
 * Writes in the thread. What a helper writes is an answer, and the first one claims a question that one person answers.
 * A message that the asking side quotes is shared by that; a helper quotes what they see.
 */
export function decidePostConsult(state: Case, input: PostConsultInput, context: DecideContext): Decision {
  const live = findLive(state, input.consultId, context)
  if (live.refusal) return live.refusal
  const asks = asksOn(state, live.consult, live.member)
  const asked = helperOf(live.consult, live.member.id)
  // Who was asked and came too late is told so, also where they could write as a colleague of the owner.
  const found = asked || !asks ? findAsHelper(state, input.consultId, context) : live
  if (found.refusal) return found.refusal
  const { consult, member } = found
  const answer = asked !== undefined
  if (consult.posts.length >= mostPosts) return refused('invalid_input', `A thread holds ${mostPosts} posts.`)
  if (state.consults.some(({ posts }) => posts.some(({ id }) => id === input.postId)))
    return refused('invalid_input', 'This post is in the thread already.')
  if (input.quotes && !quotable(input.quotes, state, consult, answer))
    return refused('invalid_input', 'What you quote is not in this thread and was not shared with it.')
  const stranger = strangerAmong(input.mentions, state, consult, context)
  if (stranger)
    return refused(
      'unknown_target',
      `${stranger} cannot see this question, so they cannot be named in it. Ask them too.`,
    )
  const claims: CaseEvent[] =
    answer && consult.claimable && !consult.claimedBy
      ? [{ type: 'consult_claimed', consultId: consult.id, memberId: member.id, memberName: member.name }]
      : []
  const { postId, text, quotes, attachments } = input
  return accepted(...claims, {
    type: 'consult_posted',
    consultId: consult.id,
    post: {
      id: postId,
      at: context.at,
      by: actorRef(context.actor),
      text,
      mentions: [...new Set(input.mentions)],
      quotes,
      attachments,
      answer,
    },
  })
}

function quotable(quote: Quote, state: Case, consult: Consult, answer: boolean): boolean {
  if (quote.kind === 'post') return consult.posts.some(({ id }) => id === quote.postId)
  return answer
    ? consult.shares.messageIds.includes(quote.messageId)
    : state.conversation.some(({ id }) => id === quote.messageId) && consult.shares.messageIds.length < mostShared
}

/** The name of a mentioned member who does not see the thread; null: all do. */
function strangerAmong(
  mentions: readonly string[],
  state: Case,
  consult: Consult,
  { directory }: DecideContext,
): string | null {
  const sees = (member: Member) =>
    member.active && (maySee(member, state) || helpsNow(consult, member.id) || consult.askedBy.id === member.id)
  for (const id of mentions) {
    const member = directory.members.get(id)
    if (!member || !sees(member)) return member?.name ?? 'Somebody you named'
  }
  return null
}
