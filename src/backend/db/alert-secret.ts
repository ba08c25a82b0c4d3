import type { ChannelSecrets } from '../alerts/send/deliver.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

export type SecretName = 'password' | 'url' | 'secret'

/** The secrets of every channel, for delivering only: nothing else may read them. */
export async function readSecrets(db: ReadableDb): Promise<Map<string, ChannelSecrets>> {
  const rows = await db.trx
    .selectFrom('alert_secret')
    .select(['channel', 'name', 'value'])
    .where('workspace_id', '=', db.workspaceId)
    .execute()
  const secrets = new Map<string, ChannelSecrets>()
  for (const { channel, name, value } of rows)
    secrets.set(channel, { ...(secrets.get(channel) ?? noSecrets), [name]: value })
  return secrets
}

export const noSecrets: ChannelSecrets = { password: null, url: null, secret: null }

/** Which secrets are set, and when they were; never what they are. */
export async function listSecrets(db: ReadableDb): Promise<{ channel: string; name: SecretName; setAt: string }[]> {
  const rows = await db.trx
    .selectFrom('alert_secret')
    .select(['channel', 'name', 'set_at'])
    .where('workspace_id', '=', db.workspaceId)
    .orderBy('channel')
    .orderBy('name')
    .execute()
  return rows.map(({ channel, name, set_at }) => ({ channel, name, setAt: set_at.toISOString() }))
}

/** Sets a secret in place of the one before; null removes it. */
export async function putSecret(
  db: WritableDb,
  key: { readonly channel: string; readonly name: SecretName },
  set: { readonly value: string | null; readonly at: Date; readonly by: string },
): Promise<void> {
  if (set.value === null) {
    await db.trx
      .deleteFrom('alert_secret')
      .where('workspace_id', '=', db.workspaceId)
      .where('channel', '=', key.channel)
      .where('name', '=', key.name)
      .execute()
    return
  }
  const row = { value: set.value, set_at: set.at, set_by: set.by }
  await db.trx
    .insertInto('alert_secret')
    .values({ workspace_id: db.workspaceId, ...key, ...row })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'channel', 'name']).doUpdateSet(row))
    .execute()
}
