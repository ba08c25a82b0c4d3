import { z } from 'zod'
import { attachmentsSchema } from '../../attachment/attachment-ref.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { mentionsSchema, newNote, noteTextSchema } from '../note.ts'
import type { Case } from '../state.ts'
import { firstRefusal, guardAccess, guardMentions } from './guard.ts'

export const noteInputSchema = z.object({
  noteId: idSchema,
  text: noteTextSchema,
  /** Members named in the text. Those who may see the case are told. */
  mentions: mentionsSchema.optional(),
  attachments: attachmentsSchema.optional(),
})
export type NoteInput = z.infer<typeof noteInputSchema>

/** Adds an internal note. Allowed on resolved cases too: what is known is never turned away. */
export function decideNote(state: Case, input: NoteInput, context: DecideContext): Decision {
  const { noteId, text, mentions = [], attachments = [] } = input
  const refusal = firstRefusal(guardAccess(state, 'note', context), guardMentions(mentions, context))
  if (refusal) return refusal
  if (state.notes.some(({ id }) => id === noteId)) {
    return refused('invalid_input', 'This note is on the case already.')
  }
  const note = newNote({ id: noteId, at: context.at, by: actorRef(context.actor), text, mentions, attachments })
  return accepted({ type: 'note_added', note })
}
