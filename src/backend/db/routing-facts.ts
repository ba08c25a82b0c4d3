import { sql } from 'kysely'
import type { Severity } from '../../shared/case/basics.ts'
import { recentCases, recentDays } from '../../shared/routing/facts.ts'
import type { ReadableDb } from './transaction.ts'

/** Open cases of everybody who owns any, counted on an index of the open ones only. */
export async function countOpenCases(
  db: ReadableDb,
): Promise<{ memberId: string; severity: Severity; cases: number }[]> {
  const { rows } = await sql<{ memberId: string; severity: Severity; cases: number }>`
    SELECT owner_id AS "memberId", severity, count(*)::int AS cases FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND active AND owner_id IS NOT NULL
    GROUP BY owner_id, severity`.execute(db.trx)
  return rows
}

/** By team and member, the cases given to them of the last ones their team was given. */
export async function countRecentlyGiven(
  db: ReadableDb,
  now: Date,
): Promise<{ teamId: string; memberId: string; cases: number }[]> {
  const { rows } = await sql<{ teamId: string; memberId: string; cases: number }>`
    SELECT team.id AS "teamId", lately.member_id AS "memberId", count(*)::int AS cases
    FROM team CROSS JOIN LATERAL (
      SELECT member_id FROM handling
      WHERE workspace_id = ${db.workspaceId} AND team_id = team.id AND kind = 'given'
        AND at > ${now}::timestamptz - make_interval(days => ${recentDays})
      ORDER BY at DESC LIMIT ${recentCases}
    ) AS lately
    WHERE team.workspace_id = ${db.workspaceId}
    GROUP BY 1, 2`.execute(db.trx)
  return rows
}

/** Everybody's record by category. */
export async function listSuccess(
  db: ReadableDb,
): Promise<{ memberId: string; category: string; solved: number; returned: number }[]> {
  const { rows } = await sql<{ memberId: string; category: string; solved: number; returned: number }>`
    SELECT member_id AS "memberId", category, solved, returned FROM member_success
    WHERE workspace_id = ${db.workspaceId}`.execute(db.trx)
  return rows
}

/** Who was given or solved cases of a customer, and when last; what came back to nobody counts for nothing. */
export async function lastHandled(db: ReadableDb, customerKey: string): Promise<{ memberId: string; at: Date }[]> {
  const { rows } = await sql<{ memberId: string; at: Date }>`
    SELECT member_id AS "memberId", max(at) AS at FROM handling
    WHERE workspace_id = ${db.workspaceId} AND customer_key = ${customerKey} AND kind <> 'came_back'
    GROUP BY member_id`.execute(db.trx)
  return rows
}
