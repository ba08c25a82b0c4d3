import { z } from 'zod'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh } from './guard.ts'

/** Only the statuses a person sets by hand: resolving and reopening are commands of their own. */
export const changeStatusInputSchema = z.object({
  to: z.enum(['open', 'waiting_customer', 'waiting_approval', 'waiting_third_party']),
})
export type ChangeStatusInput = z.infer<typeof changeStatusInputSchema>

/** Says what an owned case waits for. Waiting for the customer pauses the resolution clock. */
export function decideChangeStatus(state: Case, input: ChangeStatusInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardFresh(state, 'status', context),
    guardAccess(state, 'change_status', context),
  )
  if (refusal) return refusal
  if (openEscalation(state))
    return refused('already_escalated', 'This case waits to be accepted; its status follows from that.')
  if (!state.ownerId) return refused('not_permitted', 'Accept the case first: nobody owns it yet.')
  if (state.status === input.to) return refused('no_change', `The status is ${input.to.replaceAll('_', ' ')} already.`)
  return accepted({ type: 'status_changed', from: state.status, to: input.to })
}
