import { sql } from 'kysely'
import type { HeldBackReason } from '../../shared/escalation/dampen.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Escalations that automatic rules held back. */

export interface HeldBackCase {
  readonly caseId: string
  readonly reference: string
  readonly rule: string
  readonly reason: HeldBackReason
  readonly firstAt: Date
  readonly until: Date
  /** When the rule raised it after all; null: it has not. */
  readonly raisedAt: Date | null
}

/** When the oldest one that no digest told of was held back; null when there is none. */
export async function oldestUndigested(db: ReadableDb): Promise<Date | null> {
  const { rows } = await sql<{ oldest: Date | null }>`
    SELECT min(first_at) AS oldest FROM held_back
    WHERE workspace_id = ${db.workspaceId} AND digested_at IS NULL`.execute(db.trx)
  return rows[0]?.oldest ?? null
}

/** Those that no digest told of, oldest first, marked as told of at `now`. */
export async function takeUndigested(db: WritableDb, now: Date): Promise<HeldBackCase[]> {
  const { rows } = await sql<HeldBackCase>`
    WITH taken AS (
      UPDATE held_back SET digested_at = ${now} WHERE workspace_id = ${db.workspaceId} AND digested_at IS NULL
      RETURNING case_id, rule, reason, first_at, until, raised_at
    )
    SELECT t.case_id AS "caseId", c.reference, t.rule, t.reason, t.first_at AS "firstAt", t.until, t.raised_at AS "raisedAt"
    FROM taken t JOIN case_state c ON c.workspace_id = ${db.workspaceId} AND c.id = t.case_id
    ORDER BY t.first_at, c.reference`.execute(db.trx)
  return rows
}

/** The newest held back since an instant, with how many there are per rule and reason. */
export async function listHeldBack(
  db: ReadableDb,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<{ cases: HeldBackCase[]; counts: { rule: string; reason: HeldBackReason; count: number }[] }> {
  const cases = await sql<HeldBackCase>`
    SELECT h.case_id AS "caseId", c.reference, h.rule, h.reason, h.first_at AS "firstAt", h.until, h.raised_at AS "raisedAt"
    FROM held_back h JOIN case_state c ON c.workspace_id = h.workspace_id AND c.id = h.case_id
    WHERE h.workspace_id = ${db.workspaceId} AND h.first_at >= ${since}
    ORDER BY h.first_at DESC, c.reference LIMIT ${limit}`.execute(db.trx)
  const counts = await sql<{ rule: string; reason: HeldBackReason; count: number }>`
    SELECT rule, reason, count(*)::int AS count FROM held_back
    WHERE workspace_id = ${db.workspaceId} AND first_at >= ${since}
    GROUP BY rule, reason ORDER BY rule, reason`.execute(db.trx)
  return { cases: cases.rows, counts: counts.rows }
}
