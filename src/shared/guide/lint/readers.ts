import type { Role } from '../../access/directory.ts'
import type { Guide } from '../guide.ts'

/** Who reads a guide. */

/** The roles of a guide for everybody: those that work on cases day by day. Trainees and reviewers are named where meant. */
export const everybody: readonly Role[] = ['agent', 'tier2', 'specialist', 'lead']

/** What several with a role are called. */
export const roleNames: Readonly<Record<Role, string>> = {
  agent: 'agents',
  tier2: 'tier 2',
  specialist: 'specialists',
  lead: 'leads',
  qa: 'reviewers',
  trainee: 'trainees',
  admin: 'admins',
}

/** The roles that a guide is for. */
export function readersOf({ roles }: Pick<Guide, 'roles'>): readonly Role[] {
  return roles.length === 0 ? everybody : [...new Set(roles)]
}
