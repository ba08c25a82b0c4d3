import { sql } from 'kysely'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Escalations that wait for somebody to accept them, by when they must be looked at. */
export interface Watched {
  readonly caseId: string
  /** When the acknowledgement is due. */
  readonly at: string
}

/** Looks at these cases when their time comes; in place of what was known of them. */
export async function putWatched(db: WritableDb, watched: readonly Watched[]): Promise<void> {
  if (watched.length === 0) return
  await sql`
    INSERT INTO alert_watch (workspace_id, case_id, at)
    SELECT ${db.workspaceId}, w."caseId", w.at
    FROM json_to_recordset(${JSON.stringify(watched)}::json) AS w("caseId" uuid, at timestamptz)
    ON CONFLICT (workspace_id, case_id) DO UPDATE SET at = excluded.at`.execute(db.trx)
}

/** Cases whose time has come, with their states. */
export async function listWatchedDue(db: ReadableDb, now: Date): Promise<{ caseId: string; state: string }[]> {
  const { rows } = await sql<{ caseId: string; state: string }>`
    SELECT w.case_id AS "caseId", c.state
    FROM alert_watch w JOIN case_state c ON c.workspace_id = w.workspace_id AND c.id = w.case_id
    WHERE w.workspace_id = ${db.workspaceId} AND w.at <= ${now}
    ORDER BY w.at, w.case_id LIMIT 100`.execute(db.trx)
  return rows
}

export async function removeWatched(db: WritableDb, caseIds: readonly string[]): Promise<void> {
  await sql`
    DELETE FROM alert_watch
    WHERE workspace_id = ${db.workspaceId} AND case_id = ANY(${caseIds}::uuid[])`.execute(db.trx)
}
