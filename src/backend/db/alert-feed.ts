import { sql } from 'kysely'
import type { CaseAccess } from '../../shared/access/permissions.ts'
import { type CarriedAlert, carriedAlertSchema } from '../../shared/alerts/alert.ts'
import type { ReadableDb } from './transaction.ts'

/** An alert as it lies with one person, at its place of the log. */
export interface SeqAlert {
  readonly seq: number
  readonly memberId: string
  readonly alert: CarriedAlert
  /** Who may see the case it is about now; null where it is about none. */
  readonly access: CaseAccess | null
  /** It tells of a question that is still theirs to answer. */
  readonly helps: boolean
}

interface Row {
  readonly seq: number
  readonly memberId: string
  readonly id: string
  readonly event: string
  readonly cause: string
  readonly caseId: string | null
  readonly reference: string | null
  readonly subject: string | null
  readonly title: string
  readonly text: string
  readonly urgency: string
  readonly raisedAt: Date
  readonly desktop: boolean
  readonly quietUntil: Date | null
  readonly deliveredAt: Date | null
  readonly seenAt: Date | null
  readonly actedAt: Date | null
  readonly handedFrom: string | null
  readonly teamId: string | null
  readonly ownerId: string | null
  readonly followers: string[] | null
  readonly helps: boolean | null
}

/** Told of a question that is still theirs to answer: its words are for them, the case's subject is not. */
const helps = sql`a.event LIKE 'consult%' AND c.helpers @> ARRAY[r.member_id]`

/** Who might not see the case when they were told gets its reference and nothing that is told of it. */
const columns = sql`
  r.seq, r.member_id AS "memberId", a.id, a.event, a.cause, a.case_id AS "caseId", a.reference,
  CASE WHEN r.sees_case THEN a.subject END AS subject, a.title, CASE WHEN r.sees_case OR (${helps}) THEN a.body ELSE '' END AS text,
  a.urgency, a.raised_at AS "raisedAt", r.desktop, r.quiet_until AS "quietUntil", r.delivered_at AS "deliveredAt",
  r.seen_at AS "seenAt", r.acted_at AS "actedAt", a.handed_from AS "handedFrom",
  c.team_id AS "teamId", c.owner_id AS "ownerId", c.followers::text[] AS followers, (${helps}) AS helps`
const joined = sql`alert_recipient r JOIN alert a ON a.workspace_id = r.workspace_id AND a.id = r.alert_id
  LEFT JOIN case_state c ON c.workspace_id = a.workspace_id AND c.id = a.case_id`

/** The member's alerts in (after, head], in the order of the log, at most `limit`. */
export async function listAlertChanges(
  db: ReadableDb,
  memberId: string,
  page: { after: number; head: number; limit: number },
): Promise<SeqAlert[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM ${joined}
    WHERE r.workspace_id = ${db.workspaceId} AND r.member_id = ${memberId}
      AND r.seq > ${page.after} AND r.seq <= ${page.head}
    ORDER BY r.seq LIMIT ${page.limit}`.execute(db.trx)
  return rows.map(toAlert)
}

/** Everybody's alerts in a range of the log. */
export async function listAlertsBetween(db: ReadableDb, range: { after: number; head: number }): Promise<SeqAlert[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM ${joined}
    WHERE r.workspace_id = ${db.workspaceId} AND r.seq > ${range.after} AND r.seq <= ${range.head}
    ORDER BY r.seq`.execute(db.trx)
  return rows.map(toAlert)
}

/** The member's newest alerts up to the head, oldest first. */
export async function listNewestAlerts(
  db: ReadableDb,
  memberId: string,
  { head, limit }: { head: number; limit: number },
): Promise<SeqAlert[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns} FROM ${joined}
    WHERE r.workspace_id = ${db.workspaceId} AND r.member_id = ${memberId} AND r.seq <= ${head}
    ORDER BY r.seq DESC LIMIT ${limit}`.execute(db.trx)
  return rows.map(toAlert).reverse()
}

function toAlert({ seq, memberId, teamId, ownerId, followers, helps, ...row }: Row): SeqAlert {
  const text = (at: Date | null) => at?.toISOString() ?? null
  return {
    seq,
    memberId,
    access: teamId === null ? null : { teamId, ownerId, followers: followers ?? [] },
    helps: helps ?? false,
    alert: carriedAlertSchema.parse({
      ...row,
      raisedAt: row.raisedAt.toISOString(),
      quietUntil: text(row.quietUntil),
      deliveredAt: text(row.deliveredAt),
      seenAt: text(row.seenAt),
      actedAt: text(row.actedAt),
    }),
  }
}
