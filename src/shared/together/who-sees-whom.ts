import type { Member } from '../access/directory.ts'
import { maySee } from '../access/permissions.ts'
import type { Case } from '../case/state.ts'
import { consultsOf } from '../consult/who-helps.ts'
import { type Around, looks, type PersonAround, type ReadMark, type Thread } from './around.ts'

type Seen = Pick<Case, 'id' | 'teamId' | 'ownerId' | 'followers' | 'consults'>

/** Whether the member may know anything of who is around the case. */
export function mayBeAround(member: Member, target: Seen): boolean {
  return maySee(member, target) || consultsOf(member, target).length > 0
}

/** Whether the member may say how far they read a thread: what they cannot see they have not read. */
export function mayRead(member: Member, target: Seen, thread: Thread): boolean {
  if (thread === 'notes') return maySee(member, target)
  const read = maySee(member, target) ? target.consults : consultsOf(member, target)
  return read.some(({ id }) => id === thread)
}

/**
 * Who of the people around a case one member is told of: with sight of the case everybody else; who only helps on a
 * question those of that question, and of what they do only what they do there.
 */
export function aroundFor(
  member: Member,
  target: Seen,
  { people, marks }: { readonly people: readonly PersonAround[]; readonly marks: readonly ReadMark[] },
): Around {
  const others = people.filter(({ memberId }) => memberId !== member.id)
  if (maySee(member, target))
    return { caseId: target.id, people: [...others], marks: marks.filter(({ memberId }) => memberId !== member.id) }
  const helped = consultsOf(member, target)
  const threads = new Set(helped.map(({ id }) => id))
  const partners = new Set(
    helped.flatMap(({ askedBy, helpers }) => [askedBy.id, ...helpers.map(({ memberId }) => memberId)]),
  )
  return {
    caseId: target.id,
    people: others
      .filter(({ memberId }) => partners.has(memberId))
      .map((person) => {
        const { doing } = person
        const inThread = doing.kind === 'types' && doing.where === 'consult' && threads.has(doing.id ?? '')
        return inThread ? person : { ...person, doing: looks }
      }),
    marks: marks.filter(
      ({ memberId, thread }) => memberId !== member.id && partners.has(memberId) && threads.has(thread),
    ),
  }
}
