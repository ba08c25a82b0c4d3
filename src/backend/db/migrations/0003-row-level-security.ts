import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The second lock: whatever the code asks for, a transaction sees one workspace. Forced, so that owners obey too. */
export const rowLevelSecurity: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  team: 'SELECT, INSERT, UPDATE, DELETE',
  member: 'SELECT, INSERT, UPDATE',
  credential: 'SELECT, INSERT, UPDATE, DELETE',
  case_state: 'SELECT, INSERT, UPDATE',
  // Events are never changed or removed, by nobody.
  event: 'SELECT, INSERT',
  command_result: 'SELECT, INSERT',
  reference_counter: 'SELECT, INSERT, UPDATE',
  refresh_token: 'SELECT, INSERT, UPDATE, DELETE',
  api_key: 'SELECT, INSERT, UPDATE',
}

async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  await protect(run, 'workspace', 'id')
  await run('GRANT SELECT, INSERT, UPDATE ON workspace TO tierdesk_app')
  for (const [table, rights] of Object.entries(grants)) {
    await protect(run, table, 'workspace_id')
    await run(`GRANT ${rights} ON ${table} TO tierdesk_app`)
  }
  for (const [table, columns] of Object.entries(doors)) {
    await run(`CREATE POLICY door ON ${table} FOR SELECT TO tierdesk_door USING (true)`)
    await run(`GRANT SELECT (${columns}) ON ${table} TO tierdesk_door`)
  }
}

/** What may be looked up before the workspace is known. */
const doors: Readonly<Record<string, string>> = {
  workspace: 'id, slug, demo, seeded_at',
  api_key: 'hash, workspace_id',
  refresh_token: 'hash, workspace_id',
}

async function protect(run: (statement: string) => Promise<unknown>, table: string, column: string): Promise<void> {
  await run(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`)
  await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
  const own = `${column} = NULLIF(current_setting('tierdesk.workspace_id', true), '')::uuid`
  await run(`CREATE POLICY own_workspace ON ${table} USING (${own}) WITH CHECK (${own})`)
}
