import { sql } from 'kysely'
import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import { attachmentTypeSchema } from '../../shared/attachment/attachment-ref.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

export type AttachmentRow = Tables['attachment']

/** What is known of a file, or null. */
export async function findAttachment(db: ReadableDb, id: string): Promise<AttachmentRow | null> {
  const row = await db.trx
    .selectFrom('attachment')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** The same, held until the transaction ends: two senders of one file take turns. */
export async function lockAttachment(db: WritableDb, id: string): Promise<AttachmentRow | null> {
  const row = await db.trx
    .selectFrom('attachment')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row ?? null
}

/** Begins a file. False when somebody else began one of this id at the same moment. */
export async function insertAttachment(
  db: WritableDb,
  row: Omit<AttachmentRow, 'workspace_id' | 'type' | 'received' | 'whole_at' | 'named_at'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db.trx
    .insertInto('attachment')
    .values({ workspace_id: db.workspaceId, ...row, type: null, received: 0, whole_at: null, named_at: null })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Adds sealed parts, and how many bytes have arrived with them. */
export async function addParts(
  db: WritableDb,
  id: string,
  { first, sealed, received }: { first: number; sealed: readonly Buffer[]; received: number },
): Promise<void> {
  for (const [index, part] of sealed.entries()) {
    await db.trx
      .insertInto('attachment_part')
      .values({ workspace_id: db.workspaceId, attachment_id: id, n: first + index, sealed: part })
      .execute()
  }
  await ofAttachment(db, id).set({ received }).execute()
}

/** One sealed part, or null. */
export async function findPart(db: ReadableDb, id: string, n: number): Promise<Buffer | null> {
  const row = await db.trx
    .selectFrom('attachment_part')
    .select('sealed')
    .where('workspace_id', '=', db.workspaceId)
    .where('attachment_id', '=', id)
    .where('n', '=', n)
    .executeTakeFirst()
  return row?.sealed ?? null
}

/** The file is whole and is what it should be. */
export async function markWhole(db: WritableDb, id: string, type: string, at: Date): Promise<void> {
  await ofAttachment(db, id).set({ type, whole_at: at }).where('whole_at', 'is', null).execute()
}

/** Lets a file go that no note or post names; false when one does, or there is none. */
export async function dropAttachment(db: WritableDb, id: string): Promise<boolean> {
  const { numDeletedRows } = await db.trx
    .deleteFrom('attachment')
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .where('named_at', 'is', null)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Bytes of all files of the workspace, those on their way with all they will have. */
export async function storedBytes(db: ReadableDb): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    SELECT coalesce(sum(size), 0)::bigint AS bytes FROM attachment
    WHERE workspace_id = ${db.workspaceId}`.execute(db.trx)
  return Number(rows[0]?.bytes ?? 0)
}

/** Bytes of the files the member sent that no note or post names, those on their way with all they will have. */
export async function unnamedBytes(db: ReadableDb, memberId: string): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    SELECT coalesce(sum(size), 0)::bigint AS bytes FROM attachment
    WHERE workspace_id = ${db.workspaceId} AND named_at IS NULL AND by_id = ${memberId}`.execute(db.trx)
  return Number(rows[0]?.bytes ?? 0)
}

/** Which of these files are whole, with the case they were sent for and by whom; held, so that none is let go meanwhile. */
export async function wholeOf(
  db: WritableDb,
  ids: readonly string[],
): Promise<Map<string, AttachmentRef & { readonly caseId: string; readonly byId: string }>> {
  const rows = await db.trx
    .selectFrom('attachment')
    .select(['id', 'case_id', 'by_id', 'name', 'size', 'sha256', 'type'])
    .where('workspace_id', '=', db.workspaceId)
    .where('id', 'in', [...ids])
    .where('whole_at', 'is not', null)
    .orderBy('id')
    .forUpdate()
    .execute()
  return new Map(rows.map((row) => [row.id, { ...refOf(row), caseId: row.case_id, byId: row.by_id }]))
}

/** Notes down that a note or post names these files, so that they are kept. */
export async function markNamed(db: WritableDb, ids: readonly string[], at: Date): Promise<void> {
  if (ids.length === 0) return
  await db.trx
    .updateTable('attachment')
    .set({ named_at: at })
    .where('workspace_id', '=', db.workspaceId)
    .where('id', 'in', [...ids])
    .where('named_at', 'is', null)
    .execute()
}

/** Lets files go that nobody named since; gives how many. */
export async function dropUnnamed(db: WritableDb, begunBefore: Date): Promise<number> {
  const { numDeletedRows } = await db.trx
    .deleteFrom('attachment')
    .where('workspace_id', '=', db.workspaceId)
    .where('named_at', 'is', null)
    .where('begun_at', '<', begunBefore)
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** The reference of a whole file. */
export function refOf(row: Pick<AttachmentRow, 'id' | 'name' | 'size' | 'sha256' | 'type'>): AttachmentRef {
  const { id, name, size, sha256, type } = row
  return { id, name, size, sha256, type: attachmentTypeSchema.parse(type) }
}

function ofAttachment(db: WritableDb, id: string) {
  return db.trx.updateTable('attachment').where('workspace_id', '=', db.workspaceId).where('id', '=', id)
}
