import { type Kysely, sql } from 'kysely'

/**
 * Puts tables with a `workspace_id` behind row-level security, forced so that owners obey too, and gives the role for
 * ordinary work the rights named for each.
 */
export async function protectTables(db: Kysely<unknown>, grants: Readonly<Record<string, string>>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  const own = `workspace_id = NULLIF(current_setting('tierdesk.workspace_id', true), '')::uuid`
  for (const [table, rights] of Object.entries(grants)) {
    await run(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`)
    await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
    await run(`CREATE POLICY own_workspace ON ${table} USING (${own}) WITH CHECK (${own})`)
    await run(`GRANT ${rights} ON ${table} TO tierdesk_app`)
  }
}
