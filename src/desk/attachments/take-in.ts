import { createHash } from 'node:crypto'
import { inflateSync } from 'node:zlib'
import { v7 as uuidv7 } from 'uuid'
import { attachmentPartBytes, mostAttachments } from '../../shared/attachment/attachment-ref.ts'
import { checkContent } from '../../shared/attachment/check-content.ts'
import type { Inflate } from '../../shared/attachment/check-pdf.ts'
import { fittingName } from '../../shared/attachment/fitting-name.ts'
import { contentRefusal } from '../../shared/attachment/refusal-words.ts'
import type { StagedFile } from '../../shared/contract/desk-attachments.ts'
import type { WritableDb } from '../cache/db.ts'
import {
  type AttachmentRow,
  addFile,
  addPart,
  cutFile,
  findFile,
  listStaged,
  makeRoom,
  readBytes,
  setFile,
  toStaged,
  unsentBytes,
} from '../cache/sql/attachment.ts'
import { findCaseNum } from '../cache/sql/case-item.ts'
import { mostHere, mostUnsent } from './limits.ts'

/** Why a file cannot be taken in, in a sentence. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
}

const inflate: Inflate = (packed, most) => {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch {
    return null
  }
}

/** Begins to take a file in; gives its id. `now`: the desk's own clock. */
export function beginFile(
  db: WritableDb,
  file: { readonly caseId: string; readonly slot: string; readonly name: string; readonly size: number },
  now: number,
): string {
  const { caseId, slot, name, size } = file
  if (findCaseNum(db, caseId) === null) throw new FileProblem('This case is not on this desk.')
  if (listStaged(db, caseId, slot).length >= mostAttachments)
    throw new FileProblem(`At most ${mostAttachments} files can go together. Send these first.`)
  if (unsentBytes(db) + size > mostUnsent)
    throw new FileProblem('Too many files wait to be sent. Reconnect, or take some away, before you add more.')
  makeRoom(db, size, mostHere)
  const id = uuidv7({ msecs: now })
  const empty = { command_id: null, type: null, sha256: null, here: 0, sent: 0, problem: null }
  addFile(db, { ...empty, id, case_id: caseId, slot, name, size, state: 'adding', used_at: now })
  return id
}

/** Takes the next part of a file that is coming in. */
export function takePart(db: WritableDb, id: string, n: number, bytes: Uint8Array): void {
  const file = coming(db, id)
  const expected = Math.min(attachmentPartBytes, file.size - file.here)
  if (n * attachmentPartBytes !== file.here || bytes.length !== expected || expected === 0)
    throw new FileProblem('The file did not come in as it should. Add it again.')
  addPart(db, file, n, bytes)
}

/**
 * Looks at a file that is whole: what it is, by its content. What is taken waits for its way to the backend; what is
 * not stays with the reason until it is taken away. Whatever lies behind the end of a picture is cut off.
 */
export function endFile(db: WritableDb, id: string, now: number): StagedFile {
  const file = coming(db, id)
  if (file.here !== file.size) throw new FileProblem('The file did not come in as it should. Add it again.')
  const bytes = readBytes(db, file)
  const found = checkContent(bytes, inflate)
  if (found.kind === 'refused') {
    setFile(db, id, { state: 'refused', problem: contentRefusal(found.problem, found.saw), used_at: now })
    return staged(db, id)
  }
  const own = bytes.subarray(0, found.end)
  if (own.length < bytes.length) {
    const n = Math.floor((own.length - 1) / attachmentPartBytes)
    cutFile(db, file, { n, rest: own.subarray(n * attachmentPartBytes), size: own.length })
  }
  const sha256 = createHash('sha256').update(own).digest('hex')
  const name = fittingName(file.name, found.type)
  setFile(db, id, { name, type: found.type, sha256, state: 'waiting', used_at: now })
  return staged(db, id)
}

function coming(db: WritableDb, id: string): AttachmentRow {
  const file = findFile(db, id)
  if (file?.state !== 'adding') throw new FileProblem('This file is not being added any more.')
  return file
}

function staged(db: WritableDb, id: string): StagedFile {
  const file = findFile(db, id)
  if (!file) throw new FileProblem('This file is not here any more.')
  return toStaged(file)
}
