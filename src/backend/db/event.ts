import type { Selectable } from 'kysely'
import type { ChainLink } from '../commands/chain.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb } from './transaction.ts'

/** The links of a case's trail, oldest first. */
export async function listLinks(db: ReadableDb, caseId: string): Promise<(ChainLink & { seq: number })[]> {
  return (await listLinksOfCases(db, [caseId])).get(caseId.toLowerCase()) ?? []
}

/** The links of several cases' trails, oldest first, by the case's id. */
export async function listLinksOfCases(
  db: ReadableDb,
  caseIds: readonly string[],
): Promise<Map<string, (ChainLink & { seq: number })[]>> {
  const rows = await db.trx
    .selectFrom('event')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('case_id', 'in', [...caseIds])
    .orderBy('case_id')
    .orderBy('version')
    .execute()
  return Map.groupBy(rows.map(toLink), ({ caseId }) => caseId)
}

function toLink(row: Selectable<Tables['event']>): ChainLink & { seq: number } {
  return {
    seq: row.seq,
    workspaceId: row.workspace_id,
    caseId: row.case_id,
    version: row.version,
    type: row.type,
    at: row.at.toISOString(),
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    commandId: row.command_id,
    deskId: row.desk_id,
    deskAt: row.desk_at,
    data: row.data,
    salt: row.salt,
    dataDigest: row.data_digest,
    previousHash: row.previous_hash,
    hash: row.hash,
  }
}
