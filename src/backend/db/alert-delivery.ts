import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { ToldAbout } from '../../shared/alerts/as-seen.ts'
import { alertEventSchema, urgencySchema } from '../../shared/alerts/events.ts'
import type { StoredAlert } from '../alerts/send/message.ts'
import { type AboutRow, aboutCase, aboutColumns, toldAbout } from './alert-feed.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A delivery this node has taken on until its lease runs out. */
export interface Claimed {
  readonly id: string
  /** Null for a digest. */
  readonly alertId: string | null
  readonly channel: string
  readonly memberId: string | null
  readonly contact: { readonly name: string; readonly email: string } | null
  /** This try counted in. */
  readonly attempts: number
}

/** True when something is due that needs the workspace's lock: looked at before it is taken. */
export async function dueUnderLock(db: ReadableDb, now: Date): Promise<boolean> {
  const { rows } = await sql<{ due: boolean }>`
    SELECT
      EXISTS (SELECT 1 FROM alert_delivery WHERE workspace_id = ${db.workspaceId}
        AND state = 'held' AND next_at <= ${now})
      OR EXISTS (SELECT 1 FROM alert WHERE workspace_id = ${db.workspaceId} AND hand_on_at <= ${now})
      OR EXISTS (SELECT 1 FROM alert_watch WHERE workspace_id = ${db.workspaceId} AND at <= ${now}) AS due`.execute(
    db.trx,
  )
  return rows[0]?.due ?? false
}

/**
 * Takes on up to `limit` due deliveries: no other node gets them until `leasedUntil`. A node that dies leaves them to
 * be sent again by another, with the same ids.
 */
export async function claimDeliveries(
  db: WritableDb,
  { now, leasedUntil, limit }: { now: Date; leasedUntil: Date; limit: number },
): Promise<Claimed[]> {
  const { rows } = await sql<{
    id: string
    alert_id: string | null
    channel: string
    member_id: string | null
    contact_name: string | null
    contact_email: string | null
    attempts: number
  }>`
    UPDATE alert_delivery d SET leased_until = ${leasedUntil}, attempts = d.attempts + 1
    FROM (
      SELECT id FROM alert_delivery
      WHERE workspace_id = ${db.workspaceId} AND state = 'waiting' AND next_at <= ${now}
        AND (leased_until IS NULL OR leased_until <= ${now})
      ORDER BY next_at, id LIMIT ${limit}
      FOR UPDATE SKIP LOCKED
    ) AS due
    WHERE d.workspace_id = ${db.workspaceId} AND d.id = due.id
    RETURNING d.id, d.alert_id, d.channel, d.member_id, d.contact_name, d.contact_email, d.attempts`.execute(db.trx)
  return rows.map((row) => ({
    id: row.id,
    alertId: row.alert_id,
    channel: row.channel,
    memberId: row.member_id,
    contact: row.contact_email === null ? null : { name: row.contact_name ?? '', email: row.contact_email },
    attempts: row.attempts,
  }))
}

/** An alert that is to go outside; `about` null: to a channel or a contact, or about no case. */
export interface Content {
  readonly alert: StoredAlert & { readonly cause: string }
  readonly about: ToldAbout | null
}

/** The alerts of each delivery, oldest first: one, or those a digest gathers. What goes to a member: see `asSeenBy`. */
export async function readContents(db: ReadableDb, ids: readonly string[]): Promise<Map<string, Content[]>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<
    Omit<AboutRow, 'sawCase'> & {
      delivery: string
      id: string
      event: string
      cause: string
      urgency: string
      title: string
      body: string
      reference: string | null
      subject: string | null
      raised_at: Date
      /** Null: for no member. */
      sawCase: boolean | null
    }
  >`
    SELECT COALESCE(d.digest_id, d.id) AS delivery, a.id, a.event, a.cause, a.urgency, a.title, a.body, a.reference,
      a.subject, a.raised_at, ${aboutColumns}
    FROM alert_delivery d
    JOIN alert a ON a.workspace_id = d.workspace_id AND a.id = d.alert_id
    LEFT JOIN alert_recipient r ON r.workspace_id = d.workspace_id AND r.alert_id = d.alert_id AND r.member_id = d.member_id
    ${aboutCase}
    WHERE d.workspace_id = ${db.workspaceId} AND (d.id = ANY(${ids}::uuid[]) OR d.digest_id = ANY(${ids}::uuid[]))
    ORDER BY a.raised_at, a.id`.execute(db.trx)
  const contents = new Map<string, Content[]>()
  for (const row of rows) {
    const { id, cause, title, body: text, reference, subject, sawCase } = row
    const event = alertEventSchema.parse(row.event)
    const urgency = urgencySchema.parse(row.urgency)
    const alert = { id, event, cause, urgency, title, text, reference, subject, raisedAt: row.raised_at.toISOString() }
    const about = sawCase === null ? null : toldAbout({ ...row, sawCase })
    contents.set(row.delivery, [...(contents.get(row.delivery) ?? []), { alert, about }])
  }
  return contents
}

/** It was taken by the receiver, whoever else may be trying it by now. */
export async function markSent(db: WritableDb, id: string, at: Date): Promise<void> {
  await sql`
    UPDATE alert_delivery SET state = 'sent', ended_at = ${at}, leased_until = NULL, last_error = NULL
    WHERE workspace_id = ${db.workspaceId} AND id = ${id} AND state IN ('waiting', 'dead')`.execute(db.trx)
  // Who was told by mail was reached.
  await sql`
    UPDATE alert_recipient r SET delivered_at = ${at}
    FROM alert_delivery d
    WHERE d.workspace_id = ${db.workspaceId} AND (d.id = ${id} OR d.digest_id = ${id}) AND d.member_id IS NOT NULL
      AND r.workspace_id = d.workspace_id AND r.alert_id = d.alert_id AND r.member_id = d.member_id
      AND r.delivered_at IS NULL`.execute(db.trx)
}

/** It failed: tried again at `nextAt`, or given up when that is null. Nothing changes when another node has it by now. */
export async function markFailed(
  db: WritableDb,
  failed: { id: string; leasedUntil: Date; reason: string; nextAt: Date | null; at: Date },
): Promise<void> {
  await sql`
    UPDATE alert_delivery
    SET state = ${failed.nextAt ? 'waiting' : 'dead'}, next_at = COALESCE(${failed.nextAt}, next_at), leased_until = NULL,
      last_error = ${failed.reason.slice(0, 500)}, ended_at = ${failed.nextAt ? null : failed.at}
    WHERE workspace_id = ${db.workspaceId} AND id = ${failed.id} AND state = 'waiting'
      AND leased_until = ${failed.leasedUntil}`.execute(db.trx)
}

/**
 * Gathers what was held back in quiet times that are over into one mail per person. What the person has seen in the
 * console meanwhile is left out. Runs under the workspace's lock, so that one node gathers.
 */
export async function gatherHeld(db: WritableDb, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string; member_id: string; channel: string; seen: boolean }>`
    SELECT d.id, d.member_id, d.channel, r.seen_at IS NOT NULL AS seen
    FROM alert_delivery d
    LEFT JOIN alert_recipient r ON r.workspace_id = d.workspace_id AND r.alert_id = d.alert_id AND r.member_id = d.member_id
    WHERE d.workspace_id = ${db.workspaceId} AND d.state = 'held' AND d.next_at <= ${now}`.execute(db.trx)
  const groups = new Map<string, string[]>()
  for (const row of rows) {
    if (row.seen) continue
    const key = `${row.channel} ${row.member_id}`
    groups.set(key, [...(groups.get(key) ?? []), row.id])
  }
  const close = (ids: readonly string[], digestId: string | null) =>
    sql`
    UPDATE alert_delivery SET state = 'gathered', digest_id = ${digestId}, ended_at = ${now}
    WHERE workspace_id = ${db.workspaceId} AND id = ANY(${ids}::uuid[])`.execute(db.trx)
  await close(
    rows.filter(({ seen }) => seen).map(({ id }) => id),
    null,
  )
  for (const [key, ids] of groups) {
    const [channel = '', memberId = ''] = key.split(' ')
    const id = uuid()
    await db.trx
      .insertInto('alert_delivery')
      .values({
        workspace_id: db.workspaceId,
        id,
        alert_id: null,
        digest_id: null,
        channel,
        member_id: memberId,
        contact_name: null,
        contact_email: null,
        state: 'waiting',
        next_at: now,
        leased_until: null,
        last_error: null,
        created_at: now,
        ended_at: null,
      })
      .execute()
    await close(ids, id)
  }
}

/** Removes alerts, with their deliveries, that are older than `before`. */
export async function pruneAlerts(db: WritableDb, before: Date): Promise<void> {
  await db.trx.deleteFrom('alert').where('workspace_id', '=', db.workspaceId).where('raised_at', '<', before).execute()
  await db.trx
    .deleteFrom('alert_delivery')
    .where('workspace_id', '=', db.workspaceId)
    .where('created_at', '<', before)
    .execute()
}
