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
  /** The first case of it that is still counted. */
  readonly since: Date
  readonly counts: readonly number[]
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

/** How many cases each of the series had in each of the stretches. */
export async function countSeries(
  db: ReadableDb,
  series: readonly SurgeSeries[],
  stretches: readonly Stretch[],
): Promise<SeriesCounts[]> {
  const counted: SeriesCounts[] = []
  for (const kind of ['category', 'product'] as const) {
    const own = series.filter((one) => one.kind === kind)
    if (own.length === 0) continue
    const column = columnOf(kind)
    const keys = own.map(({ key }) => key)
    const { rows } = await sql<{ key: string; at: number; count: number }>`
      SELECT ${column} AS key, s.ord::int AS at, count(*)::int AS count
      FROM json_to_recordset(${JSON.stringify(stretches.map((stretch, ord) => ({ ...stretch, ord })))}::json)
        AS s(ord int, "from" timestamptz, "until" timestamptz)
      JOIN arrival a ON a.workspace_id = ${db.workspaceId} AND a.received_at >= s."from" AND a.received_at < s."until"
      WHERE ${column} = ANY(${keys})
      GROUP BY 1, 2`.execute(db.trx)
    const first = await sql<{ key: string; since: Date }>`
      SELECT ${column} AS key, min(received_at) AS since FROM arrival a
      WHERE workspace_id = ${db.workspaceId} AND ${column} = ANY(${keys}) GROUP BY 1`.execute(db.trx)
    const since = new Map(first.rows.map((row) => [row.key, row.since]))
    const found = Map.groupBy(rows, ({ key }) => key)
    for (const one of own) {
      const counts = stretches.map(() => 0)
      for (const { at, count } of found.get(one.key) ?? []) counts[at] = count
      counted.push({ ...one, counts, since: since.get(one.key) ?? new Date(0) })
    }
  }
  return counted
}

/** On how many days (of UTC) since `from` cases came in at all, and of how many categories and products. */
export async function arrivalDays(
  db: ReadableDb,
  from: Date,
): Promise<{ days: number; cases: number; categories: number; products: number }> {
  const { rows } = await sql<{ days: number; cases: number; categories: number; products: number }>`
    SELECT count(DISTINCT floor(extract(epoch FROM received_at) / 86400))::int AS days, count(*)::int AS cases,
      count(DISTINCT category)::int AS categories, count(DISTINCT product_key)::int AS products
    FROM arrival WHERE workspace_id = ${db.workspaceId} AND received_at >= ${from}`.execute(db.trx)
  return rows[0] ?? { days: 0, cases: 0, categories: 0, products: 0 }
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
