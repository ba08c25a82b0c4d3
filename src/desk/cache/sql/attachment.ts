import { z } from 'zod'
import { type AttachmentRef, attachmentRefSchema } from '../../../shared/attachment/attachment-ref.ts'
import type { StagedFile } from '../../../shared/contract/desk-attachments.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Files at this desk: on their way to the backend (all but `kept`), or fetched from it and kept for a while. */

const rowSchema = z.object({
  num: z.number(),
  id: z.string(),
  case_id: z.string(),
  slot: z.string().nullable(),
  command_id: z.string().nullable(),
  name: z.string(),
  type: attachmentRefSchema.shape.type.nullable(),
  size: z.number(),
  sha256: z.string().nullable(),
  state: z.enum(['adding', 'waiting', 'uploaded', 'refused', 'kept']),
  here: z.number(),
  sent: z.number(),
  problem: z.string().nullable(),
  used_at: z.number(),
})
export type AttachmentRow = z.infer<typeof rowSchema>
const bytesSchema = z.object({ bytes: z.instanceof(Uint8Array) })
const sumSchema = z.object({ bytes: z.number() })
const idSchema = z.object({ id: z.string() })

/** What is known of a file here, or null. */
export function findFile(db: ReadableDb, id: string): AttachmentRow | null {
  return rowSchema.optional().parse(db.get('SELECT * FROM attachment WHERE id = ?', id)) ?? null
}

/** Writes what is known of a file that is new here. */
export function addFile(db: WritableDb, row: Omit<AttachmentRow, 'num'>): void {
  db.run(
    `INSERT INTO attachment (id, case_id, slot, command_id, name, type, size, sha256, state, here, sent, problem, used_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id,
    row.case_id,
    row.slot,
    row.command_id,
    row.name,
    row.type,
    row.size,
    row.sha256,
    row.state,
    row.here,
    row.sent,
    row.problem,
    row.used_at,
  )
}

/** Adds the next part. */
export function addPart(db: WritableDb, file: Pick<AttachmentRow, 'num'>, n: number, bytes: Uint8Array): void {
  db.run('INSERT INTO attachment_part VALUES (?, ?, ?)', file.num, n, bytes)
  db.run('UPDATE attachment SET here = here + ? WHERE num = ?', bytes.length, file.num)
}

/** One part, or null. */
export function readPart(db: ReadableDb, file: Pick<AttachmentRow, 'num'>, n: number): Uint8Array | null {
  const row = db.get('SELECT bytes FROM attachment_part WHERE file = ? AND n = ?', file.num, n)
  return row ? bytesSchema.parse(row).bytes : null
}

/** All bytes of a file that are here. */
export function readBytes(db: ReadableDb, file: Pick<AttachmentRow, 'num'>): Buffer {
  const parts = db.all('SELECT bytes FROM attachment_part WHERE file = ? ORDER BY n', file.num)
  return Buffer.concat(parts.map((row) => bytesSchema.parse(row).bytes))
}

/** Drops what lies past `size` bytes: the file ends there. `rest`: the bytes of its last part. */
export function cutFile(
  db: WritableDb,
  file: AttachmentRow,
  last: { n: number; rest: Uint8Array; size: number },
): void {
  db.run('DELETE FROM attachment_part WHERE file = ? AND n > ?', file.num, last.n)
  db.run('UPDATE attachment_part SET bytes = ? WHERE file = ? AND n = ?', last.rest, file.num, last.n)
  db.run('UPDATE attachment SET size = ?, here = ? WHERE num = ?', last.size, last.size, file.num)
}

/** Sets what became of a file. */
export function setFile(
  db: WritableDb,
  id: string,
  change: Partial<Pick<AttachmentRow, 'state' | 'sent' | 'problem' | 'name' | 'type' | 'sha256' | 'used_at'>>,
): void {
  for (const [column, value] of Object.entries(change))
    db.run(`UPDATE attachment SET ${columnSchema.parse(column)} = ? WHERE id = ?`, value, id)
}
const columnSchema = z.enum(['state', 'sent', 'problem', 'name', 'type', 'sha256', 'used_at'])

export function removeFile(db: WritableDb, id: string): void {
  db.run('DELETE FROM attachment WHERE id = ?', id)
}

/** Files being added in a place, oldest first. */
export function listStaged(db: ReadableDb, caseId: string, slot: string): StagedFile[] {
  return db
    .all(
      `SELECT * FROM attachment WHERE case_id = ? AND slot = ? AND command_id IS NULL AND state <> 'kept' ORDER BY num`,
      caseId,
      slot,
    )
    .map((raw) => toStaged(rowSchema.parse(raw)))
}

export function toStaged(row: AttachmentRow): StagedFile {
  const { id, name, size, type, sha256, state, here, sent, problem } = row
  return { id, name, size, type, sha256, state: state === 'kept' ? 'uploaded' : state, here, sent, problem }
}

/** The oldest file that has to go to the backend; a file a command waits for comes first. */
export function nextToUpload(db: ReadableDb): AttachmentRow | null {
  const sql = `SELECT * FROM attachment WHERE state = 'waiting' ORDER BY command_id IS NULL, num LIMIT 1`
  return rowSchema.optional().parse(db.get(sql)) ?? null
}

/** Ties the files a command names to it, wherever they were being added. */
export function nameFiles(db: WritableDb, files: readonly AttachmentRef[], commandId: string): void {
  for (const { id } of files)
    db.run(`UPDATE attachment SET command_id = ? WHERE id = ? AND state <> 'kept'`, commandId, id)
}

/**
 * The first of these files that cannot be sent, in words: still coming in, refused, or on its way with another command.
 * One not here may be elsewhere. `own`: the command that is given again with its files.
 */
export function unreadyFile(db: ReadableDb, files: readonly AttachmentRef[], own: string | null): string | null {
  for (const { id } of files) {
    const row = findFile(db, id)
    if (!row) continue
    if (row.command_id !== null && row.command_id !== own) return `The file ${row.name} was sent already.`
    if (row.state === 'adding') return `The file ${row.name} cannot be sent. It is still being added.`
    if (row.state === 'refused') return `The file ${row.name} cannot be sent. ${row.problem ?? ''}`.trim()
  }
  return null
}

/** Gives the files of a command that was taken back their place again. */
export function unnameFiles(db: WritableDb, commandId: string): void {
  db.run('UPDATE attachment SET command_id = NULL WHERE command_id = ?', commandId)
}

/** The files of a refused command are asked about again: the backend may have let them go, or looks anew. */
export function resendFiles(db: WritableDb, commandId: string): void {
  db.run(
    `UPDATE attachment SET state = 'waiting', sent = 0, problem = NULL
     WHERE command_id = ? AND state IN ('uploaded', 'refused')`,
    commandId,
  )
}

/** The command was accepted: its files are the backend's, and kept here only for looking at. */
export function keepFiles(db: WritableDb, commandId: string): void {
  db.run(`UPDATE attachment SET state = 'kept', slot = NULL, command_id = NULL WHERE command_id = ?`, commandId)
}

export function dropFilesOf(db: WritableDb, commandId: string): void {
  db.run('DELETE FROM attachment WHERE command_id = ?', commandId)
}

/** Erases the files of a case; those that a command on its way needs go with its answer. */
export function forgetFiles(db: WritableDb, caseId: string): void {
  db.run(
    `DELETE FROM attachment WHERE case_id = ?
     AND (command_id IS NULL OR command_id NOT IN (SELECT id FROM outbox WHERE state IN ('waiting', 'sent')))`,
    caseId,
  )
}

/**
 * Erases files of a case but for these, and for those that may still go with something: the member no longer sees what
 * the others hang on, nor where they were being added. `slots`: where files may still be added.
 */
export function keepOnlyFiles(
  db: WritableDb,
  caseId: string,
  { files, slots }: { readonly files: readonly AttachmentRef[]; readonly slots: readonly string[] },
): void {
  db.run(
    `DELETE FROM attachment WHERE case_id = ? AND command_id IS NULL AND id NOT IN (SELECT value FROM json_each(?))
     AND (slot IS NULL OR slot NOT IN (SELECT value FROM json_each(?)))`,
    caseId,
    JSON.stringify(files.map(({ id }) => id)),
    JSON.stringify(slots),
  )
}

/** Erases files of cases that are not on this desk, but for those a command on its way needs. */
export function removeStrayFiles(db: WritableDb): void {
  db.run(
    `DELETE FROM attachment WHERE case_id NOT IN (SELECT id FROM case_item)
     AND (command_id IS NULL OR command_id NOT IN (SELECT id FROM outbox))`,
  )
}

/** Bytes of files that only this desk has. */
export function unsentBytes(db: ReadableDb): number {
  return sumSchema.parse(db.get(`SELECT coalesce(sum(size), 0) AS bytes FROM attachment WHERE state <> 'kept'`)).bytes
}

/** Makes room for so many bytes within `most`: of the kept files those go that were looked at longest ago. */
export function makeRoom(db: WritableDb, needed: number, most: number): void {
  let used = sumSchema.parse(db.get('SELECT coalesce(sum(size), 0) AS bytes FROM attachment')).bytes
  const kept = db.all(`SELECT * FROM attachment WHERE state = 'kept' ORDER BY used_at, num`)
  for (const raw of kept) {
    if (used + needed <= most) return
    const { id, size } = rowSchema.parse(raw)
    removeFile(db, id)
    used -= size
  }
}

/** Files that were still coming in when the desk stopped, and those nobody sent for a long while: gone. */
export function dropStaleFiles(db: WritableDb, before: number): string[] {
  return db
    .all(
      `DELETE FROM attachment WHERE state = 'adding' OR (command_id IS NULL AND state <> 'kept' AND used_at < ?)
       RETURNING id`,
      before,
    )
    .map((row) => idSchema.parse(row).id)
}

/** Everything on its way, for carrying it over to another cache. */
export function listUnsent(db: ReadableDb): AttachmentRow[] {
  return db
    .all(`SELECT * FROM attachment WHERE state NOT IN ('kept', 'adding') ORDER BY num`)
    .map((raw) => rowSchema.parse(raw))
}
