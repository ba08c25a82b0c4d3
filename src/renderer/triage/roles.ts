import type { Role } from '../../shared/access/directory.ts'

const watchers: ReadonlySet<Role> = new Set<Role>(['lead', 'qa', 'admin'])
const changers: ReadonlySet<Role> = new Set<Role>(['lead', 'admin'])

/** Who sees how triage does and judges samples. The backend enforces the same. */
export function mayWatchTriage(role: Role): boolean {
  return watchers.has(role)
}

/** Who changes the policy and lets triage learn. The backend enforces the same. */
export function mayChangeTriage(role: Role): boolean {
  return changers.has(role)
}
