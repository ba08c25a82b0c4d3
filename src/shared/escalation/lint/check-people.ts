import type { Directory } from '../../access/directory.ts'
import type { PolicyProblem } from '../../policies/problem.ts'
import { canOwn, membersOf } from '../leads.ts'
import { found, type Spot } from './ground.ts'

/** What is wrong with naming this member: nobody knows them, or they left. */
export function memberProblem(id: string, spot: Spot, { members }: Directory): PolicyProblem[] {
  const member = members.get(id)
  if (!member)
    return [found(spot, 'error', 'unknown_member', `${spot.place} names somebody who is not in this workspace.`)]
  return member.active
    ? []
    : [found(spot, 'error', 'inactive_member', `${spot.place} names ${member.name}, who no longer works here.`)]
}

/** What is wrong with naming this team: nobody knows it, or nobody in it can have a case. */
export function teamProblem(id: string, spot: Spot, directory: Directory): PolicyProblem[] {
  const team = directory.teams.get(id)
  if (!team) return [found(spot, 'error', 'unknown_team', `${spot.place} names a team that is not in this workspace.`)]
  return membersOf(id, directory).some(canOwn)
    ? []
    : [found(spot, 'error', 'empty_team', `${spot.place} names ${team.name}, where nobody can have a case.`)]
}
