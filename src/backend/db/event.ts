import type { ChainLink } from '../commands/chain.ts'
import type { ReadableDb } from './transaction.ts'

/** The links of a case's trail, oldest first. */
export async function listLinks(db: ReadableDb, caseId: string): Promise<(ChainLink & { seq: number })[]> {
  const rows = await db.trx
    .selectFrom('event')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('case_id', '=', caseId)
    .orderBy('version')
    .execute()
  return rows.map((row) => ({
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
  }))
}
