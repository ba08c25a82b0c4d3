import { sql } from 'kysely'
import type { WritableDb } from './transaction.ts'

/** One intake of a workspace at a time: who comes second sees everything the first brought in. */
export async function lockIntake(db: WritableDb): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`tierdesk intake ${db.workspaceId}`}::text, 0))`.execute(
    db.trx,
  )
}

/** Takes `count` reference numbers of a year; gives the first. A transaction that fails gives them back. */
export async function takeReferences(db: WritableDb, year: number, count: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    INSERT INTO reference_counter (workspace_id, year, last) VALUES (${db.workspaceId}, ${year}, ${count})
    ON CONFLICT (workspace_id, year) DO UPDATE SET last = reference_counter.last + excluded.last
    RETURNING last`.execute(db.trx)
  const last = rows[0]?.last
  if (last === undefined) throw new Error('No reference number was given out')
  return last - count + 1
}
