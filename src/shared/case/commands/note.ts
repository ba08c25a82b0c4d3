import { z } from 'zod'
import { attachmentsSchema } from '../../attachment/attachment-ref.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const noteInputSchema = z.object({
  noteId: idSchema,
  text: z.string().trim().min(1).max(20_000),
  attachments: attachmentsSchema.optional(),
})
export type NoteInput = z.infer<typeof noteInputSchema>

/** Adds an internal note. Allowed on resolved cases too: what is known is never turned away. */
export function decideNote(state: Case, input: NoteInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'note', context)
  if (refusal) return refusal
  if (state.notes.some(({ id }) => id === input.noteId)) {
    return refused('invalid_input', 'This note is on the case already.')
  }
  const { noteId: id, text, attachments = [] } = input
  const note = { id, at: context.at, by: actorRef(context.actor), text, attachments }
  return accepted({ type: 'note_added', note })
}
