import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { AlertEvent, Urgency } from '../../shared/alerts/events.ts'
import type { HandOnStep } from '../../shared/alerts/policy.ts'
import { feedChannel } from './append.ts'
import type { WritableDb } from './transaction.ts'

/** An alert as it is written: with whom it is for and what goes outside. */
export interface NewAlert {
  readonly id: string
  readonly event: AlertEvent
  readonly cause: string
  readonly caseId: string | null
  readonly reference: string | null
  readonly subject: string | null
  readonly title: string
  readonly text: string
  readonly urgency: Urgency
  readonly raisedAt: Date
  readonly handOnAt: Date | null
  readonly handOn: readonly HandOnStep[]
  readonly handedFrom: string | null
  readonly recipients: readonly {
    readonly memberId: string
    readonly seesCase: boolean
    readonly desktop: boolean
    readonly quietUntil: string | null
  }[]
  readonly deliveries: readonly NewDelivery[]
}

export interface NewDelivery {
  readonly id: string
  readonly channel: string
  readonly memberId: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly state: 'waiting' | 'held'
  readonly nextAt: string
}

/** Holds the workspace's log until the commit: what is read from here on, no other node changes meanwhile. */
export async function holdLog(db: WritableDb): Promise<void> {
  // As strong as the update of the row that appends: a full lock would also wait for whoever only wrote a row that names
  // the workspace, and who may wait for this transaction in turn.
  await sql`SELECT id FROM workspace WHERE id = ${db.workspaceId} FOR NO KEY UPDATE`.execute(db.trx)
}

/** Writes alerts, each at the next place of the log, and tells every node. */
export async function insertAlerts(db: WritableDb, alerts: readonly NewAlert[]): Promise<void> {
  if (alerts.length === 0) return
  const range = await advanceLog(db, alerts.length)
  await db.trx
    .insertInto('alert')
    .values(
      alerts.map((alert) => ({
        workspace_id: db.workspaceId,
        id: alert.id,
        event: alert.event,
        cause: alert.cause,
        case_id: alert.caseId,
        reference: alert.reference,
        subject: alert.subject,
        title: alert.title,
        body: alert.text,
        urgency: alert.urgency,
        raised_at: alert.raisedAt,
        hand_on_at: alert.handOnAt,
        hand_on: JSON.stringify(alert.handOn),
        handed_from: alert.handedFrom,
      })),
    )
    .execute()
  const recipients = alerts.flatMap((alert, index) =>
    alert.recipients.map((recipient) => ({ alertId: alert.id, seq: range.after + 1 + index, ...recipient })),
  )
  await sql`
    INSERT INTO alert_recipient (workspace_id, alert_id, member_id, seq, sees_case, desktop, quiet_until)
    SELECT ${db.workspaceId}, r."alertId", r."memberId", r.seq, r."seesCase", r.desktop, r."quietUntil"
    FROM json_to_recordset(${JSON.stringify(recipients)}::json) AS r(
      "alertId" uuid, "memberId" uuid, seq bigint, "seesCase" boolean, desktop boolean, "quietUntil" timestamptz)`.execute(
    db.trx,
  )
  const deliveries = alerts.flatMap((alert) =>
    alert.deliveries.map((delivery) => ({ alertId: alert.id, createdAt: alert.raisedAt, ...delivery })),
  )
  await sql`
    INSERT INTO alert_delivery (
      workspace_id, id, alert_id, channel, member_id, contact_name, contact_email, state, next_at, created_at)
    SELECT ${db.workspaceId}, d.id, d."alertId", d.channel, d."memberId", d."contactName", d."contactEmail", d.state,
      d."nextAt", d."createdAt"
    FROM json_to_recordset(${JSON.stringify(deliveries)}::json) AS d(
      id uuid, "alertId" uuid, channel text, "memberId" uuid, "contactName" text, "contactEmail" text, state text,
      "nextAt" timestamptz, "createdAt" timestamptz)`.execute(db.trx)
  await announceAlerts(db, range)
}

/** Takes the next `count` places of the log. */
export async function advanceLog(db: WritableDb, count: number): Promise<{ after: number; head: number }> {
  const { rows } = await sql<{ head: number }>`
    UPDATE workspace SET head = head + ${count} WHERE id = ${db.workspaceId} RETURNING head`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  return { after: head - count, head }
}

/** Tells every node that the range of the log is alerts. */
export async function announceAlerts(db: WritableDb, range: { after: number; head: number }): Promise<void> {
  const payload = JSON.stringify({ workspaceId: db.workspaceId, ...range, alerts: true, nonce: randomUUID() })
  await sql`SELECT pg_notify(${feedChannel}::text, ${payload}::text)`.execute(db.trx)
}
