import { sql } from 'kysely'
import type { Leaving } from '../outgoing/leaving.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** What leaves the house for customers and for the AI. */

/** Writes down, in the transaction of its events, what leaves and what became of what left. */
export async function recordLeaving(db: WritableDb, leaving: readonly Leaving[]): Promise<void> {
  for (const one of leaving) await (one.kind === 'put' ? put(db, one) : mark(db, one))
}

/** Sent again it begins anew, under its id and in a place of its own. */
async function put(db: WritableDb, row: Extract<Leaving, { kind: 'put' }>): Promise<void> {
  await sql`
    INSERT INTO outbound_message (workspace_id, id, case_id, kind, position, body, state, next_at, created_at)
    VALUES (${db.workspaceId}, ${row.id}, ${row.caseId}, ${row.what}, ${row.position}, ${row.body}, 'waiting', ${row.at}, ${row.at})
    ON CONFLICT (workspace_id, id) DO UPDATE SET
      position = excluded.position, body = excluded.body, state = 'waiting', attempts = 0, next_at = excluded.next_at,
      leased_until = NULL, last_error = NULL, ended_at = NULL`.execute(db.trx)
}

/**
 * Marks what waits and no case shows, or shows already. What a channel said meanwhile stands, and so does what a person
 * sends again.
 */
export async function markWaiting(
  db: WritableDb,
  { leasedUntil, ...change }: Omit<Extract<Leaving, { kind: 'mark' }>, 'kind'> & { readonly leasedUntil: Date },
): Promise<void> {
  if (await isOnLease(db, change.id, leasedUntil)) await mark(db, change)
}

/** Whether a message still waits on the lease under which this node took it on. */
export async function isOnLease(db: ReadableDb, id: string, leasedUntil: Date): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1 FROM outbound_message
    WHERE workspace_id = ${db.workspaceId} AND id = ${id} AND state = 'waiting' AND leased_until = ${leasedUntil}`.execute(
    db.trx,
  )
  return rows.length > 0
}

/** What arrived is not kept here: the case has it. */
async function mark(
  db: WritableDb,
  { id, state, at, reason }: Omit<Extract<Leaving, { kind: 'mark' }>, 'kind'>,
): Promise<void> {
  await sql`
    UPDATE outbound_message
    SET state = ${state}, body = '', leased_until = NULL, ended_at = ${at}, last_error = ${reason}
    WHERE workspace_id = ${db.workspaceId} AND id = ${id}`.execute(db.trx)
}

/** What this node has taken on until its lease runs out. */
export interface ClaimedMessage {
  readonly id: string
  readonly caseId: string
  readonly kind: 'message' | 'answer' | 'pen'
  readonly body: string
  /** This try counted in. */
  readonly attempts: number
}

/** Takes on up to `limit` due messages, of each case the oldest only: no other node gets them until `leasedUntil`. */
export async function claimMessages(
  db: WritableDb,
  { now, leasedUntil, limit }: { now: Date; leasedUntil: Date; limit: number },
): Promise<ClaimedMessage[]> {
  const { rows } = await sql<ClaimedMessage>`
    UPDATE outbound_message m SET leased_until = ${leasedUntil}, attempts = m.attempts + 1
    FROM (
      SELECT id FROM outbound_message o
      WHERE workspace_id = ${db.workspaceId} AND state = 'waiting' AND next_at <= ${now}
        AND (leased_until IS NULL OR leased_until <= ${now})
        AND NOT EXISTS (
          SELECT 1 FROM outbound_message e
          WHERE e.workspace_id = o.workspace_id AND e.case_id = o.case_id AND e.state = 'waiting'
            AND (e.position, e.id) < (o.position, o.id))
      ORDER BY next_at, id LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE m.workspace_id = ${db.workspaceId} AND m.id = due.id
    RETURNING m.id, m.case_id AS "caseId", m.kind, m.body, m.attempts`.execute(db.trx)
  return rows
}

/** It failed and is tried again at `nextAt`. Nothing changes when another node has it by now. */
export async function postpone(
  db: WritableDb,
  failed: { id: string; leasedUntil: Date; reason: string; nextAt: Date },
): Promise<void> {
  await sql`
    UPDATE outbound_message SET next_at = ${failed.nextAt}, leased_until = NULL, last_error = ${failed.reason.slice(0, 500)}
    WHERE workspace_id = ${db.workspaceId} AND id = ${failed.id} AND state = 'waiting'
      AND leased_until = ${failed.leasedUntil}`.execute(db.trx)
}

/** The case something left; null when nothing with that id did. */
export async function caseOfMessage(db: ReadableDb, id: string): Promise<string | null> {
  const { rows } = await sql<{ caseId: string }>`
    SELECT case_id AS "caseId" FROM outbound_message
    WHERE workspace_id = ${db.workspaceId} AND id = ${id}`.execute(db.trx)
  return rows[0]?.caseId ?? null
}

/** How many wait, and the newest of those given up with the case each left, at most 50. */
export async function readOutbox(db: ReadableDb): Promise<{
  waiting: number
  failed: {
    id: string
    caseId: string
    reference: string
    kind: 'message' | 'answer' | 'pen'
    at: string
    reason: string
  }[]
}> {
  const waiting = await sql<{ n: number }>`
    SELECT count(*)::int AS n FROM outbound_message WHERE workspace_id = ${db.workspaceId} AND state = 'waiting'`.execute(
    db.trx,
  )
  const failed = await sql<{
    id: string
    caseId: string
    reference: string
    kind: 'message' | 'answer' | 'pen'
    at: Date
    reason: string
  }>`
    SELECT o.id, o.case_id AS "caseId", c.reference, o.kind, o.ended_at AS at, COALESCE(o.last_error, '') AS reason
    FROM outbound_message o JOIN case_state c ON c.workspace_id = o.workspace_id AND c.id = o.case_id
    WHERE o.workspace_id = ${db.workspaceId} AND o.state = 'dead'
    ORDER BY o.ended_at DESC, o.id LIMIT 50`.execute(db.trx)
  return { waiting: waiting.rows[0]?.n ?? 0, failed: failed.rows.map((row) => ({ ...row, at: row.at.toISOString() })) }
}

/** Removes what ended before `before`: what it was about stands on its case. */
export async function pruneOutbound(db: WritableDb, before: Date): Promise<void> {
  await sql`DELETE FROM outbound_message WHERE workspace_id = ${db.workspaceId} AND ended_at < ${before}`.execute(
    db.trx,
  )
}
