import { z } from 'zod'
import { deliverySchema, mayBecome } from '../../pen/delivery.ts'
import { deliveryOf } from '../../pen/delivery-of.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'

export const markDeliveryInputSchema = deliverySchema
  .pick({ state: true, reason: true })
  .extend({ messageId: z.string().min(1).max(64), tries: z.number().int().min(0).nullable() })
export type MarkDeliveryInput = z.infer<typeof markDeliveryInputSchema>

/**
 * Writes down how far a message, or the answer to the AI, has come. The house does it after a try, intake when the
 * channel tells later. What is so already, or can no longer become so, changes nothing.
 */
export function decideMarkDelivery(state: Case, input: MarkDeliveryInput, context: DecideContext): Decision {
  if (context.actor.kind === 'member') return refused('not_permitted', 'Only the house itself can do that.')
  const known = deliveryOf(state, input.messageId)
  if (!known) return refused('not_found', 'Nothing with that id left this case.')
  // Of two tries the answer of one can come late: what the channel took is not failed by the house.
  const late = context.actor.kind === 'rule' && known.state === 'sent' && input.state === 'failed'
  if (late || !mayBecome(known.state, input.state)) return refused('no_change', `It is ${known.state} already.`)
  const tries = input.tries ?? known.tries
  return accepted({
    type: 'message_delivery_changed',
    messageId: input.messageId,
    delivery: { state: input.state, at: context.at, tries, reason: input.reason },
  })
}
