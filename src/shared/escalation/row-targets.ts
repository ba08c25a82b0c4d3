import type { Directory, Member, Role } from '../access/directory.ts'
import { permissions } from '../access/permissions.ts'
import type { Case } from '../case/state.ts'
import type { Target } from '../routing/suggest-targets.ts'
import type { MatrixRow } from './matrix-row.ts'
import type { EscalationPolicy } from './policy.ts'

interface Floor {
  readonly policy: EscalationPolicy
  readonly directory: Directory
  /** The teams that fit the case, best first. */
  readonly best: readonly Target[]
}

/** The places a row names for a case, best first, and sentences on what it could not give. */
export function targetsOfRow(
  row: MatrixRow,
  state: Case,
  { policy, directory, best }: Floor,
): { targets: readonly Target[]; why: readonly string[] } {
  const { target } = row
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
      const found = membersWithRole(target.role, target.teamId ?? state.teamId, { policy, directory })
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
 * Active members with a role who can own cases in a team, by name; for a lead those the team's plan names come first, in
 * its order. Where the team has none, those of management.
 */
export function membersWithRole(
  role: Role,
  teamId: string,
  { policy, directory }: Pick<Floor, 'policy' | 'directory'>,
): { member: Member; teamId: string }[] {
  const own = withRoleIn(role, teamId, { policy, directory })
  if (own.length > 0) return own
  return [...directory.teams.values()]
    .filter(({ kind, id }) => kind === 'management' && id !== teamId)
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap(({ id }) => withRoleIn(role, id, { policy, directory }))
}

function withRoleIn(role: Role, teamId: string, { policy, directory }: Pick<Floor, 'policy' | 'directory'>) {
  const named = role === 'lead' ? (policy.teams.find((plan) => plan.teamId === teamId)?.leadIds ?? []) : []
  const rank = (id: string) => (named.includes(id) ? named.indexOf(id) : named.length)
  return [...directory.members.values()]
    .filter(
      (member) =>
        member.active &&
        member.teamIds.includes(teamId) &&
        (member.role === role || named.includes(member.id)) &&
        permissions[member.role].resolve !== 'none',
    )
    .sort((a, b) => rank(a.id) - rank(b.id) || a.name.localeCompare(b.name))
    .map((member) => ({ member, teamId }))
}
