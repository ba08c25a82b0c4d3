import type { ReadableDb, WritableDb } from './transaction.ts'

/** By what messages leave a workspace. Address and secret are for sending only: nothing else may read them. */
export interface ConnectorSettings {
  readonly kind: 'demo' | 'webhook'
  readonly url: string | null
  readonly secret: string | null
}

/** What a workspace sends by; one that never chose delivers into the conversation. */
export async function readConnector(db: ReadableDb): Promise<ConnectorSettings> {
  const row = await find(db)
  return row ? { kind: row.kind, url: row.url, secret: row.secret } : { kind: 'demo', url: null, secret: null }
}

/** Which connector it is and since when its secrets are set; never what they are. */
export async function describeConnector(
  db: ReadableDb,
): Promise<{ kind: 'demo' | 'webhook'; urlSetAt: string | null; secretSetAt: string | null }> {
  const row = await find(db)
  return {
    kind: row?.kind ?? 'demo',
    urlSetAt: row?.url_set_at?.toISOString() ?? null,
    secretSetAt: row?.secret_set_at?.toISOString() ?? null,
  }
}

/** Changes what is named; an address or secret that is left out stays, null removes it. */
export async function putConnector(
  db: WritableDb,
  change: {
    readonly kind: 'demo' | 'webhook'
    readonly url?: string | null | undefined
    readonly secret?: string | null | undefined
  },
  { at, by }: { readonly at: Date; readonly by: string },
): Promise<void> {
  const changes = {
    kind: change.kind,
    set_by: by,
    ...(change.url === undefined ? {} : { url: change.url, url_set_at: change.url === null ? null : at }),
    ...(change.secret === undefined
      ? {}
      : { secret: change.secret, secret_set_at: change.secret === null ? null : at }),
  }
  await db.trx
    .insertInto('connector')
    .values({
      workspace_id: db.workspaceId,
      url: null,
      url_set_at: null,
      secret: null,
      secret_set_at: null,
      ...changes,
    })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(changes))
    .execute()
}

function find(db: ReadableDb) {
  return db.trx.selectFrom('connector').selectAll().where('workspace_id', '=', db.workspaceId).executeTakeFirst()
}
