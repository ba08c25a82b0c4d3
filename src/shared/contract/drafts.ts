import { z } from 'zod'

const uuid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}'

/**
 * What is being written on a case: the reply, a new note, a question to colleagues (`ask`), `ai:<id>` the answer to a
 * question of the AI, `consult:<id>` a post on a consult, `note:<id>` an edit of the wording of a note with that id.
 */
export const draftKindSchema = z.union([
  z.enum(['reply', 'note', 'ask']),
  z.string().regex(new RegExp(`^(?:ai|consult|note):${uuid}$`)),
])
export type DraftKind = z.infer<typeof draftKindSchema>

/** What somebody began to write on a case, by kind; only what is kept stands here. */
export const draftsSchema = z.record(draftKindSchema, z.string())
export type Drafts = z.infer<typeof draftsSchema>
