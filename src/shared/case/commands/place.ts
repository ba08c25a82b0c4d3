import type { Member, Team } from '../../access/directory.ts'
import type { DecideContext } from '../decision.ts'
import type { Place } from '../escalation.ts'

/** The team and member a place names, with the words for it; null when either is unknown, gone, or does not fit the other. */
export function resolvePlace(
  place: Place,
  context: DecideContext,
): { team: Team; member: Member | null; name: string } | null {
  const team = context.directory.teams.get(place.teamId)
  if (!team) return null
  if (!place.memberId) return { team, member: null, name: team.name }
  const member = context.directory.members.get(place.memberId)
  if (!member?.active || !member.teamIds.includes(team.id)) return null
  return { team, member, name: `${member.name} (${team.name})` }
}
