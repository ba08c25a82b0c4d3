import type { Directory } from '../../shared/access/directory.ts'
import type { Place } from '../../shared/case/escalation.ts'
import { common } from './words.ts'

/** Names for ids. Somebody who left the directory still gets words. */

export function memberName(id: string, directory: Directory): string {
  return directory.members.get(id)?.name ?? common.unknownMember
}

export function teamName(id: string, directory: Directory): string {
  return directory.teams.get(id)?.name ?? common.none
}

/** 'Maria Santos (Billing)' or 'Billing'. */
export function placeName(place: Place, directory: Directory): string {
  const team = teamName(place.teamId, directory)
  return place.memberId ? `${memberName(place.memberId, directory)} (${team})` : team
}
