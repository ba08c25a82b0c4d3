import { z } from 'zod'
import { idSchema } from '../case/basics.ts'

/** The kinds of files that may be attached; each is told by its content, never by its name. */
export const attachmentTypes = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'] as const
export const attachmentTypeSchema = z.enum(attachmentTypes)
export type AttachmentType = z.infer<typeof attachmentTypeSchema>

/** Bytes of the largest file that may be attached. */
export const maxAttachmentBytes = 20 * 1024 * 1024
/** Bytes of each part a file is sent, stored and encrypted in; only the last one may be shorter. */
export const attachmentPartBytes = 512 * 1024
/** Most files on one note, question or post. */
export const mostAttachments = 10
/** Characters of the longest name of a file. */
export const maxAttachmentName = 200

export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/)
export const attachmentNameSchema = z.string().min(1).max(maxAttachmentName)

/** A file that hangs on a note or a post: its bytes are fetched by `id`, and `sha256` says whether they are its own. */
export const attachmentRefSchema = z.object({
  id: idSchema,
  name: attachmentNameSchema,
  type: attachmentTypeSchema,
  /** Bytes. */
  size: z.number().int().min(1).max(maxAttachmentBytes),
  /** Of the bytes, in lower-case hex. */
  sha256: sha256Schema,
})
export type AttachmentRef = z.infer<typeof attachmentRefSchema>

/** The files of one note or post as a command names them; as stored it says `.default([])` for what came before. */
export const attachmentsSchema = z.array(attachmentRefSchema).max(mostAttachments)

export function isImage(type: AttachmentType): boolean {
  return type !== 'application/pdf'
}
