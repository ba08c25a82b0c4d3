import { z } from 'zod'
import { waitingSince } from '../../pen/delivery.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardActive } from './guard.ts'
import { guardHoles } from './hole-guard.ts'
import { guardPen } from './pen-guards.ts'

export const replyInputSchema = z.object({ messageId: idSchema, text: z.string().trim().min(1).max(20_000) })
export type ReplyInput = z.infer<typeof replyInputSchema>

/**
 * Writes to the customer. Meets the clocks of the first and the next response. A text with a hole in it goes nowhere: a
 * placeholder that was not filled in, a mark such as `[order number]`.
 */
export function decideReply(state: Case, input: ReplyInput, context: DecideContext): Decision {
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'reply', context), guardPen(state))
  if (refusal) return refusal
  if (state.conversation.some(({ id }) => id === input.messageId)) {
    return refused('invalid_input', 'This reply is in the conversation already.')
  }
  const holes = guardHoles(input.text)
  if (holes) return holes
  const message = {
    id: input.messageId,
    at: context.at,
    author: 'agent' as const,
    authorName: actorRef(context.actor).name,
    text: input.text,
    ai: null,
    tool: null,
    delivery: waitingSince(context.at),
  }
  return accepted({ type: 'reply_sent', message })
}
