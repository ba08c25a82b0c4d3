import type { WorkspaceContext } from '../identity/workspace-context.ts'

/** Who has the turn of a rotation at an instant; null when nobody has, or there is no such rotation. */
export function onDuty(_rotation: string, _context: WorkspaceContext, _at: Date): string | null {
  return null
}
