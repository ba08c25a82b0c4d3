import { randomBytes, randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { seal, unseal } from '../attachments/seal.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** The keys of this backend that wrap the workspaces' keys, by id; new ones are wrapped by `newest`. */
export interface ServerKeys {
  readonly newest: string
  readonly byId: ReadonlyMap<string, Buffer>
}

/** Reads the backend's keys, made by the node that comes first, the same for all nodes. */
export async function serverKeys(db: Kysely<Tables>, now: Date): Promise<ServerKeys> {
  return db.transaction().execute(async (trx) => {
    await sql`SELECT pg_advisory_xact_lock(hashtext('tierdesk attachment key'))`.execute(trx)
    const known = await trx
      .selectFrom('attachment_server_key')
      .select(['id', 'secret'])
      .orderBy('created_at', 'desc')
      .execute()
    const [newest] = known
    if (newest) {
      return { newest: newest.id, byId: new Map(known.map(({ id, secret }) => [id, Buffer.from(secret, 'hex')])) }
    }
    const fresh = { id: randomUUID(), secret: randomBytes(32).toString('hex') }
    await trx
      .insertInto('attachment_server_key')
      .values({ ...fresh, created_at: now })
      .execute()
    return { newest: fresh.id, byId: new Map([[fresh.id, Buffer.from(fresh.secret, 'hex')]]) }
  })
}

/** A workspace's key in the open, for as long as it is worked with. */
export interface WorkspaceKey {
  readonly id: string
  readonly key: Buffer
}

/** The key new files of the workspace are sealed under; made with its first file. */
export async function keyForSealing(db: WritableDb, keys: ServerKeys, now: Date): Promise<WorkspaceKey> {
  const known = await db.trx
    .selectFrom('attachment_key')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (known) return { id: known.id, key: unwrap(db.workspaceId, known, keys) }
  const id = randomUUID()
  const key = randomBytes(32)
  const wrapper = keys.byId.get(keys.newest)
  if (!wrapper) throw new Error('The server has no key')
  await db.trx
    .insertInto('attachment_key')
    .values({
      workspace_id: db.workspaceId,
      id,
      server_key_id: keys.newest,
      wrapped: seal(wrapper, key, labelOf(db.workspaceId, id)),
      created_at: now,
    })
    .execute()
  return { id, key }
}

/** The key a stored file was sealed under. */
export async function keyById(db: ReadableDb, keys: ServerKeys, id: string): Promise<WorkspaceKey> {
  const row = await db.trx
    .selectFrom('attachment_key')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { id, key: unwrap(db.workspaceId, row, keys) }
}

function unwrap(
  workspaceId: string,
  row: Pick<Tables['attachment_key'], 'id' | 'server_key_id' | 'wrapped'>,
  keys: ServerKeys,
): Buffer {
  const wrapper = keys.byId.get(row.server_key_id)
  if (!wrapper) throw new Error('A workspace key is wrapped by a server key that is not here')
  return unseal(wrapper, row.wrapped, labelOf(workspaceId, row.id))
}

function labelOf(workspaceId: string, id: string): string {
  return `workspace key ${workspaceId} ${id}`
}
