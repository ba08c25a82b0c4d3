import { sql } from 'kysely'
import type { AlertMarks } from '../../shared/alerts/alert.ts'
import { advanceLog, announceAlerts, holdLog } from '../db/alert.ts'
import type { WritableDb } from '../db/transaction.ts'

/**
 * Writes down what a person's alerts came to: delivered, seen, acted on; each time is kept from the first telling, so
 * that telling twice changes nothing. What is seen is not handed on, and goes to the person's other desks.
 */
export async function markAlerts(
  db: WritableDb,
  memberId: string,
  { marks, at }: { marks: AlertMarks; at: Date },
): Promise<void> {
  await holdLog(db)
  const seen = [...new Set([...marks.seen, ...marks.acted])]
  const all = [...new Set([...marks.delivered, ...seen])]
  const { rows } = await sql<{ id: string }>`
    SELECT alert_id AS id FROM alert_recipient
    WHERE workspace_id = ${db.workspaceId} AND member_id = ${memberId}
      AND ((seen_at IS NULL AND alert_id = ANY(${seen}::uuid[])) OR (acted_at IS NULL AND alert_id = ANY(${marks.acted}::uuid[])))
    ORDER BY seq`.execute(db.trx)
  const range = rows.length > 0 ? await advanceLog(db, rows.length) : null
  const placed = rows.map(({ id }, index) => ({ id, seq: (range?.after ?? 0) + 1 + index }))
  await sql`
    UPDATE alert_recipient r SET
      delivered_at = COALESCE(r.delivered_at, ${at}),
      seen_at = CASE WHEN r.alert_id = ANY(${seen}::uuid[]) THEN COALESCE(r.seen_at, ${at}) ELSE r.seen_at END,
      acted_at = CASE WHEN r.alert_id = ANY(${marks.acted}::uuid[]) THEN COALESCE(r.acted_at, ${at}) ELSE r.acted_at END,
      seq = COALESCE(
        (SELECT p.seq FROM json_to_recordset(${JSON.stringify(placed)}::json) AS p(id uuid, seq bigint) WHERE p.id = r.alert_id),
        r.seq)
    WHERE r.workspace_id = ${db.workspaceId} AND r.member_id = ${memberId} AND r.alert_id = ANY(${all}::uuid[])`.execute(
    db.trx,
  )
  await sql`
    UPDATE alert a SET hand_on_at = NULL
    WHERE a.workspace_id = ${db.workspaceId} AND a.id = ANY(${seen}::uuid[]) AND a.hand_on_at IS NOT NULL
      AND EXISTS (SELECT 1 FROM alert_recipient r WHERE r.workspace_id = a.workspace_id AND r.alert_id = a.id
        AND r.member_id = ${memberId})`.execute(db.trx)
  if (range) await announceAlerts(db, range)
}
