import type { Directory, Member } from '../access/directory.ts'
import { maySee } from '../access/permissions.ts'
import type { Place } from '../case/escalation.ts'
import type { Case } from '../case/state.ts'
import { type Asked, limitOf, mayAnswer } from './who-may.ts'

/** Why somebody is suggested; the screen puts it in words. */
export type ApproverReason =
  | { readonly kind: 'limit'; readonly limit: number }
  | { readonly kind: 'role' }
  | { readonly kind: 'leads_team'; readonly team: string }
  | { readonly kind: 'knows_case' }
  | { readonly kind: 'answered_before' }

/** Somebody who may grant it, with why they come where they come. */
export interface ApproverSuggestion {
  readonly member: Member
  readonly place: Place
  readonly reasons: readonly ApproverReason[]
}

/**
 * Who may grant a request, best first: whoever knows the case already or leads the team it is in, then the lowest
 * authority that covers it (so that the highest is not asked for every trifle), then by name. Equal inputs give equal
 * answers; what changes from minute to minute (who is there) is no part of it, because a request may wait.
 */
export function suggestApprovers(
  asked: Asked,
  state: Pick<Case, 'teamId' | 'ownerId' | 'followers' | 'approvals'>,
  { members, teams }: Directory,
): ApproverSuggestion[] {
  return [...members.values()]
    .filter((member) => mayAnswer(member, asked))
    .map((member) => ({ member, reasons: reasonsFor(member, asked, state, { members, teams }) }))
    .toSorted(
      (a, b) =>
        closeness(b.reasons) - closeness(a.reasons) ||
        (limitOf(a.member, asked.kind) ?? 0) - (limitOf(b.member, asked.kind) ?? 0) ||
        a.member.name.localeCompare(b.member.name) ||
        (a.member.id < b.member.id ? -1 : 1),
    )
    .map(({ member, reasons }) => ({
      member,
      reasons,
      // In the case's own team where they are in it: that is where they are known.
      place: {
        teamId: member.teamIds.find((id) => id === state.teamId) ?? member.teamIds[0] ?? state.teamId,
        memberId: member.id,
      },
    }))
}

function reasonsFor(
  member: Member,
  { kind }: Asked,
  state: Pick<Case, 'teamId' | 'ownerId' | 'followers' | 'approvals'>,
  { teams }: Directory,
): ApproverReason[] {
  const limit = limitOf(member, kind)
  const team = teams.get(state.teamId)
  const isLead = member.role === 'lead' && member.teamIds.includes(state.teamId)
  const hasAnswered = state.approvals.some(
    ({ decidedBy, state: end }) => decidedBy?.id === member.id && end !== 'withdrawn',
  )
  const isNear = state.ownerId === member.id || (state.followers.includes(member.id) && maySee(member, state))
  return [
    ...(hasAnswered ? [{ kind: 'answered_before' } as const] : []),
    ...(isLead && team ? [{ kind: 'leads_team', team: team.name } as const] : []),
    ...(isNear && !hasAnswered ? [{ kind: 'knows_case' } as const] : []),
    limit === null ? ({ kind: 'role' } as const) : ({ kind: 'limit', limit } as const),
  ]
}

/** How near somebody is to the case: all but what says that they may at all. */
function closeness(reasons: readonly ApproverReason[]): number {
  const weight = { answered_before: 2, leads_team: 3, knows_case: 1, limit: 0, role: 0 } as const
  return Math.max(0, ...reasons.map(({ kind }) => weight[kind]))
}
