import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'
import { atTheDoor, readIn, type WritableDb } from './transaction.ts'

export interface ApiKeyRow {
  readonly workspaceId: string
  readonly id: string
  readonly name: string
}

/** The key with this hash unless it was revoked. */
export async function findApiKey(db: Kysely<Tables>, hash: string): Promise<ApiKeyRow | null> {
  const door = await atTheDoor(db, (trx) =>
    trx.selectFrom('api_key').select('workspace_id').where('hash', '=', hash).executeTakeFirst(),
  )
  if (!door) return null
  const row = await readIn(db, door.workspace_id, ({ trx, workspaceId }) =>
    trx
      .selectFrom('api_key')
      .select(['id', 'name'])
      .where('workspace_id', '=', workspaceId)
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  )
  return row ? { ...row, workspaceId: door.workspace_id } : null
}

export async function insertApiKey(
  db: WritableDb,
  key: { hash: string; id: string; name: string; createdAt: Date },
): Promise<void> {
  await db.trx
    .insertInto('api_key')
    .values({ hash: key.hash, workspace_id: db.workspaceId, id: key.id, name: key.name, created_at: key.createdAt })
    .execute()
}
