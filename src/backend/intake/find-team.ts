import type { Team } from '../../shared/access/directory.ts'
import type { IntakeCase } from '../../shared/contract/intake.ts'
import type { Problem } from './problems.ts'

/** The team whose queue a record goes to: the one it names, else a frontline team, preferably with its category. */
export function findTeam(
  record: Pick<IntakeCase, 'team' | 'category'>,
  teams: ReadonlyMap<string, Team>,
): { kind: 'team'; team: Team } | { kind: 'problem'; problem: Problem } {
  const all = [...teams.values()].toSorted((a, b) => a.name.localeCompare(b.name))
  if (record.team !== null) {
    const wanted = record.team.toLowerCase()
    const named = all.find(({ name }) => name.toLowerCase() === wanted)
    if (named) return { kind: 'team', team: named }
    return { kind: 'problem', problem: { field: 'team', reason: 'names no team of this workspace' } }
  }
  const frontline = all.filter(({ kind }) => kind === 'frontline')
  const team = frontline.find(({ skills }) => skills.includes(record.category)) ?? frontline[0]
  if (team) return { kind: 'team', team }
  return { kind: 'problem', problem: { field: 'team', reason: 'is needed: this workspace has no frontline team' } }
}
