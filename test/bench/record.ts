import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { connect, type Database } from '../../src/backend/db/connect.ts'
import { createWorkspace } from '../../src/backend/db/create-workspace.ts'
import { migrate } from '../../src/backend/db/migrate.ts'
import type { Tables } from '../../src/backend/db/tables.ts'
import { writeIn } from '../../src/backend/db/transaction.ts'
import { hashPassword } from '../../src/backend/identity/passwords.ts'
import type { Case } from '../../src/shared/case/state.ts'
import { defaultEscalationPolicy } from '../../src/shared/escalation/policy.ts'
import { defaultSlaPolicy } from '../../src/shared/sla/clock.ts'
import { defaultTriagePolicy } from '../../src/shared/triage/policy.ts'
import { caseBatches, members, password, teams, workspace } from './world.ts'

/** Fills a backend's database with the floor: cases go straight into their table, without history. */
export async function fillRecord(where: Parameters<typeof connect>[0], cases: number): Promise<void> {
  const database: Database = await connect(where)
  try {
    await migrate(database.db)
    await createWorkspace(database.db, {
      workspace,
      teams,
      members,
      slaPolicy: defaultSlaPolicy,
      escalationPolicy: defaultEscalationPolicy,
      triagePolicy: defaultTriagePolicy,
      demo: false,
      createdAt: new Date(),
      passwordHash: await hashPassword(password),
    })
    for (const batch of caseBatches(cases, 500)) await insertCases(database.db, batch)
    await sql`ANALYZE case_state`.execute(database.db)
  } finally {
    await database.close()
  }
}

async function insertCases(db: Kysely<Tables>, batch: readonly Case[]): Promise<void> {
  await writeIn(db, workspace.id, async ({ trx }) => {
    const { head } = await trx
      .updateTable('workspace')
      .set((eb) => ({ head: eb('head', '+', batch.length) }))
      .where('id', '=', workspace.id)
      .returning('head')
      .executeTakeFirstOrThrow()
    const rows = batch.map((state, index) => toRow(state, head - batch.length + index + 1))
    await sql`
      INSERT INTO case_state (
        workspace_id, id, reference, external_id, version, seq, team_id, owner_id, followers,
        ever_team_ids, ever_member_ids, received_at, bytes, last_hash, state)
      SELECT ${workspace.id}, c.id, c.reference, c."externalId", c.version, c.seq, c."teamId", c."ownerId", '{}',
        ARRAY[c."teamId"], CASE WHEN c."ownerId" IS NULL THEN '{}' ELSE ARRAY[c."ownerId"] END, c."receivedAt",
        c.bytes, c."lastHash", c.state
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS c(
        id uuid, reference text, "externalId" text, version int, seq bigint, "teamId" uuid, "ownerId" uuid,
        "receivedAt" timestamptz, bytes int, "lastHash" text, state text)`.execute(trx)
  })
}

function toRow(state: Case, seq: number) {
  const text = JSON.stringify(state)
  const { id, reference, externalId, version, teamId, ownerId, receivedAt } = state
  const lastHash = createHash('sha256').update(id).digest('hex')
  const bytes = Buffer.byteLength(text)
  return { id, reference, externalId, version, seq, teamId, ownerId, receivedAt, bytes, lastHash, state: text }
}
