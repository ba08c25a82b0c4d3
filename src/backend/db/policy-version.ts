import { sql } from 'kysely'
import type { DocumentVersion } from '../../shared/contract/policies.ts'
import type { PolicyKind } from '../../shared/policies/kinds.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Every version of one kind of document, newest first, without the documents. */
export async function listDocumentVersions(db: ReadableDb, kind: PolicyKind): Promise<DocumentVersion[]> {
  const rows = await db.trx
    .selectFrom('policy_version')
    .select(['version', 'state', 'reason', 'by_id', 'by_name', 'at', 'ended_at', 'restores'])
    .where('workspace_id', '=', db.workspaceId)
    .where('kind', '=', kind)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => toVersion({ kind, ...row }))
}

/** The text of one version's document, or null. */
export async function findDocument(
  db: ReadableDb,
  { kind, version }: { readonly kind: PolicyKind; readonly version: number },
): Promise<string | null> {
  const row = await db.trx
    .selectFrom('policy_version')
    .select('document')
    .where('workspace_id', '=', db.workspaceId)
    .where('kind', '=', kind)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.document ?? null
}

/** The text of the document in force, or null where the workspace never had one of this kind. */
export async function findInForce(db: ReadableDb, kind: PolicyKind): Promise<string | null> {
  const row = await db.trx
    .selectFrom('policy_version')
    .select('document')
    .where('workspace_id', '=', db.workspaceId)
    .where('kind', '=', kind)
    .where('state', '=', 'in_force')
    .executeTakeFirst()
  return row?.document ?? null
}

/** Adds a version that is in force; the one before must have been retired. */
export async function insertDocumentVersion(
  db: WritableDb,
  fresh: Pick<DocumentVersion, 'kind' | 'version' | 'reason' | 'by' | 'restores'> & {
    readonly document: string
    readonly at: Date
  },
): Promise<void> {
  await db.trx
    .insertInto('policy_version')
    .values({
      workspace_id: db.workspaceId,
      kind: fresh.kind,
      version: fresh.version,
      document: fresh.document,
      state: 'in_force',
      reason: fresh.reason,
      by_id: fresh.by.id,
      by_name: fresh.by.name,
      at: fresh.at,
      restores: fresh.restores,
    })
    .execute()
}

/** Ends the version in force. */
export async function retireInForce(db: WritableDb, kind: PolicyKind, at: Date): Promise<void> {
  await db.trx
    .updateTable('policy_version')
    .set({ state: 'retired', ended_at: at })
    .where('workspace_id', '=', db.workspaceId)
    .where('kind', '=', kind)
    .where('state', '=', 'in_force')
    .execute()
}

/**
 * Puts a document into the workspace's settings: they take the next place of the log, so that every desk gets them and
 * every node forgets what it knew. Gives the range of the log for the announcement.
 */
export async function putPolicySettings(
  db: WritableDb,
  column: 'sla_policy' | 'escalation_policy',
  document: string,
): Promise<{ after: number; head: number }> {
  const { rows } = await sql<{ head: number }>`
    UPDATE workspace
    SET head = head + 1, directory_seq = head + 1, settings_seq = head + 1, ${sql.ref(column)} = ${document}
    WHERE id = ${db.workspaceId} RETURNING head`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  return { after: head - 1, head }
}

/** Settings that stand in no column of the workspace changed: they take the next place of the log. */
export async function advanceSettings(db: WritableDb): Promise<{ after: number; head: number }> {
  const { rows } = await sql<{ head: number }>`
    UPDATE workspace SET head = head + 1, directory_seq = head + 1, settings_seq = head + 1
    WHERE id = ${db.workspaceId} RETURNING head`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  return { after: head - 1, head }
}

/**
 * Holds every case that is still worked on, in the order commands hold theirs. Comes before the workspace's own lock, as
 * with commands, so that publishing and a command never wait for each other in a circle.
 */
export async function holdActiveCases(db: WritableDb): Promise<void> {
  await sql`
    SELECT count(*) FROM (
      SELECT id FROM case_state WHERE workspace_id = ${db.workspaceId} AND active ORDER BY id FOR UPDATE
    ) AS held`.execute(db.trx)
}

/** Has the house look at every case that is still worked on, as soon as it can. */
export async function wakeHouse(db: WritableDb, at: Date): Promise<void> {
  await sql`
    UPDATE case_state SET house_at = ${at}
    WHERE workspace_id = ${db.workspaceId} AND active AND (house_at IS NULL OR house_at > ${at})`.execute(db.trx)
}

/** The categories of the newest cases, with how many of them have each, most first. */
export async function countCategories(db: ReadableDb, newest: number): Promise<{ category: string; cases: number }[]> {
  const { rows } = await sql<{ category: string; cases: number }>`
    SELECT category, count(*)::int AS cases
    FROM (
      SELECT state::json ->> 'category' AS category FROM case_state
      WHERE workspace_id = ${db.workspaceId} ORDER BY received_at DESC LIMIT ${newest}
    ) AS recent
    GROUP BY category ORDER BY cases DESC, category LIMIT 500`.execute(db.trx)
  return rows
}

/** The keys of facts that the newest cases have. */
export async function listFactKeys(db: ReadableDb, newest: number): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    SELECT DISTINCT fact ->> 'key' AS key
    FROM (
      SELECT state::json AS state FROM case_state
      WHERE workspace_id = ${db.workspaceId} ORDER BY received_at DESC LIMIT ${newest}
    ) AS recent, json_array_elements(recent.state -> 'facts') AS fact
    ORDER BY key LIMIT 2000`.execute(db.trx)
  return rows.map(({ key }) => key)
}

function toVersion(
  row: Omit<Tables['policy_version'], 'workspace_id' | 'document' | 'kind'> & { readonly kind: PolicyKind },
): DocumentVersion {
  return {
    kind: row.kind,
    version: row.version,
    state: row.state,
    reason: row.reason,
    by: { id: row.by_id, name: row.by_name },
    at: row.at.toISOString(),
    endedAt: row.ended_at?.toISOString() ?? null,
    restores: row.restores,
  }
}
