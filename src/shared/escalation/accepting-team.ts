import type { Member } from '../access/directory.ts'
import { mayDo, maySee, permissions } from '../access/permissions.ts'
import { type Case, openEscalation } from '../case/state.ts'

/**
 * For which team a member may accept the open escalation: the receiving one if they are in it, else, when its ladder
 * turned to them, their own first one. Null when they may not.
 */
export function acceptingTeam(member: Member, state: Case): string | null {
  const open = openEscalation(state)
  if (!open) return null
  if (member.teamIds.includes(open.to.teamId)) return mayDo(member, 'accept', state) ? open.to.teamId : null
  const told = open.ladder?.taken.some((step) =>
    step.told.some(({ kind, id }) => kind === 'member' && id === member.id),
  )
  const able = permissions[member.role].accept !== 'none' && permissions[member.role].resolve !== 'none'
  return told && able && maySee(member, state) ? (member.teamIds[0] ?? null) : null
}
