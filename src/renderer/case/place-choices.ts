import type { Directory } from '../../shared/access/directory.ts'
import { permissions } from '../../shared/access/permissions.ts'
import { words } from './words.ts'

interface Choice {
  readonly value: string
  readonly label: string
}

/** The teams of the workspace, and the people of one of them who can own cases, the least loaded first where that is known. */
export function placeChoices(
  directory: Directory,
  teamId: string,
  load: ReadonlyMap<string, number> | undefined,
): { readonly teams: Choice[]; readonly members: Choice[] } {
  const teams = [...directory.teams.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map(({ id, name }) => ({ value: id, label: name }))
  const share = (id: string, capacity: number) => (load?.get(id) ?? 0) / Math.max(1, capacity)
  const members = [...directory.members.values()]
    .filter((member) => member.active && member.teamIds.includes(teamId) && permissions[member.role].resolve !== 'none')
    .toSorted((a, b) => share(a.id, a.capacity) - share(b.id, b.capacity) || a.name.localeCompare(b.name))
    .map(({ id, name, capacity }) => {
      const open = load?.get(id)
      const carries = open === undefined ? words.reassign.capacity(capacity) : words.reassign.load(open, capacity)
      return { value: id, label: `${name} · ${carries}` }
    })
  return { teams, members }
}
