import { sql } from 'kysely'
import { type ReadMark, readMarkSchema } from '../../shared/together/around.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** How far each member has read the notes and threads of a case. */

/** Every mark on a case. */
export async function listReadMarks(db: ReadableDb, caseId: string): Promise<ReadMark[]> {
  const rows = await db.trx
    .selectFrom('read_mark')
    .select(['thread', 'member_id', 'read_to'])
    .where('workspace_id', '=', db.workspaceId)
    .where('case_id', '=', caseId)
    .orderBy('read_to')
    .execute()
  return rows.map((row) =>
    readMarkSchema.parse({ thread: row.thread, memberId: row.member_id, readTo: row.read_to.toISOString() }),
  )
}

/** Moves a mark on; it never goes back. False when it was there already. */
export async function putReadMark(
  db: WritableDb,
  mark: ReadMark & { readonly caseId: string },
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO read_mark (workspace_id, case_id, thread, member_id, read_to, at)
    VALUES (${db.workspaceId}, ${mark.caseId}, ${mark.thread}, ${mark.memberId}, ${mark.readTo}, ${at})
    ON CONFLICT (workspace_id, case_id, thread, member_id) DO UPDATE SET read_to = excluded.read_to, at = excluded.at
      WHERE read_mark.read_to < excluded.read_to
    RETURNING 1`.execute(db.trx)
  return rows.length > 0
}
