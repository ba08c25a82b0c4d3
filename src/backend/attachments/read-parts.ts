import { attachmentPartBytes } from '../../shared/attachment/attachment-ref.ts'
import { type AttachmentRow, findPart } from '../db/attachment.ts'
import { readIn } from '../db/transaction.ts'
import { type AttachmentDeps, partLabel } from './deps.ts'
import { unseal } from './seal.ts'

/** The bytes of a file, part by part; no transaction stays open between them. Throws when one is missing or changed. */
export async function* readParts(
  { db }: Pick<AttachmentDeps, 'db'>,
  {
    workspaceId,
    row,
    key,
  }: {
    readonly workspaceId: string
    readonly row: Pick<AttachmentRow, 'id' | 'size'>
    readonly key: Buffer
  },
): AsyncGenerator<Buffer, void, void> {
  for (let n = 0; n * attachmentPartBytes < row.size; n += 1) {
    const sealed = await readIn(db, workspaceId, (readable) => findPart(readable, row.id, n))
    if (!sealed) throw new Error('A part of a file is missing')
    yield unseal(key, sealed, partLabel(workspaceId, row.id, n))
  }
}
