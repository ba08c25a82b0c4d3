import { sql } from 'kysely'
import type { HeldBackReason } from '../../shared/escalation/dampen.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** What the house did by itself, beside the events: causes of automatic rules, what was held back, what was late. */

export interface HeldBackRow {
  readonly caseId: string
  readonly rule: string
  readonly occurrence: string
  readonly cause: string
  readonly reason: HeldBackReason
  readonly at: string
  readonly until: string
}

export interface LateRow {
  readonly caseId: string
  readonly version: number
  /** What was done late, in words: 'step 2 of "To the lead"'. */
  readonly what: string
  readonly dueAt: string
  readonly at: string
}

/** What a transaction adds. */
export interface HouseRows {
  readonly raised: readonly {
    readonly caseId: string
    readonly rule: string
    readonly occurrence: string
    readonly cause: string
    readonly at: string
  }[]
  readonly heldBack: readonly HeldBackRow[]
  readonly late: readonly LateRow[]
}

/**
 * When each cause last raised (ISO; null: never), locked until the commit in the order of their names: of two nodes that
 * see the same cause at once, one raises and the other sees that it did.
 */
export async function lockCauses(db: WritableDb, causes: readonly string[]): Promise<Map<string, string | null>> {
  const { rows } = await sql<{ cause: string; last: Date | null }>`
    INSERT INTO automatic_cause (workspace_id, cause)
    SELECT ${db.workspaceId}, c.cause FROM unnest(${[...new Set(causes)]}::text[]) AS c(cause) ORDER BY c.cause
    ON CONFLICT (workspace_id, cause) DO UPDATE SET cause = excluded.cause
    RETURNING cause, last_raised_at AS last`.execute(db.trx)
  return new Map(rows.map(({ cause, last }) => [cause, last?.toISOString() ?? null]))
}

/** Writes down what was raised, held back and late. */
export async function recordHouse(db: WritableDb, { raised, heldBack, late }: HouseRows): Promise<void> {
  if (raised.length > 0)
    await sql`
      WITH given AS (
        SELECT * FROM json_to_recordset(${JSON.stringify(raised)}::json)
          AS r("caseId" uuid, rule text, occurrence text, cause text, at timestamptz)
      ), held AS (
        UPDATE held_back h SET raised_at = r.at FROM given r
        WHERE h.workspace_id = ${db.workspaceId} AND h.case_id = r."caseId" AND h.rule = r.rule
          AND h.occurrence = r.occurrence
      )
      UPDATE automatic_cause c SET last_raised_at = r.at FROM given r
      WHERE c.workspace_id = ${db.workspaceId} AND c.cause = r.cause`.execute(db.trx)
  if (heldBack.length > 0)
    await sql`
      INSERT INTO held_back (workspace_id, case_id, rule, occurrence, cause, reason, first_at, until)
      SELECT ${db.workspaceId}, h."caseId", h.rule, h.occurrence, h.cause, h.reason, h.at, h.until
      FROM json_to_recordset(${JSON.stringify(heldBack)}::json) AS h(
        "caseId" uuid, rule text, occurrence text, cause text, reason text, at timestamptz, until timestamptz)
      ON CONFLICT (workspace_id, case_id, rule, occurrence)
        DO UPDATE SET reason = excluded.reason, until = excluded.until`.execute(db.trx)
  if (late.length > 0)
    await sql`
      INSERT INTO late_work (workspace_id, case_id, version, what, due_at, at)
      SELECT ${db.workspaceId}, l."caseId", l.version, l.what, l."dueAt", l.at
      FROM json_to_recordset(${JSON.stringify(late)}::json) AS l(
        "caseId" uuid, version int, what text, "dueAt" timestamptz, at timestamptz)`.execute(db.trx)
}

/** Something done late that nobody was told of yet. */
export interface UntoldLate {
  readonly caseId: string
  readonly reference: string
  readonly what: string
  readonly dueAt: Date
  readonly at: Date
}

/** Whether anything late is untold: asked often, answered by an index that is empty as a rule. */
export async function anyLate(db: ReadableDb): Promise<boolean> {
  const { rows } = await sql<{ any: boolean }>`
    SELECT EXISTS (SELECT 1 FROM late_work WHERE workspace_id = ${db.workspaceId} AND told_at IS NULL) AS any`.execute(
    db.trx,
  )
  return rows[0]?.any ?? false
}

/** Everything late that is untold, latest first, marked as told at `now`. */
export async function takeLate(db: WritableDb, now: Date): Promise<UntoldLate[]> {
  const { rows } = await sql<UntoldLate>`
    WITH taken AS (
      UPDATE late_work SET told_at = ${now} WHERE workspace_id = ${db.workspaceId} AND told_at IS NULL
      RETURNING case_id, what, due_at, at
    )
    SELECT t.case_id AS "caseId", c.reference, t.what, t.due_at AS "dueAt", t.at
    FROM taken t JOIN case_state c ON c.workspace_id = ${db.workspaceId} AND c.id = t.case_id
    ORDER BY t.at - t.due_at DESC, c.reference`.execute(db.trx)
  return rows
}

/** Every case on which the house must have acted by `until`, the earliest first. */
export async function dueHouse(db: ReadableDb, until: Date): Promise<{ id: string; version: number; dueAt: Date }[]> {
  const { rows } = await sql<{ id: string; version: number; dueAt: Date }>`
    SELECT id, version, house_at AS "dueAt" FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND house_at <= ${until} ORDER BY house_at, id`.execute(db.trx)
  return rows
}
