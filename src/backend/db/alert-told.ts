import { sql } from 'kysely'
import type { AlertEvent } from '../../shared/alerts/events.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** When each person and each channel was last told of a cause; keys are member ids, and channel keys. */
export interface Told {
  readonly members: ReadonlyMap<string, Date>
  readonly channels: ReadonlyMap<string, Date>
}

/** Who was told of `cause` since `since`, and when last. */
export async function toldSince(db: ReadableDb, cause: string, since: Date): Promise<Told> {
  const { rows } = await sql<{ kind: 'member' | 'channel'; key: string; at: Date }>`
    SELECT 'member' AS kind, r.member_id::text AS key, max(a.raised_at) AS at
    FROM alert a JOIN alert_recipient r ON r.workspace_id = a.workspace_id AND r.alert_id = a.id
    WHERE a.workspace_id = ${db.workspaceId} AND a.cause = ${cause} AND a.raised_at > ${since}
    GROUP BY r.member_id
    UNION ALL
    SELECT 'channel', d.channel, max(a.raised_at)
    FROM alert a JOIN alert_delivery d ON d.workspace_id = a.workspace_id AND d.alert_id = a.id
    WHERE a.workspace_id = ${db.workspaceId} AND a.cause = ${cause} AND a.raised_at > ${since} AND d.member_id IS NULL
    GROUP BY d.channel`.execute(db.trx)
  const of = (kind: string) => new Map(rows.filter((row) => row.kind === kind).map(({ key, at }) => [key, at]))
  return { members: of('member'), channels: of('channel') }
}

export type HeldBackReason = 'same_cause' | 'quiet_time'

/** Counts what was not told, or not at once, in the hour it was. */
export async function countHeldBack(
  db: WritableDb,
  { event, reason, count, at }: { event: AlertEvent; reason: HeldBackReason; count: number; at: Date },
): Promise<void> {
  if (count === 0) return
  await sql`
    INSERT INTO alert_held_back (workspace_id, hour, event, reason, count)
    VALUES (${db.workspaceId}, date_trunc('hour', ${at}::timestamptz, 'UTC'), ${event}, ${reason}, ${count})
    ON CONFLICT (workspace_id, hour, event, reason) DO UPDATE SET count = alert_held_back.count + excluded.count`.execute(
    db.trx,
  )
}
