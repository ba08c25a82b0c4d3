import type { Role } from '../../shared/access/directory.ts'

const routers: ReadonlySet<Role> = new Set<Role>(['lead', 'admin'])

/** Who sees and changes where escalations go, how they climb and by which clocks. The backend enforces the same. */
export function mayRoute(role: Role): boolean {
  return routers.has(role)
}
