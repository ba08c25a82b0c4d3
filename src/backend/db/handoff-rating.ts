import { sql } from 'kysely'
import { type HandoffCount, handoffCountSchema } from '../../shared/handoff/figures.ts'
import { type HandoffGap, handoffGapSchema } from '../../shared/handoff/gaps.ts'
import type { RatingRow } from '../handoff/rating-rows.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Writes what receivers said of escalations; of one escalation the last word counts. */
export async function recordRatings(db: WritableDb, rows: readonly RatingRow[]): Promise<void> {
  if (rows.length === 0) return
  const last = [...new Map(rows.map((row) => [`${row.caseId} ${row.escalationId}`, row])).values()]
  await sql`
    INSERT INTO handoff_rating (workspace_id, case_id, escalation_id, at, type, category, from_team_id, to_team_id,
      needed, right_place, complete, missing)
    SELECT ${db.workspaceId}, "caseId", "escalationId", at, type, category, "fromTeamId", "toTeamId",
      needed, "rightPlace", complete, missing
    FROM json_to_recordset(${JSON.stringify(last)}::json) AS r(
      "caseId" uuid, "escalationId" uuid, at timestamptz, type text, category text, "fromTeamId" uuid, "toTeamId" uuid,
      needed boolean, "rightPlace" boolean, complete boolean, missing text[])
    ON CONFLICT (workspace_id, case_id, escalation_id) DO UPDATE SET
      at = excluded.at, category = excluded.category, needed = excluded.needed, right_place = excluded.right_place,
      complete = excluded.complete, missing = excluded.missing`.execute(db.trx)
}

/** Ratings since then, counted by type, category and teams. */
export async function countRatings(db: ReadableDb, since: Date): Promise<HandoffCount[]> {
  const { rows } = await sql<Record<string, unknown>>`
    SELECT r.type, r.category, r.from_team_id AS "fromTeamId", r.to_team_id AS "toTeamId", count(*)::int AS rated,
      count(*) FILTER (WHERE r.needed)::int AS needed, count(*) FILTER (WHERE r.right_place)::int AS "rightPlace",
      count(*) FILTER (WHERE r.complete)::int AS complete,
      COALESCE((
        SELECT json_object_agg(m.item, m.times) FROM (
          SELECT unnest(o.missing) AS item, count(*)::int AS times FROM handoff_rating o
          WHERE o.workspace_id = ${db.workspaceId} AND o.at >= ${since} AND o.type = r.type
            AND o.category = r.category AND o.from_team_id = r.from_team_id AND o.to_team_id = r.to_team_id
          GROUP BY 1
        ) AS m
      ), '{}'::json) AS missed
    FROM handoff_rating r WHERE r.workspace_id = ${db.workspaceId} AND r.at >= ${since}
    GROUP BY r.type, r.category, r.from_team_id, r.to_team_id
    ORDER BY rated DESC, r.type, r.category LIMIT 5000`.execute(db.trx)
  return rows.map((row) => handoffCountSchema.parse(row))
}

/** What packets lacked since then, by type and category. */
export async function listGaps(db: ReadableDb, since: Date): Promise<HandoffGap[]> {
  const { rows } = await sql<Record<string, unknown>>`
    SELECT r.type, r.category, count(*)::int AS rated,
      COALESCE((
        SELECT json_object_agg(m.item, m.times) FROM (
          SELECT unnest(o.missing) AS item, count(*)::int AS times FROM handoff_rating o
          WHERE o.workspace_id = ${db.workspaceId} AND o.at >= ${since} AND o.type = r.type AND o.category = r.category
          GROUP BY 1
        ) AS m
      ), '{}'::json) AS missed
    FROM handoff_rating r WHERE r.workspace_id = ${db.workspaceId} AND r.at >= ${since}
    GROUP BY r.type, r.category ORDER BY rated DESC, r.type, r.category LIMIT 500`.execute(db.trx)
  return rows.map((row) => handoffGapSchema.parse(row))
}
