import type { Member } from '../access/directory.ts'
import { maySee } from '../access/permissions.ts'
import type { Case } from '../case/state.ts'
import { cutForHelper, helpsOn } from './cut.ts'

/** How much of a case somebody sees: all of it, their questions on it, or nothing. */
export type Sight = Case['sight'] | 'none'

export function sightOf(member: Member, state: Case): Sight {
  if (maySee(member, state)) return 'full'
  return helpsOn(member, state) ? 'consult' : 'none'
}

/** The case as the member may see it now; null when they may see nothing of it. */
export function partSeenBy(member: Member, state: Case): Case | null {
  const sight = sightOf(member, state)
  if (sight === 'none') return null
  return sight === 'full' ? state : cutForHelper(state, member.id)
}
