import { z } from 'zod'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import {
  allRevisions,
  mentionsSchema,
  mostRevisions,
  noteEditSchema,
  noteTextSchema,
  standingRevisions,
} from '../note.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardMentions } from './guard.ts'

export const editNoteInputSchema = z.object({
  noteId: idSchema,
  /** The id of the new wording. */
  revisionId: idSchema,
  /** The wording it was made of: the note's own id for the first one. */
  base: noteEditSchema.shape.base,
  /** Wordings that stood beside each other and are brought together in this one. */
  merges: noteEditSchema.shape.merges,
  text: noteTextSchema,
  mentions: mentionsSchema.optional(),
})
export type EditNoteInput = z.infer<typeof editNoteInputSchema>

/**
 * Gives a note another wording, whoever wrote it. It is never refused because somebody else edited it meanwhile: then
 * both wordings stand, until somebody brings them together. Allowed on resolved cases, as notes are.
 */
export function decideEditNote(state: Case, input: EditNoteInput, context: DecideContext): Decision {
  const { noteId, revisionId, base, text, mentions = [] } = input
  const refusal = firstRefusal(guardAccess(state, 'note', context), guardMentions(mentions, context))
  if (refusal) return refusal
  const note = state.notes.find(({ id }) => id === noteId)
  if (!note) return refused('invalid_input', 'This note is not on the case.')
  const known = allRevisions(note)
  if (known.some(({ id }) => id === revisionId)) return refused('invalid_input', 'This edit is on the note already.')
  if (known.length >= mostRevisions)
    return refused('invalid_input', `This note was edited ${mostRevisions - 1} times. Write a new one instead.`)
  const merges = [...new Set(input.merges)].filter((id) => id !== base)
  const standing = standingRevisions(note)
  const same = standing.find((revision) => revision.text === text)
  const settles = standing.some(({ id }) => id !== same?.id && merges.includes(id))
  if (same && !settles && (same.id === base || !standing.some(({ id }) => id === base)))
    return refused('no_change', 'The note says this already.')
  return accepted({ type: 'note_edited', noteId, edit: { id: revisionId, base, merges, text, mentions } })
}
