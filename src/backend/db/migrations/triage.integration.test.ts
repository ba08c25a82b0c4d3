import { sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aCase } from '../../../../test/fixtures/case-builder.ts'
import { type PostgresServer, startPostgres } from '../../../../test/fixtures/postgres.ts'
import { connect, type Database } from '../connect.ts'
import { migrate } from '../migrate.ts'
import { readIn } from '../transaction.ts'
import { listPolicyVersions } from '../triage-policy.ts'
import { findWorkspace } from '../workspace.ts'
import { migrations } from './index.ts'

const formerPolicy = {
  version: 4,
  lowConfidence: { minimum: 0.8, points: 12 },
  severityPoints: { S1: 40, S2: 28, S3: 16, S4: 6 },
  tierPoints: { standard: 0, plus: 3, vip: 8 },
}

/** A database as the first release left it: one workspace with one case. */
async function firstRelease(database: Database): Promise<string> {
  const first = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '0004'))
  const { error } = await new Migrator({
    db: database.db,
    provider: { getMigrations: async () => first },
  }).migrateToLatest()
  if (error) throw error
  const id = uuid()
  const state = { ...aCase(), workspaceId: id }
  await database.db.transaction().execute(async (trx) => {
    await sql`SELECT set_config('role', 'tierdesk_app', true), set_config('tierdesk.workspace_id', ${id}, true)`.execute(
      trx,
    )
    await sql`
      INSERT INTO workspace (id, slug, name, currency, sla_policy, triage_policy, created_at)
      VALUES (${id}, ${id}, 'Old', 'USD', ${JSON.stringify({
        version: 1,
        atRiskShare: 0.75,
        minutes: {
          first_response: { S1: 1, S2: 2, S3: 3, S4: 4 },
          resolution: { S1: 1, S2: 2, S3: 3, S4: 4 },
          acknowledgement: { S1: 1, S2: 2, S3: 3, S4: 4 },
        },
      })}, ${JSON.stringify(formerPolicy)}, '2026-01-01T00:00:00Z')`.execute(trx)
    await sql`
      INSERT INTO case_state (workspace_id, id, reference, version, seq, team_id, followers, ever_team_ids,
        ever_member_ids, received_at, bytes, last_hash, state)
      VALUES (${id}, ${state.id}, ${state.reference}, 2, 1, ${state.teamId}, '{}', '{}', '{}', ${state.receivedAt}, 1,
        'h', ${JSON.stringify(state)})`.execute(trx)
  })
  return id
}

function suite(open: () => Promise<Database>): void {
  let database: Database
  let workspaceId: string
  beforeAll(async () => {
    database = await open()
    workspaceId = await firstRelease(database)
    await migrate(database.db)
  })
  afterAll(() => database.close())

  it('keeps the policy in force as the first published version', async () => {
    const versions = await readIn(database.db, workspaceId, listPolicyVersions)
    expect(versions).toMatchObject([{ version: 4, state: 'published', proposedBy: { id: null, name: 'Tierdesk' } }])
    expect(versions[0]?.policy.rules.low_confidence).toMatchObject({ minimum: 0.8, points: 12 })
    expect(await readIn(database.db, workspaceId, findWorkspace)).toMatchObject({ triageTrial: null })
  })

  it('finds the customer of each case, and has triage look at it soon', async () => {
    const rows = await readIn(database.db, workspaceId, ({ trx }) =>
      trx.selectFrom('case_state').select(['customer_key', 'triage_at']).execute(),
    )
    expect(rows).toMatchObject([{ customer_key: aCase().customer.id, triage_at: new Date(aCase().receivedAt) }])
  })

  it('leaves row-level security in force', async () => {
    const other = await readIn(database.db, uuid(), ({ trx }) => trx.selectFrom('case_state').select('id').execute())
    expect(other).toEqual([])
    const { rows } = await sql<{ relname: string }>`
      SELECT relname FROM pg_class
      WHERE relname IN ('workspace', 'case_state', 'triage_policy_version', 'flag_record', 'miss_record',
        'sampled_contact', 'triage_model', 'case_digest') AND NOT (relrowsecurity AND relforcerowsecurity)`.execute(
      database.db,
    )
    expect(rows).toEqual([])
  })
}

describe('a database of the first release on PGlite', () => suite(() => connect({})))

describe('a database of the first release on PostgreSQL', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await startPostgres()
  })
  afterAll(() => server.stop())
  suite(async () => connect({ databaseUrl: await server.createDatabase() }))
})
