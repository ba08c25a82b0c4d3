import { z } from 'zod'
import { idSchema, instantSchema } from '../case/basics.ts'

/** Who is around a case right now. Never stored: it is told while it is true and grows old by itself. */

/** What somebody does on a case. `id`: the question or the note they write on; null: the reply, or a new note. */
export const doingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('looks') }),
  z.object({
    kind: z.literal('types'),
    where: z.enum(['reply', 'note', 'consult']),
    id: idSchema.nullable(),
  }),
])
export type Doing = z.infer<typeof doingSchema>
export const looks: Doing = { kind: 'looks' }

/** Somebody around a case. */
export const personAroundSchema = z.object({
  memberId: idSchema,
  doing: doingSchema,
  /** When they were last heard of, by the server's clock. */
  seenAt: instantSchema,
})
export type PersonAround = z.infer<typeof personAroundSchema>

/** What read marks are about: the notes of a case, or the thread of a question by its id. */
export const threadSchema = z.union([z.literal('notes'), idSchema])
export type Thread = z.infer<typeof threadSchema>

/** How far a member has read: the newest entry they had on screen was written then. */
export const readMarkSchema = z.object({ thread: threadSchema, memberId: idSchema, readTo: instantSchema })
export type ReadMark = z.infer<typeof readMarkSchema>

/** The colleagues around a case and how far each has read, as far as the asker may know. */
export const aroundSchema = z.object({
  caseId: idSchema,
  people: z.array(personAroundSchema),
  marks: z.array(readMarkSchema),
})
export type Around = z.infer<typeof aroundSchema>

/** Cases one desk can have open at once. */
export const mostOpen = 8

/** Live lines of this kind one member can have at one node; beyond that the oldest ends. */
export const mostLines = 8

/** What a desk says of its member: the cases that are open on screen, and what is done there. All of it, each time. */
export const tellAroundSchema = z.object({
  /** The desk's live line of this kind. */
  line: idSchema,
  cases: z.array(z.object({ caseId: idSchema, doing: doingSchema })).max(mostOpen),
})
export type TellAround = z.infer<typeof tellAroundSchema>

/** A colleague who was not heard of for so long may be gone already; after the second span they are let go. */
export const staleAfterMs = 15_000
export const goneAfterMs = 30_000
/** Who types is believed for so long after the last key. */
export const typingMs = 6_000

/** Each person once: what they type outweighs that they look, and the newest outweighs the older. */
export function mergePeople(people: readonly PersonAround[]): PersonAround[] {
  const merged = new Map<string, PersonAround>()
  for (const person of people) {
    const known = merged.get(person.memberId)
    if (!known || outweighs(person, known)) merged.set(person.memberId, person)
  }
  return [...merged.values()].toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1))
}

function outweighs(one: PersonAround, other: PersonAround): boolean {
  if (one.doing.kind !== other.doing.kind) return one.doing.kind === 'types'
  return one.seenAt > other.seenAt
}
