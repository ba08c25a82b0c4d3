import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** Versions of the policy documents, and which cases are still worked on, so that a change can reach those alone. */
export const policies: Migration = { up }

const statements = [
  `CREATE TABLE policy_version (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    kind text NOT NULL,
    version integer NOT NULL,
    document text NOT NULL,
    state text NOT NULL CHECK (state IN ('in_force', 'retired')),
    reason text NOT NULL,
    by_id uuid,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    ended_at timestamptz,
    -- The earlier version it put in force again.
    restores integer,
    PRIMARY KEY (workspace_id, kind, version)
  )`,
  "CREATE UNIQUE INDEX policy_version_in_force ON policy_version (workspace_id, kind) WHERE state = 'in_force'",
  'ALTER TABLE workspace NO FORCE ROW LEVEL SECURITY',
  ...['sla', 'escalation'].map(
    (kind) => `INSERT INTO policy_version (workspace_id, kind, version, document, state, reason, by_name, at)
     SELECT id, '${kind}', COALESCE((${kind}_policy::json ->> 'version')::int, 1), ${kind}_policy, 'in_force',
       'What every workspace begins with.', 'Tierdesk', created_at FROM workspace`,
  ),
  'ALTER TABLE workspace FORCE ROW LEVEL SECURITY',
  'ALTER TABLE case_state ADD COLUMN active boolean NOT NULL DEFAULT true',
  'ALTER TABLE case_state NO FORCE ROW LEVEL SECURITY',
  "UPDATE case_state SET active = false WHERE state::json ->> 'status' IN ('resolved', 'closed')",
  'ALTER TABLE case_state FORCE ROW LEVEL SECURITY',
  'CREATE INDEX case_state_active ON case_state (workspace_id) WHERE active',
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, { policy_version: 'SELECT, INSERT, UPDATE' })
}
