import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export interface Attempts {
  readonly failures: number
  readonly lockedUntil: Date | null
  readonly updatedAt: Date
}

/** The attempts under a key, locked until the transaction ends. */
export async function lockAttempts(trx: Transaction<Tables>, key: string): Promise<Attempts | null> {
  const row = await trx.selectFrom('sign_in_attempt').selectAll().where('key', '=', key).forUpdate().executeTakeFirst()
  return row ? { failures: row.failures, lockedUntil: row.locked_until, updatedAt: row.updated_at } : null
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
