import { z } from 'zod'
import { acceptingTeam } from '../../escalation/accepting-team.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { goneEscalation } from './gone-escalation.ts'
import { guardAccess, guardActive, ownershipTruth } from './guard.ts'

export const acceptEscalationInputSchema = z.object({ escalationId: idSchema })
export type AcceptEscalationInput = z.infer<typeof acceptEscalationInputSchema>

/**
 * Takes a raised escalation: the member becomes the owner and the acknowledgement clock is met. Beside the receiving
 * team, whoever its ladder turned to can take it; the case is then their team's.
 */
export function decideAcceptEscalation(state: Case, input: AcceptEscalationInput, context: DecideContext): Decision {
  const open = openEscalation(state)
  if (open?.id !== input.escalationId) return goneEscalation(state, input.escalationId, context)
  if (context.actor.kind !== 'member') return refused('not_permitted', 'Only a person can accept an escalation.')
  const { member } = context.actor
  const inactive = guardActive(state, context)
  if (inactive) return inactive
  const teamId = acceptingTeam(member, state)
  if (teamId === null) {
    return (
      guardAccess(state, 'accept', context) ??
      refused('not_permitted', 'Only the receiving team can accept this escalation.', ownershipTruth(state, context))
    )
  }
  return accepted({
    type: 'escalation_accepted',
    escalationId: open.id,
    memberId: member.id,
    ...(teamId === open.to.teamId ? {} : { teamId }),
  })
}
