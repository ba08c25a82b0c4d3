import { sql } from 'kysely'
import { type AlertFigures, type DeadLetter, deadLetterSchema } from '../../shared/contract/alerts.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** What leads see of the alerts that go outside. */

/** Deliveries that were given up, newest first, at most 200. `memberId` of whom it was for stands in `to`. */
export async function listDeadLetters(db: ReadableDb): Promise<DeadLetter[]> {
  const { rows } = await sql<Omit<DeadLetter, 'raisedAt' | 'endedAt'> & { raisedAt: Date; endedAt: Date }>`
    SELECT d.id, d.channel, COALESCE(d.member_id::text, d.contact_name) AS "to", COALESCE(a.event, 'digest') AS event,
      COALESCE(a.title, 'What a quiet time held back') AS title, a.reference, COALESCE(a.raised_at, d.created_at) AS "raisedAt",
      d.ended_at AS "endedAt", d.attempts, COALESCE(d.last_error, '') AS reason
    FROM alert_delivery d
    LEFT JOIN alert a ON a.workspace_id = d.workspace_id AND a.id = d.alert_id
    WHERE d.workspace_id = ${db.workspaceId} AND d.state = 'dead'
    ORDER BY d.ended_at DESC, d.id LIMIT 200`.execute(db.trx)
  return rows.map((row) =>
    deadLetterSchema.parse({ ...row, raisedAt: row.raisedAt.toISOString(), endedAt: row.endedAt.toISOString() }),
  )
}

/** Puts dead letters back among the waiting ones, with all their tries; gives how many there were. */
export async function reviveDeliveries(db: WritableDb, ids: readonly string[], at: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    UPDATE alert_delivery SET state = 'waiting', attempts = 0, next_at = ${at}, leased_until = NULL, ended_at = NULL
    WHERE workspace_id = ${db.workspaceId} AND id = ANY(${ids}::uuid[]) AND state = 'dead'
    RETURNING id`.execute(db.trx)
  return rows.length
}

/** What was raised and held back since `since`, and what waits. */
export async function readFigures(
  db: ReadableDb,
  { since, days }: { since: Date; days: number },
): Promise<AlertFigures> {
  const raised = await sql<{ event: string; count: number }>`
    SELECT event, count(*)::int AS count FROM alert
    WHERE workspace_id = ${db.workspaceId} AND raised_at >= ${since}
    GROUP BY event ORDER BY count DESC, event`.execute(db.trx)
  const heldBack = await sql<{ event: string; reason: 'same_cause' | 'quiet_time'; count: number }>`
    SELECT event, reason, sum(count)::int AS count FROM alert_held_back
    WHERE workspace_id = ${db.workspaceId} AND hour >= ${since}
    GROUP BY event, reason ORDER BY count DESC, event`.execute(db.trx)
  const now = await sql<{ waiting: number; dead: number }>`
    SELECT (count(*) FILTER (WHERE state = 'waiting'))::int AS waiting, (count(*) FILTER (WHERE state = 'dead'))::int AS dead
    FROM alert_delivery WHERE workspace_id = ${db.workspaceId} AND state IN ('waiting', 'dead')`.execute(db.trx)
  return {
    days,
    raised: raised.rows,
    heldBack: heldBack.rows,
    ...(now.rows[0] ?? { waiting: 0, dead: 0 }),
  }
}
