import { z } from 'zod'
import { type AlertMarks, type CarriedAlert, carriedAlertSchema, knownAlert } from '../../../shared/alerts/alert.ts'
import { tellsOf } from '../../../shared/alerts/as-seen.ts'
import type { Consult } from '../../../shared/consult/consult.ts'
import type { AlertList } from '../../../shared/contract/alerts.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** What a person can do with an alert, as the bits of `unsent`. Who acted has seen, and who has seen got it. */
const bits = { delivered: 1, seen: 2, acted: 4 } as const
type Mark = keyof typeof bits

/** Alerts kept at a desk; the oldest go. */
const mostAlerts = 500

const rowSchema = z.object({ id: z.string(), doc: z.string(), unsent: z.number() })

/**
 * Takes an alert over from the feed. What was done with it here and is not sent yet stands. One this version does not
 * know is kept, and not said to have arrived: nobody can see it here.
 */
export function putAlert(db: WritableDb, alert: CarriedAlert): void {
  const known = findRow(db, alert.id)
  const mine = known ? parse(known.doc) : null
  const merged: CarriedAlert = mine
    ? {
        ...alert,
        deliveredAt: alert.deliveredAt ?? mine.deliveredAt,
        seenAt: alert.seenAt ?? mine.seenAt,
        actedAt: alert.actedAt ?? mine.actedAt,
      }
    : alert
  db.run(
    `INSERT INTO alert (id, raised_at, case_id, doc) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET doc = excluded.doc`,
    alert.id,
    Date.parse(alert.raisedAt),
    alert.caseId,
    JSON.stringify(merged),
  )
  if (!known && alert.deliveredAt === null && knownAlert(alert)) markAlerts(db, [alert.id], 'delivered', alert.raisedAt)
}

/** Keeps only the newest alerts. */
export function trimAlerts(db: WritableDb): void {
  db.run(
    `DELETE FROM alert WHERE unsent = 0 AND id NOT IN (SELECT id FROM alert ORDER BY raised_at DESC, id DESC LIMIT ?)`,
    mostAlerts,
  )
}

/** The newest alerts, how many of all kept ones were not seen, and how many this version cannot show. */
export function listAlerts(db: ReadableDb, limit: number): AlertList {
  const kept = db
    .all('SELECT id, doc, unsent FROM alert ORDER BY raised_at DESC, id DESC')
    .map((row) => parse(rowSchema.parse(row).doc))
  const alerts = kept.flatMap((one) => knownAlert(one) ?? [])
  return {
    alerts: alerts.slice(0, limit),
    unseen: alerts.filter(({ seenAt }) => seenAt === null).length,
    unknown: kept.length - alerts.length,
  }
}

/** Marks alerts at this desk; `at` is the server's time, ISO. False when nothing was new. */
export function markAlerts(db: WritableDb, ids: readonly string[], mark: Mark, at: string): boolean {
  let changed = false
  for (const id of ids) {
    const row = findRow(db, id)
    if (!row) continue
    const before = parse(row.doc)
    const reached = bits[mark]
    const after: CarriedAlert = {
      ...before,
      deliveredAt: before.deliveredAt ?? at,
      seenAt: before.seenAt ?? (reached >= bits.seen ? at : null),
      actedAt: before.actedAt ?? (reached >= bits.acted ? at : null),
    }
    const fresh =
      (before.deliveredAt === after.deliveredAt ? 0 : bits.delivered) |
      (before.seenAt === after.seenAt ? 0 : bits.seen) |
      (before.actedAt === after.actedAt ? 0 : bits.acted)
    if (fresh === 0) continue
    changed = true
    db.run('UPDATE alert SET doc = ?, unsent = unsent | ? WHERE id = ?', JSON.stringify(after), fresh, id)
  }
  return changed
}

/** What the backend has not heard yet. */
export function unsentMarks(db: ReadableDb, limit: number): AlertMarks {
  const rows = db
    .all('SELECT id, doc, unsent FROM alert WHERE unsent > 0 ORDER BY id LIMIT ?', limit)
    .map((row) => rowSchema.parse(row))
  const of = (bit: number) => rows.filter(({ unsent }) => (unsent & bit) !== 0).map(({ id }) => id)
  return { delivered: of(bits.delivered), seen: of(bits.seen), acted: of(bits.acted) }
}

/** The backend has heard these; what was marked since then stays. */
export function marksSent(db: WritableDb, marks: AlertMarks): void {
  for (const mark of ['delivered', 'seen', 'acted'] as const)
    for (const id of marks[mark]) db.run('UPDATE alert SET unsent = unsent & ~? WHERE id = ?', bits[mark], id)
}

/** Erases what alerts tell of a case this desk may no longer show, but for the words of the questions that are left. */
export function blankAlertsOf(db: WritableDb, caseId: string, left: readonly Consult[] = []): void {
  for (const raw of db.all('SELECT id, doc, unsent FROM alert WHERE case_id = ?', caseId)) {
    const { id, doc } = rowSchema.parse(raw)
    const alert = parse(doc)
    const text = left.some((consult) => tellsOf(alert.cause, consult)) ? alert.text : ''
    db.run('UPDATE alert SET doc = ? WHERE id = ?', JSON.stringify({ ...alert, subject: null, text }), id)
  }
}

function findRow(db: ReadableDb, id: string) {
  const row = db.get('SELECT id, doc, unsent FROM alert WHERE id = ?', id)
  return row ? rowSchema.parse(row) : null
}

function parse(doc: string): CarriedAlert {
  return carriedAlertSchema.parse(JSON.parse(doc))
}
