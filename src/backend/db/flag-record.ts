import { sql } from 'kysely'
import type { TriageRow } from '../triage/triage-rows.ts'
import type { WritableDb } from './transaction.ts'

type Kind<K extends TriageRow['kind']> = Extract<TriageRow, { kind: K }>

/** Writes what events said about flags; rows come in the order of their events. */
export async function recordTriage(db: WritableDb, rows: readonly TriageRow[]): Promise<void> {
  await insertRaised(db, rows.filter(isKind('raised')))
  await markLapsed(db, lastOfEach(rows.filter(isKind('lapsed'))))
  await markJudged(db, lastOfEach(rows.filter(isKind('judged'))))
  await insertMissed(db, rows.filter(isKind('missed')))
}

async function insertRaised(db: WritableDb, rows: readonly Kind<'raised'>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    INSERT INTO flag_record (workspace_id, case_id, code, raised_version, raised_at, policy_version, from_model, category)
    SELECT ${db.workspaceId}, r."caseId", r.code, r.version, r.at, r."policyVersion", r."fromModel", r.category
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
      "caseId" uuid, code text, version int, at timestamptz, "policyVersion" int, "fromModel" boolean, category text)`.execute(
    db.trx,
  )
}

async function markLapsed(db: WritableDb, rows: readonly Kind<'lapsed'>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    UPDATE flag_record f SET lapsed_at = r.at
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r("caseId" uuid, code text, at timestamptz)
    WHERE f.workspace_id = ${db.workspaceId} AND f.case_id = r."caseId" AND f.code = r.code AND f.lapsed_at IS NULL`.execute(
    db.trx,
  )
}

/** The verdict belongs to the record raised last. */
async function markJudged(db: WritableDb, rows: readonly Kind<'judged'>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    UPDATE flag_record f
    SET verdict = r.verdict, judgement = r.judgement, judged_at = r.at, judged_by = r."byId"::uuid
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
      "caseId" uuid, code text, verdict text, judgement text, at timestamptz, "byId" text)
    WHERE f.workspace_id = ${db.workspaceId} AND f.case_id = r."caseId" AND f.code = r.code
      AND f.raised_version = (
        SELECT max(raised_version) FROM flag_record l
        WHERE l.workspace_id = f.workspace_id AND l.case_id = f.case_id AND l.code = f.code)`.execute(db.trx)
}

async function insertMissed(db: WritableDb, rows: readonly Kind<'missed'>[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    INSERT INTO miss_record (workspace_id, case_id, version, code, at, by_id)
    SELECT ${db.workspaceId}, r."caseId", r.version, r.code, r.at, r."byId"
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
      "caseId" uuid, version int, code text, at timestamptz, "byId" uuid)`.execute(db.trx)
}

function isKind<K extends TriageRow['kind']>(kind: K): (row: TriageRow) => row is Kind<K> {
  return (row): row is Kind<K> => row.kind === kind
}

/** The last row about each flag of each case: one statement cannot change a row twice. */
function lastOfEach<T extends { readonly caseId: string; readonly code: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row.caseId} ${row.code}`, row])).values()]
}
