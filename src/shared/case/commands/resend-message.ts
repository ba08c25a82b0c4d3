import { z } from 'zod'
import { waitingSince } from '../../pen/delivery.ts'
import { deliveryOf } from '../../pen/delivery-of.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const resendMessageInputSchema = z.object({ messageId: z.string().min(1).max(64) })
export type ResendMessageInput = z.infer<typeof resendMessageInputSchema>

/**
 * Sends again what could not be delivered, under the id it had: a receiver that got it after all recognises it. Whoever
 * may write to the customer may; of an answer to the AI, whoever may answer it.
 */
export function decideResendMessage(state: Case, input: ResendMessageInput, context: DecideContext): Decision {
  const isAnswer = state.aiQuestion?.id === input.messageId
  const denied = guardAccess(state, isAnswer ? 'answer_ai' : 'reply', context)
  if (denied) return denied
  const delivery = deliveryOf(state, input.messageId)
  if (!delivery) return refused('not_found', 'There is no such message on this case.')
  if (delivery.state !== 'failed')
    return refused('no_change', 'This message is not among those that failed.', `It is ${delivery.state}.`)
  return accepted({
    type: 'message_delivery_changed',
    messageId: input.messageId,
    delivery: waitingSince(context.at),
  })
}
