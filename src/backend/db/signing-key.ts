import { randomBytes, randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The key that signs access tokens: made by the node that comes first, the same for all nodes. */
export async function signingKey(db: Kysely<Tables>, now: Date): Promise<{ id: string; secret: Uint8Array }> {
  return db.transaction().execute(async (trx) => {
    await sql`SELECT pg_advisory_xact_lock(hashtext('tierdesk signing key'))`.execute(trx)
    const known = await trx
      .selectFrom('signing_key')
      .select(['id', 'secret'])
      .orderBy('created_at', 'desc')
      .executeTakeFirst()
    if (known) return { id: known.id, secret: Buffer.from(known.secret, 'hex') }
    const fresh = { id: randomUUID(), secret: randomBytes(32).toString('hex') }
    await trx
      .insertInto('signing_key')
      .values({ ...fresh, created_at: now })
      .execute()
    return { id: fresh.id, secret: Buffer.from(fresh.secret, 'hex') }
  })
}
