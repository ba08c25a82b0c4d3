import type { Directory } from '../../shared/access/directory.ts'
import type { PersonAround } from '../../shared/together/around.ts'
import { memberName } from '../case/people.ts'

/** Who writes in one place: `id` is the question or the note; null: the reply, or a new note. */
export function typists(
  people: readonly PersonAround[],
  where: 'reply' | 'note' | 'consult',
  id: string | null,
): PersonAround[] {
  return people.filter(({ doing }) => doing.kind === 'types' && doing.where === where && doing.id === id)
}

export function namesOf(people: readonly { readonly memberId: string }[], directory: Directory): string[] {
  return people.map(({ memberId }) => memberName(memberId, directory))
}
