import { z } from 'zod'
import { surgeSeriesSchema } from '../../shared/contract/surge.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A series of a surge with how many cases of it are usual in the time the surge lasts. */
const surgedSeriesSchema = surgeSeriesSchema.extend({ expected: z.number().min(0) })
export type SurgedSeries = z.infer<typeof surgedSeriesSchema>

export interface SurgeRow {
  readonly id: string
  readonly beganAt: Date
  readonly endedAt: Date | null
  readonly observed: number
  readonly expected: number
  /** The one that explains most of it first. */
  readonly series: readonly SurgedSeries[]
  readonly note: string | null
}

/** Those that last and those that ended after `since`: lasting ones first, then the newest. */
export async function listSurges(db: ReadableDb, since: Date): Promise<SurgeRow[]> {
  const rows = await db.trx
    .selectFrom('surge')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('ended_at', '>', since)]))
    .orderBy('ended_at', (order) => order.desc().nullsFirst())
    .orderBy('began_at', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    beganAt: row.began_at,
    endedAt: row.ended_at,
    observed: row.observed,
    expected: row.expected,
    series: z.array(surgedSeriesSchema).parse(JSON.parse(row.series)),
    note: row.note,
  }))
}

/** Writes a surge as it now is. */
export async function putSurge(db: WritableDb, { id, ...surge }: SurgeRow): Promise<void> {
  const now = {
    began_at: surge.beganAt,
    ended_at: surge.endedAt,
    observed: surge.observed,
    expected: surge.expected,
    series: JSON.stringify(surge.series),
    note: surge.note,
  }
  await db.trx
    .insertInto('surge')
    .values({ workspace_id: db.workspaceId, id, ...now })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(now))
    .execute()
}

/**
 * Takes the turn to judge the bucket that ends at `until`: gives the end of the last one judged before, or null when
 * this one (or a later one) was. Other nodes wait until the transaction ends and then find it judged.
 */
export async function takeBucket(db: WritableDb, until: Date): Promise<{ before: Date | null } | null> {
  const known = await db.trx
    .selectFrom('surge_watch')
    .select('judged_until')
    .where('workspace_id', '=', db.workspaceId)
    .forUpdate()
    .executeTakeFirst()
  if (known && known.judged_until >= until) return null
  const taken = await db.trx
    .insertInto('surge_watch')
    .values({ workspace_id: db.workspaceId, judged_until: until })
    .onConflict((conflict) =>
      conflict
        .column('workspace_id')
        .doUpdateSet({ judged_until: until })
        .where('surge_watch.judged_until', '<', until),
    )
    .returning('judged_until')
    .executeTakeFirst()
  return taken ? { before: known?.judged_until ?? null } : null
}
