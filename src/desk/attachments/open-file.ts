import { createHash } from 'node:crypto'
import { type AttachmentRef, attachmentPartBytes } from '../../shared/attachment/attachment-ref.ts'
import { filesOfCase } from '../../shared/attachment/named.ts'
import type { Cache } from '../cache/cache.ts'
import { isCacheError } from '../cache/cache-errors.ts'
import type { WritableDb } from '../cache/db.ts'
import { addFile, addPart, findFile, makeRoom, readBytes, removeFile, setFile } from '../cache/sql/attachment.ts'
import { readShown } from '../cache/sql/case-doc.ts'
import { mostHere } from './limits.ts'

/** What opening files needs of the desk around it. */
export interface OpenHost {
  readonly cache: Cache
  /** The desk's own clock, in milliseconds. */
  deskNow(): number
  /** The bytes from the backend; fails as calls do. */
  fetch(id: string): Promise<Buffer>
}

/** The bytes that came are not those the note or post speaks of. */
export class WrongBytes extends Error {
  override readonly name = 'WrongBytes'
}

/** The bytes of a file of a case: from this desk, else fetched, checked and kept until room is needed. */
export async function openFile(host: OpenHost, caseId: string, file: AttachmentRef): Promise<Buffer> {
  const here = host.cache.write((db) => fromHere(db, file, host.deskNow()))
  if (here) return here
  const bytes = await host.fetch(file.id)
  if (!isWhole(bytes, file)) throw new WrongBytes('The file did not arrive as it was sent.')
  try {
    host.cache.write((db) => keep(db, { caseId, file, bytes }, host.deskNow()))
  } catch (error) {
    // It can be looked at all the same.
    if (!isCacheError(error, 'full')) throw error
  }
  return bytes
}

function fromHere(db: WritableDb, file: AttachmentRef, now: number): Buffer | null {
  const known = findFile(db, file.id)
  if (!known || known.state === 'adding' || known.here !== known.size) return null
  const bytes = readBytes(db, known)
  if (!isWhole(bytes, file)) return null
  setFile(db, file.id, { used_at: now })
  return bytes
}

/** Keeps a fetched file, if its case still shows it: meanwhile the desk may have been told to forget it. */
function keep(
  db: WritableDb,
  { caseId, file, bytes }: { readonly caseId: string; readonly file: AttachmentRef; readonly bytes: Buffer },
  now: number,
): void {
  const shown = readShown(db, caseId)
  if (!shown || !filesOfCase(shown.state).some(({ id }) => id === file.id)) return
  const known = findFile(db, file.id)
  if (known && known.state !== 'kept') return
  removeFile(db, file.id)
  makeRoom(db, file.size, mostHere)
  addFile(db, {
    id: file.id,
    case_id: caseId,
    slot: null,
    command_id: null,
    name: file.name,
    type: file.type,
    size: file.size,
    sha256: file.sha256,
    state: 'kept',
    here: 0,
    sent: file.size,
    problem: null,
    used_at: now,
  })
  const added = findFile(db, file.id)
  for (let n = 0; added && n * attachmentPartBytes < bytes.length; n += 1)
    addPart(db, added, n, bytes.subarray(n * attachmentPartBytes, (n + 1) * attachmentPartBytes))
}

function isWhole(bytes: Buffer, file: AttachmentRef): boolean {
  return bytes.length === file.size && createHash('sha256').update(bytes).digest('hex') === file.sha256
}
