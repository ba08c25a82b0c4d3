import { sql } from 'kysely'
import type { DraftMark, GuideDraft, Person } from '../../shared/contract/guides.ts'
import { guideSchema } from '../../shared/guide/guide.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

type Row = Tables['guide_draft']
type MarkRow = Pick<Row, 'revision' | 'based_on' | 'by_id' | 'by_name' | 'at'>

/** Every draft there is, without its document. */
export async function listDrafts(db: ReadableDb): Promise<(DraftMark & { readonly key: string; title: string })[]> {
  const rows = await db.trx
    .selectFrom('guide_draft')
    .select(['key', 'title', 'revision', 'based_on', 'by_id', 'by_name', 'at'])
    .where('workspace_id', '=', db.workspaceId)
    .where('document', 'is not', null)
    .execute()
  return rows.map((row) => ({ key: row.key, title: row.title, ...toMark(row) }))
}

/** The draft of a guide, or null. */
export async function findDraft(db: ReadableDb, key: string): Promise<GuideDraft | null> {
  const row = await db.trx
    .selectFrom('guide_draft')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!row || row.document === null) return null
  return { key, ...toMark(row), document: guideSchema.parse(JSON.parse(row.document)) }
}

/**
 * Writes the draft when it is still the one that was read (`revision`; 0: none). Gives what was saved, or null when
 * somebody was faster; then nothing is written.
 */
export async function putDraft(
  db: WritableDb,
  fresh: {
    readonly key: string
    readonly title: string
    readonly document: string
    readonly revision: number
    readonly basedOn: number | null
    readonly by: Person
    readonly at: Date
  },
): Promise<DraftMark | null> {
  const { key, title, document, revision, basedOn, by, at } = fresh
  const { rows } = await sql<MarkRow>`
    INSERT INTO guide_draft AS d (workspace_id, key, revision, document, title, based_on, by_id, by_name, at)
    SELECT ${db.workspaceId}, ${key}, 1, ${document}, ${title}, ${basedOn}::int, ${by.id}::uuid, ${by.name}, ${at}
    -- Without a row there is nothing to be a later saving of.
    WHERE ${revision} = 0 OR EXISTS (
      SELECT 1 FROM guide_draft WHERE workspace_id = ${db.workspaceId} AND key = ${key})
    ON CONFLICT (workspace_id, key) DO UPDATE SET
      revision = d.revision + 1, document = excluded.document, title = excluded.title,
      based_on = excluded.based_on, by_id = excluded.by_id, by_name = excluded.by_name, at = excluded.at
      WHERE CASE WHEN d.document IS NULL THEN ${revision} = 0 ELSE d.revision = ${revision} END
    RETURNING revision, based_on, by_id, by_name, at`.execute(db.trx)
  return rows[0] ? toMark(rows[0]) : null
}

/** Takes the draft away when it is still this one; false when somebody saved it again, or it is gone. */
export async function dropDraft(db: WritableDb, key: string, revision: number): Promise<boolean> {
  const { numUpdatedRows } = await db.trx
    .updateTable('guide_draft')
    .set({ document: null })
    .where('workspace_id', '=', db.workspaceId)
    .where('key', '=', key)
    .where('revision', '=', revision)
    .where('document', 'is not', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

function toMark(row: MarkRow): DraftMark {
  return {
    revision: row.revision,
    by: { id: row.by_id, name: row.by_name },
    at: row.at.toISOString(),
    basedOn: row.based_on,
  }
}
