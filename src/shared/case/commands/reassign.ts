import { z } from 'zod'
import { permissions } from '../../access/permissions.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { placeSchema } from '../escalation.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh, ownershipTruth } from './guard.ts'
import { resolvePlace } from './place.ts'

export const reassignInputSchema = z.object({ to: placeSchema, reason: z.string().trim().min(1).max(2_000) })
export type ReassignInput = z.infer<typeof reassignInputSchema>

/** Moves a case to another team or member, by a lead. An escalation that waits for acceptance is recalled or returned first. */
export function decideReassign(state: Case, input: ReassignInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardAccess(state, 'reassign', context),
    guardFresh(state, 'owner', context),
  )
  if (refusal) return refusal
  if (openEscalation(state)) {
    return refused(
      'already_escalated',
      'This case waits for its escalation to be accepted. Recall it before you reassign.',
      ownershipTruth(state, context),
    )
  }
  if (state.teamId === input.to.teamId && state.ownerId === input.to.memberId) {
    return refused('no_change', 'The case is there already.', ownershipTruth(state, context))
  }
  const place = resolvePlace(input.to, context)
  if (!place)
    return refused('unknown_target', 'That team or person is not in this workspace, or the person is not in that team.')
  if (place.member && permissions[place.member.role].resolve === 'none') {
    return refused('unknown_target', `${place.member.name} cannot own cases.`)
  }
  return accepted({
    type: 'case_reassigned',
    from: { teamId: state.teamId, memberId: state.ownerId },
    to: input.to,
    toName: place.name,
    reason: input.reason,
  })
}
