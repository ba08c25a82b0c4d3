import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/** Queries that read take this; they run inside one workspace's transaction. */
export interface ReadableDb {
  readonly trx: Transaction<Tables>
  readonly workspaceId: string
}

/** Queries that write take this; only `writeIn` gives it out. */
export interface WritableDb extends ReadableDb {
  readonly writable: true
}

/** Runs `work` in a transaction which can read one workspace and write nothing. */
export function readIn<T>(db: Kysely<Tables>, workspaceId: string, work: (db: ReadableDb) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .setAccessMode('read only')
    .execute((trx) => entered(trx, { role: 'tierdesk_app', workspaceId }, () => work({ trx, workspaceId })))
}

/** Runs `work` in a transaction which can read and write one workspace. */
export function writeIn<T>(db: Kysely<Tables>, workspaceId: string, work: (db: WritableDb) => Promise<T>): Promise<T> {
  return db
    .transaction()
    .execute((trx) =>
      entered(trx, { role: 'tierdesk_app', workspaceId }, () => work({ trx, workspaceId, writable: true })),
    )
}

/** Runs `work` as the role which may only find out to which workspace a slug, key or token belongs. */
export function atTheDoor<T>(db: Kysely<Tables>, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().execute((trx) => entered(trx, { role: 'tierdesk_door', workspaceId: '' }, () => work(trx)))
}

/**
 * Takes the role and the workspace, then works. The first statement of the work is sent without waiting for the
 * answer: statements of a connection run in their order, and when taking the role fails the transaction is aborted,
 * so that nothing of the work can run outside it.
 */
async function entered<T>(
  trx: Transaction<Tables>,
  { role, workspaceId }: { role: 'tierdesk_app' | 'tierdesk_door'; workspaceId: string },
  work: () => Promise<T>,
): Promise<T> {
  const entering =
    sql`SELECT set_config('role', ${role}, true), set_config('tierdesk.workspace_id', ${workspaceId}, true)`.execute(
      trx,
    )
  const [entry, outcome] = await Promise.allSettled([entering, work()])
  if (entry.status === 'rejected') throw entry.reason
  if (outcome.status === 'rejected') throw outcome.reason
  return outcome.value
}
