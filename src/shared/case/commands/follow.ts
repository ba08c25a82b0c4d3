import { z } from 'zod'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { openEscalation } from '../state.ts'
import { guardAccess } from './guard.ts'

export const followInputSchema = z.object({
  /** False: stop following. */
  follow: z.boolean(),
})
export type FollowInput = z.infer<typeof followInputSchema>

/**
 * Follows a case one sees, or stops it. A follower keeps seeing the case wherever it goes, so whoever somebody still
 * waits for cannot stop: the sender of an escalation nobody accepted, and whoever was asked for an approval by name.
 */
export function decideFollow(state: Case, { follow }: FollowInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'see', context)
  if (refusal) return refusal
  if (context.actor.kind !== 'member') return refused('not_permitted', 'Only a person can follow a case.')
  const memberId = context.actor.member.id
  const follows = state.followers.includes(memberId)
  if (follows === follow)
    return refused('no_change', follow ? 'You follow this case already.' : 'You do not follow this case.')
  if (follow) return accepted({ type: 'case_followed', memberId })
  const bound = boundTo(state, memberId)
  return bound ? refused('not_permitted', bound) : accepted({ type: 'case_unfollowed', memberId })
}

/** Why the member must go on following, in words; null when they need not. */
function boundTo(state: Case, memberId: string): string | null {
  if (openEscalation(state)?.raisedBy.id === memberId)
    return 'You escalated this case and nobody has accepted it yet. You can stop following it after that.'
  if (state.approvals.some(({ state: stands, askedOf }) => stands === 'asked' && askedOf.memberId === memberId))
    return 'Your approval is asked for on this case. Answer first, then stop following.'
  if (state.approvals.some(({ state: stands, askedBy }) => stands === 'asked' && askedBy.id === memberId))
    return 'You asked for an approval on this case. Wait for the answer or withdraw it first.'
  return null
}
