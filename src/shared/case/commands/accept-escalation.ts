import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { goneEscalation } from './gone-escalation.ts'
import { firstRefusal, guardAccess, guardActive, ownershipTruth } from './guard.ts'

export const acceptEscalationInputSchema = z.object({ escalationId: idSchema })
export type AcceptEscalationInput = z.infer<typeof acceptEscalationInputSchema>

/** Takes a raised escalation: the member becomes the owner and the acknowledgement clock is met. */
export function decideAcceptEscalation(state: Case, input: AcceptEscalationInput, context: DecideContext): Decision {
  const open = openEscalation(state)
  if (open?.id !== input.escalationId) return goneEscalation(state, input.escalationId, context)
  const refusal = firstRefusal(guardActive(state, context), guardAccess(state, 'accept', context))
  if (refusal) return refusal
  if (context.actor.kind !== 'member') return refused('not_permitted', 'Only a person can accept an escalation.')
  const { member } = context.actor
  if (!member.teamIds.includes(open.to.teamId)) {
    return refused(
      'not_permitted',
      'Only the receiving team can accept this escalation.',
      ownershipTruth(state, context),
    )
  }
  return accepted({ type: 'escalation_accepted', escalationId: open.id, memberId: member.id })
}
