import { sql } from 'kysely'
import { type Case, caseSchema } from '../../shared/case/state.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A case as stored, with the columns that say who may see it and who ever could. */
export interface StoredCase {
  readonly state: Case
  readonly seq: number
  readonly everTeamIds: readonly string[]
  readonly everMemberIds: readonly string[]
  readonly lastHash: string
  /** When triage must look at it again though nothing happens to it; null when never. */
  readonly triageAt: string | null
  /** When the house must act on it though nothing happens to it; null when never. */
  readonly houseAt: string | null
}

/** The state out of its column. */
export function parseCase(text: string): Case {
  return caseSchema.parse(JSON.parse(text))
}

/**
 * Locks the cases in the order of their ids (so that two transactions never wait for each other) and reads them.
 * Of a case that `known` holds under the same last hash only the lock is taken.
 */
export async function lockCases(
  db: WritableDb,
  ids: readonly string[],
  known: { find(id: string): StoredCase | undefined },
): Promise<Map<string, StoredCase>> {
  const held = new Map(ids.map((id) => [id, known.find(id)]))
  const hashes = [...held.values()].flatMap((stored) => (stored ? [stored.lastHash] : []))
  const { rows } = await sql<{
    id: string
    seq: number
    ever_team_ids: string[]
    ever_member_ids: string[]
    last_hash: string
    triage_at: Date | null
    house_at: Date | null
    state: string | null
  }>`
    SELECT id, seq, ever_team_ids::text[], ever_member_ids::text[], last_hash, triage_at, house_at,
      CASE WHEN last_hash <> ALL(${hashes}::text[]) THEN state END AS state
    FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND id = ANY(${ids}::uuid[])
    ORDER BY id
    FOR UPDATE`.execute(db.trx)
  return new Map(
    rows.map((row) => {
      const state = row.state === null ? held.get(row.id)?.state : parseCase(row.state)
      if (!state) throw new Error('A case came without its state')
      return [
        row.id,
        {
          state,
          seq: row.seq,
          everTeamIds: row.ever_team_ids,
          everMemberIds: row.ever_member_ids,
          lastHash: row.last_hash,
          triageAt: row.triage_at?.toISOString() ?? null,
          houseAt: row.house_at?.toISOString() ?? null,
        },
      ]
    }),
  )
}

/** One case without a lock, or null. */
export async function findCase(db: ReadableDb, id: string): Promise<Case | null> {
  const row = await db.trx
    .selectFrom('case_state')
    .select('state')
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? parseCase(row.state) : null
}

/** Reference and id of the cases which came with these external ids. */
export async function findByExternalIds(
  db: ReadableDb,
  externalIds: readonly string[],
): Promise<Map<string, { caseId: string; reference: string }>> {
  const { rows } = await sql<{ external_id: string; id: string; reference: string }>`
    SELECT external_id, id, reference
    FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND external_id = ANY(${externalIds}::text[])`.execute(db.trx)
  return new Map(rows.map((row) => [row.external_id, { caseId: row.id, reference: row.reference }]))
}
