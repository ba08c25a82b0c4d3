import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** When which case came in, by category and product, to be counted; floods of cases; how far they were looked for. */
export const surge: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  arrival: 'SELECT, INSERT, DELETE',
  surge: 'SELECT, INSERT, UPDATE, DELETE',
  surge_watch: 'SELECT, INSERT, UPDATE',
}

const statements = [
  `CREATE TABLE arrival (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    received_at timestamptz NOT NULL,
    category text NOT NULL,
    product text,
    -- In small letters: what is counted by.
    product_key text,
    PRIMARY KEY (workspace_id, case_id)
  )`,
  'CREATE INDEX arrival_by_time ON arrival (workspace_id, received_at) INCLUDE (category, product_key)',
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  'ALTER TABLE case_state NO FORCE ROW LEVEL SECURITY',
  `INSERT INTO arrival (workspace_id, case_id, received_at, category, product, product_key)
   SELECT workspace_id, id, received_at, state::json ->> 'category', state::json ->> 'product',
     lower(state::json ->> 'product')
   FROM case_state WHERE received_at > now() - interval '60 days'`,
  'ALTER TABLE case_state FORCE ROW LEVEL SECURITY',
  `CREATE TABLE surge (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    began_at timestamptz NOT NULL,
    ended_at timestamptz,
    observed integer NOT NULL,
    expected double precision NOT NULL,
    -- The categories and products that run over, the one that explains most of it first.
    series text NOT NULL,
    note text,
    PRIMARY KEY (workspace_id, id)
  )`,
  'CREATE INDEX surge_open ON surge (workspace_id, began_at) WHERE ended_at IS NULL',
  'CREATE INDEX surge_by_time ON surge (workspace_id, began_at DESC)',
  `CREATE TABLE surge_watch (
    workspace_id uuid PRIMARY KEY REFERENCES workspace(id) ON DELETE CASCADE,
    judged_until timestamptz NOT NULL
  )`,
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
