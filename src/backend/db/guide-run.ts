import { sql } from 'kysely'
import type { RunFacts } from '../../shared/contract/guide-numbers.ts'
import { guideRunSchema } from '../../shared/guide/run.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A run as it is counted. */
export interface RunRow {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  readonly category: string
  readonly guide: string
  readonly version: number
  /** Each guide that was entered, as 'key version'. */
  readonly entered: readonly string[]
  readonly state: 'running' | 'ended' | 'left'
  readonly startedAt: string
  readonly endedAt: string | null
  readonly escalation: RunFacts['escalation']
  readonly reopened: boolean
  /** The run with its records, as JSON. */
  readonly run: string
}

/** Writes runs as they stand. That a case was reopened after a run is never taken back. */
export async function recordRuns(db: WritableDb, rows: readonly RunRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    INSERT INTO guide_run AS g (
      workspace_id, id, case_id, reference, category, guide, version, entered, state,
      started_at, ended_at, escalation, reopened, run)
    SELECT ${db.workspaceId}, r.id, r."caseId", r.reference, r.category, r.guide, r.version, r.entered, r.state,
      r."startedAt", r."endedAt", r.escalation, r.reopened, r.run
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(
      id uuid, "caseId" uuid, reference text, category text, guide text, version int, entered text[], state text,
      "startedAt" timestamptz, "endedAt" timestamptz, escalation text, reopened boolean, run text)
    ON CONFLICT (workspace_id, id) DO UPDATE SET
      category = excluded.category, entered = excluded.entered, state = excluded.state, ended_at = excluded.ended_at,
      escalation = excluded.escalation, reopened = g.reopened OR excluded.reopened, run = excluded.run`.execute(db.trx)
}

/** How many runs of each guide began since then, whatever its version. */
export async function countRunsSince(db: ReadableDb, since: Date): Promise<Map<string, number>> {
  const { rows } = await sql<{ guide: string; runs: number }>`
    SELECT guide, count(*)::int AS runs FROM guide_run
    WHERE workspace_id = ${db.workspaceId} AND started_at >= ${since} GROUP BY guide`.execute(db.trx)
  return new Map(rows.map(({ guide, runs }) => [guide, runs]))
}

/** Which runs are asked for: those that came through a version of a guide (null: any), begun since. */
export interface RunsAsked {
  readonly key: string
  readonly version: number | null
  /** True: only runs of the guide itself, not those that were led into it. */
  readonly own: boolean
  readonly since: Date
  readonly most: number
}

/** A run as it is stored. */
export type StoredRun = Pick<
  Tables['guide_run'],
  'case_id' | 'reference' | 'category' | 'escalation' | 'reopened' | 'run'
>

/** The newest runs, newest first, and how many there are in all. */
export async function listRuns(
  db: ReadableDb,
  { key, version, own, since, most }: RunsAsked,
): Promise<{ runs: StoredRun[]; of: number }> {
  const name = version === null ? `${key} %` : `${key} ${version}`
  const asked = own
    ? sql`guide = ${key} AND ${version === null ? sql`true` : sql`version = ${version}`}`
    : version === null
      ? sql`EXISTS (SELECT 1 FROM unnest(entered) AS one WHERE one LIKE ${name})`
      : sql`entered @> ARRAY[${name}]`
  const { rows } = await sql<StoredRun & { of: number }>`
    SELECT case_id, reference, category, escalation, reopened, run, (count(*) OVER ())::int AS of FROM guide_run
    WHERE workspace_id = ${db.workspaceId} AND started_at >= ${since} AND ${asked}
    ORDER BY started_at DESC, id DESC LIMIT ${most}`.execute(db.trx)
  return { of: rows[0]?.of ?? 0, runs: rows }
}

/** The run with its records, and what became of its case. */
export function factsOf(row: StoredRun): RunFacts {
  return {
    caseId: row.case_id,
    reference: row.reference,
    category: row.category,
    run: guideRunSchema.parse(JSON.parse(row.run)),
    escalation: row.escalation,
    reopened: row.reopened,
  }
}
