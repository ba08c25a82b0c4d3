import { sql } from 'kysely'
import { refusalSchema } from '../../shared/case/decision.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import type { ReadableDb } from './transaction.ts'

/** The answers already given to these command ids, with who asked. */
export async function findCommandResults(
  db: ReadableDb,
  ids: readonly string[],
): Promise<Map<string, { memberId: string; result: CommandResult }>> {
  const { rows } = await sql<{
    id: string
    member_id: string
    outcome: 'accepted' | 'refused'
    version: number | null
    seq: number | null
    refusal: string | null
  }>`
    SELECT id, member_id, outcome, version, seq, refusal
    FROM command_result
    WHERE workspace_id = ${db.workspaceId} AND id = ANY(${ids}::uuid[])`.execute(db.trx)
  return new Map(rows.map((row) => [row.id, { memberId: row.member_id, result: toResult(row) }]))
}

function toResult(row: {
  id: string
  version: number | null
  seq: number | null
  refusal: string | null
}): CommandResult {
  if (row.version !== null && row.seq !== null) {
    return { id: row.id, outcome: 'accepted', version: row.version, seq: row.seq }
  }
  return { id: row.id, outcome: 'refused', refusal: refusalSchema.parse(JSON.parse(row.refusal ?? 'null')) }
}
