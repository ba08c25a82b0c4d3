import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import {
  attachmentRefSchema,
  attachmentTypeSchema,
  maxAttachmentBytes,
  maxAttachmentName,
} from '../attachment/attachment-ref.ts'
import { idSchema } from '../case/basics.ts'
import { failures, online } from './desk-failures.ts'

/**
 * Where a file is being added on a case: `note`, a question being written (`consult`), or the thread of one. Files stay
 * there, also over a restart, until they are sent with a command or taken away.
 */
export const attachmentSlotSchema = z.union([z.enum(['note', 'consult']), z.templateLiteral(['consult:', z.uuid()])])
export type AttachmentSlot = z.infer<typeof attachmentSlotSchema>

/** A file that is being added and has not been sent with anything. */
export const stagedFileSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Bytes. */
  size: z.number().int(),
  /** Null until it is whole at the desk and was looked into. */
  type: attachmentTypeSchema.nullable(),
  sha256: z.string().nullable(),
  /**
   * `adding`: the desk is taking it in; `waiting`: kept, on its way to the backend when the network allows;
   * `uploaded`: the backend has it; `refused`: `problem` says why. All but the first and last may be sent.
   */
  state: z.enum(['adding', 'waiting', 'uploaded', 'refused']),
  /** Bytes the desk has, and bytes the backend has. */
  here: z.number().int(),
  sent: z.number().int(),
  problem: z.string().nullable(),
})
export type StagedFile = z.infer<typeof stagedFileSchema>

/** Bytes as the channel between page and desk carries them: a `Blob`, of which this folder knows only what it needs. */
export interface BytesBlob {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}
const blobSchema = z.custom<BytesBlob>(
  (value) => typeof value === 'object' && value !== null && 'size' in value && 'arrayBuffer' in value,
)

const place = { caseId: idSchema, slot: attachmentSlotSchema }
const fileInput = z.object({ id: idSchema })

/** Files at the desk, as bytes. A command that names files waits in the outbox until the backend has them. */
export const attachmentCalls = {
  /** Those being added in one place, oldest first, now and again as they come along. */
  staged: failures.input(z.object(place)).output(eventIterator(z.object({ files: z.array(stagedFileSchema) }))),
  /** Begins a file; its bytes follow by `part`, then `done`. Refused where there are enough, or no room is left. */
  add: online
    .input(
      z.object({
        ...place,
        name: z.string().max(10 * maxAttachmentName),
        size: z.number().int().min(1).max(maxAttachmentBytes),
      }),
    )
    .output(fileInput),
  /** One part, in order: each but the last has `attachmentPartBytes` bytes. */
  part: online.input(fileInput.extend({ n: z.number().int().min(0), bytes: blobSchema })).output(z.object({})),
  /** All parts are here: the desk looks at what the file is. A file that is not taken stays, with the reason. */
  done: online.input(fileInput).output(stagedFileSchema),
  /** Takes a file away that was not sent, wherever it has got to. */
  remove: failures.input(fileInput).output(z.object({})),
  /** Puts the files of a refused command back where they were added, to go with what is written anew. */
  takeBack: failures.input(z.object({ commandId: idSchema })).output(z.object({})),
  /** The bytes of a file of a case: from this desk, else fetched and kept. */
  open: online.input(z.object({ caseId: idSchema, file: attachmentRefSchema })).output(blobSchema),
}
