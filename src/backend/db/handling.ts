import { sql } from 'kysely'
import type { HandlingRow } from '../routing/handling-rows.ts'
import type { WritableDb } from './transaction.ts'

/** Writes what events said about who handles cases, and counts it by member and category. */
export async function recordHandling(db: WritableDb, rows: readonly HandlingRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    WITH told AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
        kind text, "undoesSolved" boolean, "caseId" uuid, version int, at timestamptz, "memberId" uuid, "teamId" uuid,
        category text, "customerKey" text)
    ), counted AS (
      INSERT INTO member_success (workspace_id, member_id, category, solved, returned)
      SELECT ${db.workspaceId}, "memberId", category,
        count(*) FILTER (WHERE kind = 'solved') - count(*) FILTER (WHERE "undoesSolved"),
        count(*) FILTER (WHERE kind = 'came_back')
      FROM told WHERE kind <> 'given' GROUP BY "memberId", category
      ON CONFLICT (workspace_id, member_id, category) DO UPDATE SET
        -- What was solved before the record began may come back: never below nothing.
        solved = GREATEST(0, member_success.solved + excluded.solved),
        returned = member_success.returned + excluded.returned
    )
    INSERT INTO handling (workspace_id, case_id, version, kind, at, member_id, team_id, category, customer_key)
    SELECT ${db.workspaceId}, "caseId", version, kind, at, "memberId", "teamId", category, "customerKey" FROM told`.execute(
    db.trx,
  )
}
