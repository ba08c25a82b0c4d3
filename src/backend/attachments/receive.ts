import { createHash } from 'node:crypto'
import { type AttachmentRef, attachmentPartBytes } from '../../shared/attachment/attachment-ref.ts'
import { checkContent } from '../../shared/attachment/check-content.ts'
import { contentRefusal } from '../../shared/attachment/refusal-words.ts'
import {
  type AttachmentRow,
  addParts,
  dropAttachment,
  findAttachment,
  insertAttachment,
  lockAttachment,
  markWhole,
  refOf,
  storedBytes,
  unnamedBytes,
} from '../db/attachment.ts'
import { keyById, keyForSealing } from '../db/attachment-key.ts'
import { findCase } from '../db/case-state.ts'
import { readIn, type WritableDb, writeIn } from '../db/transaction.ts'
import type { SignedIn } from '../identity/authenticate.ts'
import { mayAttach } from './access.ts'
import { type AttachmentDeps, partLabel } from './deps.ts'
import { inflate } from './inflate.ts'
import { readParts } from './read-parts.ts'
import { seal } from './seal.ts'

/** A stretch of a file as its sender announces it; `from` counts bytes and begins a part. */
export interface Announced {
  readonly id: string
  readonly caseId: string
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly from: number
}

/** What a sender is told: how many bytes are here (send on from there), that the file is whole, or why it is not taken. */
export type Received =
  | { readonly kind: 'arriving'; readonly received: number }
  | { readonly kind: 'whole'; readonly attachment: AttachmentRef }
  | {
      readonly kind: 'refused'
      readonly code: 'NOT_FOUND' | 'CONFLICT' | 'NO_ROOM' | 'REFUSED'
      readonly message: string
    }

/** Bytes one member may have here that nothing names yet: more than a desk lets wait, far less than a workspace has. */
const mostUnnamed = 500 * 1024 ** 2

/**
 * Takes a stretch of a file. The same stretch again changes nothing, a stretch that does not follow what is here is
 * not taken; the answer says from where to go on. With its last byte the file is checked: the digest, and its content.
 */
export async function receivePart(
  deps: AttachmentDeps,
  who: SignedIn,
  announced: Announced,
  bytes: Buffer,
): Promise<Received> {
  const taken = await writeIn(deps.db, who.workspaceId, (db) => takePart(deps, db, { who, announced, bytes }))
  return taken.kind === 'complete' ? finish(deps, who, announced.id) : taken
}

type Taken = Received | { readonly kind: 'complete' }

async function takePart(
  deps: AttachmentDeps,
  db: WritableDb,
  { who, announced, bytes }: { who: SignedIn; announced: Announced; bytes: Buffer },
): Promise<Taken> {
  const { id, from } = announced
  const known = await lockAttachment(db, id)
  const row = known ?? (await begin(deps, db, who, announced))
  if ('kind' in row) return row
  if (!isSame(row, who, announced)) {
    return refused('CONFLICT', 'This file was begun as another one. Add it again.')
  }
  if (row.whole_at) return { kind: 'whole', attachment: refOf(row) }
  if (row.received === row.size) return { kind: 'complete' }
  if (from !== row.received) return { kind: 'arriving', received: row.received }
  const { key } = await keyById(db, deps.keys, row.key_id)
  const first = from / attachmentPartBytes
  const sealed: Buffer[] = []
  for (let at = 0; at < bytes.length; at += attachmentPartBytes) {
    const label = partLabel(db.workspaceId, id, first + sealed.length)
    sealed.push(seal(key, bytes.subarray(at, at + attachmentPartBytes), label))
  }
  const received = from + bytes.length
  await addParts(db, id, { first, sealed, received })
  return received === row.size ? { kind: 'complete' } : { kind: 'arriving', received }
}

/** Begins a file, or says why not. A case out of sight is answered like one that does not exist. */
async function begin(
  deps: AttachmentDeps,
  db: WritableDb,
  { member }: SignedIn,
  { id, caseId, name, size, sha256 }: Announced,
): Promise<AttachmentRow | Received> {
  const state = await findCase(db, caseId)
  if (!state || !mayAttach(member, state)) return refused('NOT_FOUND', 'There is no such case here.')
  const now = deps.now()
  if ((await unnamedBytes(db, member.id)) + size > mostUnnamed) {
    return refused('NO_ROOM', 'Too many files of yours wait to be sent with something. Send or take away some first.')
  }
  if ((await storedBytes(db)) + size > deps.quota) {
    return refused('NO_ROOM', 'The workspace has no room for more files. Ask an admin.')
  }
  const { id: keyId } = await keyForSealing(db, deps.keys, now)
  const row = { id, case_id: caseId, name, size, sha256, key_id: keyId, by_id: member.id, begun_at: now }
  await insertAttachment(db, row)
  const begun = await lockAttachment(db, id)
  return begun ?? refused('CONFLICT', 'This file was begun as another one. Add it again.')
}

/** Whether this sender goes on with the file they began. */
function isSame(row: AttachmentRow, { member }: SignedIn, announced: Announced): boolean {
  return (
    row.by_id === member.id &&
    row.case_id === announced.caseId &&
    row.size === announced.size &&
    row.sha256 === announced.sha256
  )
}

/** Looks at the whole file. What is not what it should be is let go again, so that it can be sent anew. */
async function finish(deps: AttachmentDeps, { workspaceId }: SignedIn, id: string): Promise<Received> {
  return deps.slots.run(async () => {
    const found = await readIn(deps.db, workspaceId, async (db) => {
      const row = await findAttachment(db, id)
      return row && { row, key: await keyById(db, deps.keys, row.key_id) }
    })
    if (!found) return refused('NOT_FOUND', 'There is no such file here.')
    const { row, key } = found
    if (row.whole_at) return { kind: 'whole', attachment: refOf(row) }
    const parts: Buffer[] = []
    for await (const part of readParts(deps, { workspaceId, row, key: key.key })) parts.push(part)
    const problem = check(row, Buffer.concat(parts))
    return writeIn(deps.db, workspaceId, async (db) => {
      if (typeof problem === 'string') {
        await dropAttachment(db, id)
        return refused('REFUSED', problem)
      }
      await markWhole(db, id, problem.type, deps.now())
      return { kind: 'whole', attachment: refOf({ ...row, type: problem.type }) }
    })
  })
}

/** The type of the file, or why it is not taken. */
function check(row: AttachmentRow, bytes: Buffer): { readonly type: string } | string {
  const digest = createHash('sha256').update(bytes).digest('hex')
  if (digest !== row.sha256) return 'The file did not arrive as it was sent. Send it again.'
  const found = checkContent(bytes, inflate)
  if (found.kind === 'refused') return contentRefusal(found.problem, found.saw)
  return found.end === bytes.length ? { type: found.type } : contentRefusal('hides_more')
}

function refused(
  code: Extract<Received, { kind: 'refused' }>['code'],
  message: string,
): Received & { kind: 'refused' } {
  return { kind: 'refused', code, message }
}
