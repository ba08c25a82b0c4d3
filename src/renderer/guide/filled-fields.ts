import type { Directory, Team } from '../../shared/access/directory.ts'
import { type ActionKind, actionKinds } from '../../shared/guide/action-kinds.ts'

/** The fields of an action step as filled in, by name; an empty one is not filled. */
export type FilledFields = Readonly<Record<string, string>>

/** A field that keeps the command from being given. `wrong`: what stands there is none of what it could be. */
export interface Lacking {
  readonly field: string
  readonly why: 'empty' | 'wrong'
}

/** The team of that name, whatever its letters' case. */
export function teamNamed(name: string, directory: Directory): Team | null {
  const sought = name.trim().toLowerCase()
  return [...directory.teams.values()].find((team) => team.name.toLowerCase() === sought) ?? null
}

/** Fields of choices and teams in which something else stands. */
export function wrongFields(action: ActionKind, fields: FilledFields, directory: Directory): Lacking[] {
  return actionKinds[action].fields
    .filter(({ name, kind, words }) => {
      const value = fields[name]?.trim()
      if (!value) return false
      return kind === 'team' ? !teamNamed(value, directory) : kind === 'choice' && !words?.includes(value)
    })
    .map(({ name }) => ({ field: name, why: 'wrong' }))
}
