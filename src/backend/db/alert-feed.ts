import { sql } from 'kysely'
import { type CarriedAlert, carriedAlertSchema } from '../../shared/alerts/alert.ts'
import type { ToldAbout } from '../../shared/alerts/as-seen.ts'
import { parseCase } from './case-state.ts'
import type { ReadableDb } from './transaction.ts'

/**
 * An alert as it was raised for one person, at its place of the log, with what says how much of it they may read now:
 * before it leaves it goes through `asSeenBy`.
 */
export interface SeqAlert {
  readonly seq: number
  readonly memberId: string
  readonly alert: CarriedAlert
  /** Null: it is about no case. */
  readonly about: ToldAbout | null
}

interface Row extends AboutRow {
  readonly seq: number
  readonly memberId: string
  readonly id: string
  readonly event: string
  readonly cause: string
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
}

/** The columns of `ToldAbout`. Of a case the person helps on the document comes along: it says which question is theirs. */
export interface AboutRow {
  readonly sawCase: boolean
  readonly caseId: string | null
  readonly teamId: string | null
  readonly ownerId: string | null
  readonly followers: readonly string[] | null
  readonly helpedCase: string | null
}
/** Of `alert a` with `alert_recipient r`, joined with `aboutCase`. */
export const aboutColumns = sql`
  r.sees_case AS "sawCase", a.case_id AS "caseId", c.team_id AS "teamId", c.owner_id AS "ownerId",
  c.followers::text[] AS followers,
  CASE WHEN (a.event = 'mentioned' OR a.event LIKE 'consult%') AND c.helpers @> ARRAY[r.member_id] THEN c.state END AS "helpedCase"`
export const aboutCase = sql`LEFT JOIN case_state c ON c.workspace_id = a.workspace_id AND c.id = a.case_id`

/** What the columns say; null for an alert about no case. */
export function toldAbout(row: AboutRow): ToldAbout | null {
  if (row.caseId === null) return null
  const { sawCase, teamId, ownerId, followers, helpedCase } = row
  return {
    sawCase,
    access: teamId === null ? null : { teamId, ownerId, followers: [...(followers ?? [])] },
    consults: helpedCase === null ? [] : parseCase(helpedCase).consults,
  }
}

const columns = sql`
  r.seq, r.member_id AS "memberId", a.id, a.event, a.cause, a.reference, a.subject, a.title, a.body AS text,
  a.urgency, a.raised_at AS "raisedAt", r.desktop, r.quiet_until AS "quietUntil", r.delivered_at AS "deliveredAt",
  r.seen_at AS "seenAt", r.acted_at AS "actedAt", a.handed_from AS "handedFrom", ${aboutColumns}`
const joined = sql`alert_recipient r JOIN alert a ON a.workspace_id = r.workspace_id AND a.id = r.alert_id ${aboutCase}`

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

function toAlert({ seq, memberId, ...row }: Row): SeqAlert {
  const text = (at: Date | null) => at?.toISOString() ?? null
  return {
    seq,
    memberId,
    about: toldAbout(row),
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
