import { z } from 'zod'
import { permissions } from '../../access/permissions.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh, ownershipTruth } from './guard.ts'

export const assignInputSchema = z.object({ memberId: idSchema })
export type AssignInput = z.infer<typeof assignInputSchema>

/**
 * Gives a case that waits in a team's queue to a member of that team. A member may take one for themselves
 * (`accept`); giving it to somebody else needs `assign`. A case somebody owns is moved by reassign.
 */
export function decideAssign(state: Case, input: AssignInput, context: DecideContext): Decision {
  const toSelf = context.actor.kind === 'member' && context.actor.member.id === input.memberId
  const refusal = firstRefusal(
    guardActive(state, context),
    guardFresh(state, 'owner', context),
    guardAccess(state, toSelf ? 'accept' : 'assign', context),
  )
  if (refusal) return refusal
  if (openEscalation(state)) {
    return refused(
      'already_escalated',
      'This case was escalated: accept the escalation instead.',
      ownershipTruth(state, context),
    )
  }
  if (state.ownerId === input.memberId)
    return refused('already_owner', 'The case is theirs already.', ownershipTruth(state, context))
  if (state.ownerId)
    return refused('changed_meanwhile', 'Somebody took this case already.', ownershipTruth(state, context))
  const member = context.directory.members.get(input.memberId)
  if (!member?.active || !member.teamIds.includes(state.teamId)) {
    return refused(
      'unknown_target',
      'That person is not in the team that owns the case.',
      ownershipTruth(state, context),
    )
  }
  if (permissions[member.role].resolve === 'none') {
    return refused('unknown_target', `${member.name} cannot own cases.`)
  }
  return accepted({ type: 'case_assigned', memberId: member.id, memberName: member.name })
}
