import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export interface Attempts {
  readonly failures: number
  readonly lockedUntil: Date | null
  readonly updatedAt: Date
}

/**
 * The attempts under a key, locked until the transaction ends. The row is made first where there is none: a lock on
 * a row that is not there holds nobody back, and the first attempts made at once would all count as the first.
 */
export async function lockAttempts(trx: Transaction<Tables>, key: string, now: Date): Promise<Attempts> {
  await trx
    .insertInto('sign_in_attempt')
    .values({ key, failures: 0, locked_until: null, updated_at: now })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  const row = await trx
    .selectFrom('sign_in_attempt')
    .selectAll()
    .where('key', '=', key)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { failures: row.failures, lockedUntil: row.locked_until, updatedAt: row.updated_at }
}

export async function putAttempts(
  trx: Transaction<Tables>,
  key: string,
  { failures, lockedUntil, updatedAt }: Attempts,
): Promise<void> {
  const row = { failures, locked_until: lockedUntil, updated_at: updatedAt }
  await trx
    .insertInto('sign_in_attempt')
    .values({ key, ...row })
    .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
    .execute()
}

export async function clearAttempts(db: Kysely<Tables>, key: string): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('key', '=', key).execute()
}

/** Forgets attempts nobody continued. */
export async function removeOldAttempts(db: Kysely<Tables>, before: Date): Promise<void> {
  await db.deleteFrom('sign_in_attempt').where('updated_at', '<', before).execute()
}
