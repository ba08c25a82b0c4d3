import type { Role } from '../../shared/access/directory.ts'

const authors: ReadonlySet<Role> = new Set<Role>(['lead', 'admin'])

/** Who draws and publishes guides; everybody reads them. The backend enforces the same. */
export function mayDraw(role: Role): boolean {
  return authors.has(role)
}
