import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { dropAttachment, findAttachment, refOf } from '../db/attachment.ts'
import { keyById } from '../db/attachment-key.ts'
import { findCase } from '../db/case-state.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import { mayOpen } from './access.ts'
import type { AttachmentDeps } from './deps.ts'
import { readParts } from './read-parts.ts'

/** A file for somebody who may have it, or null: there is none, it is not whole, or it is none of theirs. */
export async function openAttachment(
  deps: AttachmentDeps,
  { workspaceId, member }: SignedIn,
  id: string,
): Promise<{ readonly attachment: AttachmentRef; readonly bytes: AsyncGenerator<Buffer, void, void> } | null> {
  const found = await readIn(deps.db, workspaceId, async (db) => {
    const row = await findAttachment(db, id)
    if (!row?.whole_at) return null
    const state = await findCase(db, row.case_id)
    if (!state || !mayOpen(member, state, row)) return null
    return { row, key: await keyById(db, deps.keys, row.key_id) }
  })
  if (!found) return null
  const { row, key } = found
  return { attachment: refOf(row), bytes: readParts(deps, { workspaceId, row, key: key.key }) }
}

/** Lets go a file its sender thought better of; false when it is not theirs, or something names it. */
export async function withdrawAttachment(
  deps: AttachmentDeps,
  { workspaceId, member }: SignedIn,
  id: string,
): Promise<boolean> {
  return writeIn(deps.db, workspaceId, async (db) => {
    const row = await findAttachment(db, id)
    return row?.by_id === member.id && (await dropAttachment(db, id))
  })
}
