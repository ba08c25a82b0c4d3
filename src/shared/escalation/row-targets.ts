import type { Directory, Member, Role } from '../access/directory.ts'
import type { Case } from '../case/state.ts'
import type { Target } from '../routing/suggest-targets.ts'
import { canOwn, membersOf, teamLeads, there } from './leads.ts'
import type { MatrixRow } from './matrix-row.ts'
import type { EscalationPolicy } from './policy.ts'

interface Floor {
  readonly policy: EscalationPolicy
  readonly directory: Directory
  /** ISO instant: who is on leave then is passed over while others are there. */
  readonly at: string
  /** The teams that fit the case, best first. */
  readonly best: readonly Target[]
}

/** The places a row names for a case, best first, and sentences on what it could not give. */
export function targetsOfRow(
  row: MatrixRow,
  state: Case,
  floor: Floor,
): { targets: readonly Target[]; why: readonly string[] } {
  const { target } = row
  const { directory, best } = floor
  switch (target.kind) {
    case 'team': {
      const team = directory.teams.get(target.teamId)
      if (!team) return { targets: [], why: ['The team it names is gone: the best fit is proposed.'] }
      if (team.id === state.teamId)
        return { targets: [], why: [`${team.name} has the case already: the next best fit is proposed.`] }
      return {
        targets: [{ place: { teamId: team.id, memberId: null }, name: team.name, reasons: [named(row, team.name)] }],
        why: [],
      }
    }
    case 'role': {
      const found = membersWithRole(target.role, target.teamId ?? state.teamId, floor)
        .filter(({ member }) => member.id !== state.ownerId)
        .map(({ member, teamId }): Target => {
          const name = `${member.name} (${directory.teams.get(teamId)?.name ?? 'no team'})`
          return {
            place: { teamId, memberId: member.id },
            name,
            reasons: [named(row, `somebody with the role ${target.role}`)],
          }
        })
      return found.length > 0
        ? { targets: found, why: [] }
        : { targets: [], why: [`Nobody with the role ${target.role} can be found for it: the best fit is proposed.`] }
    }
    case 'best_fit':
      return { targets: best, why: [] }
    default:
      return target satisfies never
  }
}

function named(row: MatrixRow, what: string): string {
  return `The matrix sends it to ${what} (row ${row.key}).`
}

/**
 * Active members with a role who can own cases in a team; for a lead those the team's plan names, in its order. Where
 * the team has none, those of management.
 */
export function membersWithRole(
  role: Role,
  teamId: string,
  floor: Pick<Floor, 'policy' | 'directory' | 'at'>,
): { member: Member; teamId: string }[] {
  const own = withRoleIn(role, teamId, floor)
  if (own.length > 0) return own
  return [...floor.directory.teams.values()]
    .filter(({ kind, id }) => kind === 'management' && id !== teamId)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ id }) => withRoleIn(role, id, floor))
}

function withRoleIn(role: Role, teamId: string, { policy, directory, at }: Pick<Floor, 'policy' | 'directory' | 'at'>) {
  const found =
    role === 'lead'
      ? teamLeads(teamId, directory, policy, at)
      : there(
          membersOf(teamId, directory).filter((member) => member.role === role),
          policy,
          at,
        )
  // A lead named for a team need not be one of its members; a place needs somebody who is.
  return found
    .filter((member) => canOwn(member) && member.teamIds.includes(teamId))
    .map((member) => ({ member, teamId }))
}
