import { type RawBuilder, sql } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'
import { canAnswer } from '../../shared/consult/who-helps.ts'

/** `maySee` and `helpsOn` as conditions on the columns of `case_state`; a test holds them together. */

/** True for the cases of which the member sees a part, because they help on a question about them. */
export function helpedBy(member: Member): RawBuilder<boolean> {
  return canAnswer(member) ? sql`helpers @> ARRAY[${member.id}]::uuid[]` : sql`false`
}

/** True for the cases the member may see now, whole; for others false, or null where nobody owns them. */
export function visibleTo(member: Member): RawBuilder<boolean> {
  if (!member.active) return sql`false`
  const { see } = permissions[member.role]
  const followed = sql`followers @> ARRAY[${member.id}]::uuid[]`
  switch (see) {
    case 'any':
      return sql`true`
    case 'team':
      return sql`(owner_id = ${member.id} OR team_id = ANY(${member.teamIds}::uuid[]) OR ${followed})`
    case 'own':
      return sql`(owner_id = ${member.id} OR ${followed})`
    case 'none':
      return sql`${followed}`
    default:
      return see satisfies never
  }
}

/** True for the cases the member could see at some time, as far as their present teams tell. */
export function everVisibleTo(member: Member): RawBuilder<boolean> {
  const asPerson = sql`ever_member_ids @> ARRAY[${member.id}]::uuid[]`
  return permissions[member.role].see === 'team'
    ? sql`(${asPerson} OR ever_team_ids && ${member.teamIds}::uuid[])`
    : sql`${asPerson}`
}

/** The same on a case at hand. */
export function everSaw(
  member: Member,
  target: { readonly everTeamIds: readonly string[]; readonly everMemberIds: readonly string[] },
): boolean {
  if (target.everMemberIds.includes(member.id)) return true
  return permissions[member.role].see === 'team' && target.everTeamIds.some((id) => member.teamIds.includes(id))
}

/** Names what the member may see: when it changes, the desk starts anew. */
export function scopeOf(member: Member): string {
  return [member.active ? member.role : 'inactive', ...member.teamIds.toSorted()].join(' ')
}
