import { sql } from 'kysely'
import type { PresenceStatus } from '../../shared/routing/candidate.ts'
import { caseWeights } from '../../shared/routing/facts.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Somebody not heard of for so long was gone; a status set before so long a time was for another day. */
const gone = '3 minutes'
const anotherDay = '4 hours'
/** Heard of so lately: nothing to write. */
const fresh = '50 seconds'

/** One member's presence as stored. */
export interface PresenceRow {
  readonly memberId: string
  readonly status: PresenceStatus
  readonly heardAt: Date
  readonly hereSince: Date
  readonly lostAt: Date | null
  readonly backLoad: number
}

/**
 * These members' desks were heard of at `now`. Whoever was heard of within the last 50 seconds is left alone, however
 * many nodes say so. Whoever had been gone is back with the load they carry at that moment; after four hours what they
 * said of themselves is over, and they are available.
 */
export async function hearOf(db: WritableDb, memberIds: readonly string[], now: Date): Promise<void> {
  if (memberIds.length === 0) return
  const was = sql`presence.heard_at < ${now}::timestamptz - ${gone}::interval`
  await sql`
    INSERT INTO presence (workspace_id, member_id, status, heard_at, here_since)
    SELECT ${db.workspaceId}, m, 'available', ${now}::timestamptz, ${now}::timestamptz
    FROM unnest(${memberIds}::uuid[]) AS m ORDER BY m
    ON CONFLICT (workspace_id, member_id) DO UPDATE SET
      heard_at = excluded.heard_at,
      status = CASE WHEN presence.heard_at < ${now}::timestamptz - ${anotherDay}::interval THEN 'available'
        ELSE presence.status END,
      here_since = CASE WHEN ${was} THEN excluded.here_since ELSE presence.here_since END,
      lost_at = CASE WHEN ${was} THEN presence.heard_at ELSE presence.lost_at END,
      back_load = CASE WHEN ${was} THEN (
        SELECT COALESCE(sum(${weightOf()}), 0) FROM case_state
        WHERE case_state.workspace_id = presence.workspace_id AND owner_id = presence.member_id AND active
      ) ELSE presence.back_load END
    WHERE presence.heard_at < ${now}::timestamptz - ${fresh}::interval`.execute(db.trx)
}

/** The member says this of themselves, and is heard of by it. */
export async function setPresence(
  db: WritableDb,
  memberId: string,
  { status, now }: { status: PresenceStatus; now: Date },
): Promise<void> {
  await hearOf(db, [memberId], now)
  await db.trx
    .updateTable('presence')
    .set({ status })
    .where('workspace_id', '=', db.workspaceId)
    .where('member_id', '=', memberId)
    .execute()
}

/** What the member says of themselves; null when they were never heard of. */
export async function findPresence(db: ReadableDb, memberId: string): Promise<PresenceStatus | null> {
  const row = await db.trx
    .selectFrom('presence')
    .select('status')
    .where('workspace_id', '=', db.workspaceId)
    .where('member_id', '=', memberId)
    .executeTakeFirst()
  return row?.status ?? null
}

/** Everybody who was ever heard of. */
export async function listPresence(db: ReadableDb): Promise<PresenceRow[]> {
  const { rows } = await sql<PresenceRow>`
    SELECT member_id AS "memberId", status, heard_at AS "heardAt", here_since AS "hereSince", lost_at AS "lostAt",
      back_load AS "backLoad"
    FROM presence WHERE workspace_id = ${db.workspaceId}`.execute(db.trx)
  return rows
}

function weightOf() {
  const { S1, S2, S3, S4 } = caseWeights
  return sql`CASE severity WHEN 'S1' THEN ${S1}::float8 WHEN 'S2' THEN ${S2}::float8 WHEN 'S3' THEN ${S3}::float8
    ELSE ${S4}::float8 END`
}
