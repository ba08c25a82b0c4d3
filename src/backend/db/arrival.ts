import { sql } from 'kysely'
import type { Case } from '../../shared/case/state.ts'
import { mostSurgeMembers, type SurgeSeries } from '../../shared/contract/surge.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A stretch of time, its end not included. */
export interface Stretch {
  readonly from: Date
  readonly until: Date
}

/** A category or product with its cases in some stretches, by the place of the stretch in the question. */
export interface SeriesCounts extends SurgeSeries {
  readonly counts: readonly number[]
}

/** A category or product with its past cases. */
export interface PastBuckets extends SurgeSeries {
  /** The first case of it that is still counted. */
  readonly since: Date
  readonly buckets: ReadonlyMap<number, number>
}

const day = 86_400_000

/** Enters cases as they come in, in the transaction that takes them in. */
export async function putArrivals(
  db: WritableDb,
  cases: readonly Pick<Case, 'id' | 'receivedAt' | 'category' | 'product'>[],
): Promise<void> {
  if (cases.length === 0) return
  const rows = cases.map(({ id, receivedAt, category, product }) => ({ id, receivedAt, category, product }))
  await sql`
    INSERT INTO arrival (workspace_id, case_id, received_at, category, product, product_key)
    SELECT ${db.workspaceId}, a.id, a."receivedAt", a.category, a.product, lower(a.product)
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS a(
      id uuid, "receivedAt" timestamptz, category text, product text)
    ON CONFLICT DO NOTHING`.execute(db.trx)
}

/** Lets go of what is too old to be compared with. */
export async function dropArrivals(db: WritableDb, before: Date): Promise<void> {
  await db.trx
    .deleteFrom('arrival')
    .where('workspace_id', '=', db.workspaceId)
    .where('received_at', '<', before)
    .execute()
}

/** The categories and products with cases since an instant. */
export async function seriesSince(db: ReadableDb, { from, until }: Stretch): Promise<SurgeSeries[]> {
  const { rows } = await sql<SurgeSeries>`
    SELECT 'category' AS kind, category AS key, category AS name FROM arrival
    WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${until} GROUP BY category
    UNION ALL
    SELECT 'product', product_key, max(product) FROM arrival
    WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${until}
      AND product_key IS NOT NULL GROUP BY product_key
    ORDER BY 1, 2`.execute(db.trx)
  return rows
}

/** How many cases each of the series had in each of a few stretches. */
export async function countSeries(
  db: ReadableDb,
  series: readonly SurgeSeries[],
  stretches: readonly Stretch[],
): Promise<SeriesCounts[]> {
  const counted: SeriesCounts[] = []
  for (const { kind, keys, own } of byKind(series)) {
    const column = columnOf(kind)
    const counts = new Map<string, number[]>()
    for (const [at, { from, until }] of stretches.entries()) {
      const { rows } = await sql<{ key: string; count: number }>`
        SELECT ${column} AS key, count(*)::int AS count FROM arrival
        WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${until}
          AND ${column} = ANY(${keys}) GROUP BY 1`.execute(db.trx)
      for (const { key, count } of rows) {
        const list = counts.get(key) ?? stretches.map(() => 0)
        list[at] = count
        counts.set(key, list)
      }
    }
    counted.push(...own.map((one) => ({ ...one, counts: counts.get(one.key) ?? stretches.map(() => 0) })))
  }
  return counted
}

/** What a question for past buckets names. */
export interface PastQuestion extends Stretch {
  readonly series: readonly SurgeSeries[]
  readonly bucketMinutes: number
  /** Of each day only the `hours` from this moment on, by UTC. */
  readonly since: Date
  readonly hours: number
}

/**
 * The cases of each series by bucket (whole buckets since 1970) in the hours asked for, and when its first case came.
 * One pass over the time asked for, whatever the number of series.
 */
export async function pastBuckets(db: ReadableDb, question: PastQuestion): Promise<PastBuckets[]> {
  const { series, from, until, bucketMinutes, since, hours } = question
  const past: PastBuckets[] = []
  for (const { kind, keys, own } of byKind(series)) {
    const column = columnOf(kind)
    const { rows } = await sql<{ key: string; bucket: number; count: number }>`
      SELECT ${column} AS key, floor(extract(epoch FROM received_at) / ${bucketMinutes * 60}::int)::int AS bucket,
        count(*)::int AS count
      FROM arrival
      WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${until}
        AND ${column} = ANY(${keys})
        AND mod(extract(epoch FROM received_at)::bigint + 86400 - ${(since.getTime() / 1_000) % 86_400}::bigint, 86400)
          < ${hours * 3_600}::bigint
      GROUP BY 1, 2`.execute(db.trx)
    const first = await sql<{ key: string; since: Date }>`
      SELECT k.key, (SELECT received_at FROM arrival WHERE workspace_id = ${db.workspaceId} AND ${column} = k.key
        ORDER BY received_at LIMIT 1) AS since
      FROM unnest(${keys}::text[]) AS k(key)`.execute(db.trx)
    const firsts = new Map(first.rows.map((row) => [row.key, row.since]))
    const found = Map.groupBy(rows, ({ key }) => key)
    for (const one of own)
      past.push({
        ...one,
        since: firsts.get(one.key) ?? until,
        buckets: new Map((found.get(one.key) ?? []).map(({ bucket, count }) => [bucket, count])),
      })
  }
  return past
}

/** Whether cases came in on so many different days (of UTC) between two instants; looks from day to day, back from the last. */
export async function hasArrivalsOn(db: ReadableDb, days: number, { from, until }: Stretch): Promise<boolean> {
  let before = until
  for (let found = 0; found < days; found += 1) {
    const last = await db.trx
      .selectFrom('arrival')
      .select('received_at')
      .where('workspace_id', '=', db.workspaceId)
      .where('received_at', '<', before)
      .where('received_at', '>=', from)
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!last) return false
    before = new Date(Math.floor(last.received_at.getTime() / day) * day)
  }
  return true
}

/** How many cases came in since, on how many days (of UTC), and of how many categories and products they were. */
export async function sumArrivals(
  db: ReadableDb,
  from: Date,
): Promise<{ cases: number; days: number; category: number; product: number }> {
  const { rows } = await sql<{ cases: number; days: number; category: number; product: number }>`
    SELECT count(*)::int AS cases, count(DISTINCT floor(extract(epoch FROM received_at) / 86400))::int AS days,
      count(DISTINCT category)::int AS category, count(DISTINCT product_key)::int AS product
    FROM arrival WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from}`.execute(db.trx)
  return rows[0] ?? { cases: 0, days: 0, category: 0, product: 0 }
}

/** The cases of a series in a stretch, the newest first. */
export async function membersOf(
  db: ReadableDb,
  { kind, key }: Pick<SurgeSeries, 'kind' | 'key'>,
  { from, until }: Stretch,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT case_id AS id FROM arrival
    WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from} AND received_at < ${until}
      AND ${columnOf(kind)} = ${key}
    ORDER BY received_at DESC, case_id LIMIT ${mostSurgeMembers}`.execute(db.trx)
  return rows.map(({ id }) => id)
}

/** From when on arrivals are kept: what is compared with, and a day to spare. */
export function keptSince(until: Date, days: number): Date {
  return new Date(until.getTime() - (days + 1) * day)
}

function columnOf(kind: SurgeSeries['kind']) {
  return kind === 'category' ? sql.ref('category') : sql.ref('product_key')
}

function byKind(series: readonly SurgeSeries[]) {
  return (['category', 'product'] as const).flatMap((kind) => {
    const own = series.filter((one) => one.kind === kind)
    return own.length > 0 ? [{ kind, own, keys: own.map(({ key }) => key) }] : []
  })
}
