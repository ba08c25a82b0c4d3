import { sql } from 'kysely'
import type { ReadableDb } from './transaction.ts'

/** A stretch of time, from included, to not. */
export interface Period {
  readonly from: Date
  readonly to: Date
}

export interface CodeCounts {
  readonly code: string
  readonly fired: number
  readonly confirmed: number
  readonly overridden: number
  readonly tooEarly: number
  readonly tooLate: number
  readonly wrongReason: number
}

/** How often each code was raised in the period, and what people said of those flags. */
export async function countFlags(db: ReadableDb, { from, to }: Period): Promise<CodeCounts[]> {
  const { rows } = await sql<CodeCounts>`
    SELECT code, count(*)::int AS fired,
      (count(*) FILTER (WHERE verdict = 'confirmed'))::int AS confirmed,
      (count(*) FILTER (WHERE verdict = 'overridden'))::int AS overridden,
      (count(*) FILTER (WHERE judgement = 'too_early'))::int AS "tooEarly",
      (count(*) FILTER (WHERE judgement = 'too_late'))::int AS "tooLate",
      (count(*) FILTER (WHERE judgement = 'wrong_reason'))::int AS "wrongReason"
    FROM flag_record
    WHERE workspace_id = ${db.workspaceId} AND raised_at >= ${from} AND raised_at < ${to}
    GROUP BY code`.execute(db.trx)
  return rows
}

/** Misses by code in the period: those recorded on cases and those found in samples. */
export async function countMisses(db: ReadableDb, { from, to }: Period): Promise<Map<string, number>> {
  const { rows } = await sql<{ code: string; missed: number }>`
    SELECT code, count(*)::int AS missed FROM (
      SELECT code FROM miss_record
      WHERE workspace_id = ${db.workspaceId} AND at >= ${from} AND at < ${to}
      UNION ALL
      SELECT COALESCE(missed_code, 'other') FROM sampled_contact
      WHERE workspace_id = ${db.workspaceId} AND verdict = 'missed' AND judged_at >= ${from} AND judged_at < ${to}
    ) AS misses
    GROUP BY code`.execute(db.trx)
  return new Map(rows.map(({ code, missed }) => [code, missed]))
}

/** Cases received in the period, and those a person escalated though no flag had been raised by then. */
export async function countCases(
  db: ReadableDb,
  { from, to }: Period,
): Promise<{ cases: number; escalatedUnflagged: number }> {
  const { rows } = await sql<{ cases: number; escalatedUnflagged: number }>`
    SELECT
      (SELECT count(*)::int FROM case_state
        WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${to}) AS cases,
      (SELECT count(DISTINCT e.case_id)::int FROM event e
        WHERE e.workspace_id = ${db.workspaceId} AND e.type = 'case_escalated' AND e.actor_kind = 'member'
          AND e.at >= ${from} AND e.at < ${to}
          AND NOT EXISTS (
            SELECT 1 FROM flag_record f
            WHERE f.workspace_id = e.workspace_id AND f.case_id = e.case_id AND f.raised_at <= e.at)
      ) AS "escalatedUnflagged"`.execute(db.trx)
  return rows[0] ?? { cases: 0, escalatedUnflagged: 0 }
}
