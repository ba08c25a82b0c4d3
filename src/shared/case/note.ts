import { z } from 'zod'
import { attachmentsSchema } from '../attachment/attachment-ref.ts'
import { actorRefSchema, idSchema, instantSchema } from './basics.ts'

/** Internal notes, which several people may write on at once. No edit ever takes a text of somebody else away. */

export const noteTextSchema = z.string().trim().min(1).max(20_000)

/** Members named in a text, each once. */
export const mentionsSchema = z.array(idSchema).max(20)

/** One wording of a note. The first one's id is the note's own. */
export const noteRevisionSchema = z.object({
  id: idSchema,
  text: z.string(),
  by: actorRefSchema,
  at: instantSchema,
  /** The wordings it was made of: what its author had before them. None for the first one. */
  from: z.array(idSchema).default([]),
})
export type NoteRevision = z.infer<typeof noteRevisionSchema>

/** Most wordings of one note: beyond it a new note is the better place. */
export const mostRevisions = 100

export const noteSchema = z.object({
  id: idSchema,
  /** When and by whom the note was begun. */
  at: instantSchema,
  by: actorRefSchema,
  /** The wording that leads. */
  text: z.string(),
  mentions: mentionsSchema.default([]),
  attachments: attachmentsSchema.default([]),
  /** Where the leading wording comes from; null: it is the first one. */
  revision: noteRevisionSchema.omit({ text: true }).nullable().default(null),
  /** Wordings written at the same time as the leading one: they stand until somebody brings them together. */
  beside: z.array(noteRevisionSchema).default([]),
  /** Wordings that a later one took the place of, oldest first. */
  past: z.array(noteRevisionSchema).default([]),
})
export type Note = z.infer<typeof noteSchema>

/** An edit of a note: a new wording made of those it names. */
export const noteEditSchema = z.object({
  id: idSchema,
  /** The wording the editor began from. */
  base: idSchema,
  /** Other wordings that were brought together in this one. */
  merges: z.array(idSchema).max(20).default([]),
  text: z.string(),
  mentions: mentionsSchema,
})
export type NoteEdit = z.infer<typeof noteEditSchema>

/** A note nobody has edited yet. */
export function newNote(
  first: Pick<Note, 'id' | 'at' | 'by' | 'text'> & Partial<Pick<Note, 'mentions' | 'attachments'>>,
): Note {
  return { mentions: [], attachments: [], ...first, revision: null, beside: [], past: [] }
}

/** The wording that leads. */
export function leadingRevision({ id, at, by, text, revision }: Note): NoteRevision {
  return { ...(revision ?? { id, at, by, from: [] }), text }
}

/** The wordings that stand, the leading one first. */
export function standingRevisions(note: Note): NoteRevision[] {
  return [leadingRevision(note), ...note.beside]
}

/** Every wording there ever was, in no order of time. */
export function allRevisions(note: Note): NoteRevision[] {
  return [...note.past, ...standingRevisions(note)]
}

/**
 * The note after an edit. The new wording takes the place of its base and of those it brings together, as far as they
 * still stand. When the base stands no longer, somebody else wrote meanwhile: then both are kept side by side.
 */
export function editNote(note: Note, edit: NoteEdit, { by, at }: Pick<NoteRevision, 'by' | 'at'>): Note {
  const added: NoteRevision = { id: edit.id, text: edit.text, by, at, from: [edit.base, ...edit.merges] }
  const replaced = new Set([edit.base, ...edit.merges])
  const standing = standingRevisions(note)
  const gone = standing.filter(({ id }) => replaced.has(id))
  const place = standing.findIndex(({ id }) => replaced.has(id))
  const kept = standing.filter(({ id }) => !replaced.has(id))
  const heads = place < 0 ? [...kept, added] : kept.toSpliced(place, 0, added)
  const [lead = added, ...beside] = heads
  const { text, ...revision } = lead
  return {
    ...note,
    text,
    revision: lead.id === note.id ? null : revision,
    mentions: [...new Set([...note.mentions, ...edit.mentions])],
    beside,
    past: [...note.past, ...gone],
  }
}
