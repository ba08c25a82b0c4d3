import { permissions } from '../../shared/access/permissions.ts'
import type { ReadableDb } from './db.ts'
import { countOpenByOwner } from './sql/case-item.ts'
import { findLabel } from './sql/label.ts'
import type { Standpoint } from './standpoint.ts'

/**
 * Open cases by owner for the people of a team, zero where somebody has none. A member who does not see every case
 * gets nothing: numbers that miss some cases would send work to whoever is busiest elsewhere.
 */
export function readLoad(db: ReadableDb, teamId: string, standpoint: Standpoint): Record<string, number> {
  if (permissions[standpoint.member.role].see !== 'any') return {}
  const people = [...standpoint.directory.members.values()].filter((member) => member.teamIds.includes(teamId))
  // People own cases of their own teams: only those rows have to be looked at.
  const teamNums = [...new Set([teamId, ...people.flatMap((member) => member.teamIds)])]
    .map((id) => findLabel(db, 'team', id))
    .filter((num) => num !== null)
  const counts = countOpenByOwner(db, teamNums)
  return Object.fromEntries(people.map(({ id }) => [id, counts.get(id) ?? 0]))
}
