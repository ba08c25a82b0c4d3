import { sql } from 'kysely'
import { type Sample, sampleSchema } from '../../shared/contract/triage.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'
import type { Period } from './triage-report.ts'

/** Adds samples; one whose external id is here already is left as it is. Gives the external ids that were new. */
export async function insertSamples(
  db: WritableDb,
  samples: readonly { readonly id: string; readonly receivedAt: string; readonly contact: Sample }[],
): Promise<Set<string>> {
  const rows = samples.map(({ id, receivedAt, contact }) => ({
    id,
    receivedAt,
    externalId: contact.externalId,
    population: contact.population,
    contact: JSON.stringify(contact),
  }))
  const { rows: added } = await sql<{ external_id: string }>`
    INSERT INTO sampled_contact (workspace_id, id, external_id, received_at, population, contact)
    SELECT ${db.workspaceId}, s.id, s."externalId", s."receivedAt", s.population, s.contact
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS s(
      id uuid, "externalId" text, "receivedAt" timestamptz, population int, contact text)
    ON CONFLICT (workspace_id, external_id) DO NOTHING
    RETURNING external_id`.execute(db.trx)
  return new Set(added.map(({ external_id }) => external_id))
}

/** A sample nobody judged yet, the oldest first, and how many wait. */
export async function nextSample(
  db: ReadableDb,
): Promise<{ id: string; receivedAt: string; contact: Sample; waiting: number } | null> {
  const open = db.trx
    .selectFrom('sampled_contact')
    .where('workspace_id', '=', db.workspaceId)
    .where('verdict', 'is', null)
  const row = await open
    .select(['id', 'received_at', 'contact'])
    .orderBy('received_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  const { waiting } = await open.select((eb) => eb.fn.countAll<number>().as('waiting')).executeTakeFirstOrThrow()
  return {
    id: row.id,
    receivedAt: row.received_at.toISOString(),
    contact: sampleSchema.parse(JSON.parse(row.contact)),
    waiting: Number(waiting),
  }
}

/** Writes the verdict; the first one counts. False when the sample is gone or judged already. */
export async function judgeSample(
  db: WritableDb,
  verdict: {
    readonly id: string
    readonly verdict: 'fine' | 'missed'
    readonly missedCode: string | null
    readonly note: string | null
    readonly by: { readonly id: string; readonly name: string }
    readonly at: Date
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db.trx
    .updateTable('sampled_contact')
    .set({
      verdict: verdict.verdict,
      missed_code: verdict.missedCode,
      note: verdict.note,
      judged_by: verdict.by.id,
      judged_by_name: verdict.by.name,
      judged_at: verdict.at,
    })
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', verdict.id)
    .where('verdict', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Samples that wait, and those judged in the period. `population` is the largest a sender named in it. */
export async function countSamples(
  db: ReadableDb,
  { from, to }: Period,
): Promise<{ waiting: number; judged: number; missed: number; population: number | null }> {
  const { rows } = await sql<{ waiting: number; judged: number; missed: number; population: number | null }>`
    SELECT
      (count(*) FILTER (WHERE verdict IS NULL))::int AS waiting,
      (count(*) FILTER (WHERE judged_at >= ${from} AND judged_at < ${to}))::int AS judged,
      (count(*) FILTER (WHERE verdict = 'missed' AND judged_at >= ${from} AND judged_at < ${to}))::int AS missed,
      max(population) FILTER (WHERE judged_at >= ${from} AND judged_at < ${to}) AS population
    FROM sampled_contact WHERE workspace_id = ${db.workspaceId}`.execute(db.trx)
  return rows[0] ?? { waiting: 0, judged: 0, missed: 0, population: null }
}

/** Judged samples in which the AI said how sure it was: was it right to finish alone? */
export async function judgedConfidences(db: ReadableDb): Promise<{ confidence: number; wasRight: boolean }[]> {
  const rows = await db.trx
    .selectFrom('sampled_contact')
    .select(['contact', 'verdict'])
    .where('workspace_id', '=', db.workspaceId)
    .where('verdict', 'is not', null)
    .orderBy('judged_at', 'desc')
    .limit(5_000)
    .execute()
  return rows.flatMap(({ contact, verdict }) => {
    const confidence = sampleSchema.parse(JSON.parse(contact)).assessment?.confidence ?? null
    return confidence === null ? [] : [{ confidence, wasRight: verdict === 'fine' }]
  })
}
