import type { Member } from '../../access/directory.ts'
import { mayDo, maySee, permissions } from '../../access/permissions.ts'
import { type DecideContext, type Decision, refused } from '../decision.ts'
import type { Escalation } from '../escalation.ts'
import type { LadderRun, NextStep } from '../ladder-run.ts'
import { type Case, openEscalation } from '../state.ts'
import { goneEscalation } from './gone-escalation.ts'
import { guardAccess, guardActive } from './guard.ts'

/** Whether a member may hold, release or hurry the ladder: the receiving team, leads, and the sender. */
export function mayClimb(member: Member, state: Case): boolean {
  const isSender = openEscalation(state)?.raisedBy.id === member.id
  return (
    mayDo(member, 'climb', state) || (isSender && permissions[member.role].climb !== 'none' && maySee(member, state))
  )
}

/** An escalation that still climbs. */
export interface Climbing {
  readonly escalation: Escalation
  readonly run: LadderRun & { readonly next: NextStep }
}

/** The escalation a person wants to hold, release or hurry, or why they cannot. */
export function guardClimb(state: Case, escalationId: string, context: DecideContext): Climbing | Decision {
  const open = openEscalation(state)
  if (open?.id !== escalationId) return goneEscalation(state, escalationId, context)
  const inactive = guardActive(state, context)
  if (inactive) return inactive
  const { actor } = context
  if (actor.kind !== 'member' || !mayClimb(actor.member, state))
    return guardAccess(state, 'climb', context) ?? refused('not_permitted', 'Only a person can do that.')
  const { ladder } = open
  if (!ladder?.next)
    return refused('no_change', ladder ? 'Every step of the ladder was taken.' : 'This escalation has no ladder.')
  return { escalation: open, run: { ...ladder, next: ladder.next } }
}
