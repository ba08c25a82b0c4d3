import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** What ranking knows of members: whether they are there, what they carry, were given, solved and got back. */
export const routing: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  presence: 'SELECT, INSERT, UPDATE',
  handling: 'SELECT, INSERT',
  member_success: 'SELECT, INSERT, UPDATE',
}

const statements = [
  // The load is counted from the cases themselves, so that no counter can drift from them.
  "ALTER TABLE case_state ADD COLUMN severity text NOT NULL DEFAULT 'S3'",
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  'ALTER TABLE case_state NO FORCE ROW LEVEL SECURITY',
  "UPDATE case_state SET severity = state::json ->> 'severity'",
  `CREATE INDEX case_state_open_load ON case_state (workspace_id, owner_id, severity)
    WHERE active AND owner_id IS NOT NULL`,
  `CREATE TABLE presence (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    member_id uuid NOT NULL,
    status text NOT NULL CHECK (status IN ('available', 'busy', 'away', 'offline', 'in_training')),
    heard_at timestamptz NOT NULL,
    -- Heard of since then without a gap; before it they were lost at lost_at, and came back with back_load.
    here_since timestamptz NOT NULL,
    lost_at timestamptz,
    back_load double precision NOT NULL DEFAULT 0,
    PRIMARY KEY (workspace_id, member_id)
  )`,
  // Each time a member is given a case, solves one, or has one come back.
  `CREATE TABLE handling (
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL CHECK (kind IN ('given', 'solved', 'came_back')),
    at timestamptz NOT NULL,
    member_id uuid NOT NULL,
    team_id uuid NOT NULL,
    category text NOT NULL,
    customer_key text NOT NULL,
    PRIMARY KEY (workspace_id, case_id, version)
  )`,
  "CREATE INDEX handling_given ON handling (workspace_id, team_id, at DESC, member_id) WHERE kind = 'given'",
  'CREATE INDEX handling_customer ON handling (workspace_id, customer_key, member_id, at)',
  `CREATE TABLE member_success (
    workspace_id uuid NOT NULL,
    member_id uuid NOT NULL,
    category text NOT NULL,
    solved integer NOT NULL,
    returned integer NOT NULL,
    PRIMARY KEY (workspace_id, member_id, category)
  )`,
  // Of earlier cases it is known who has them and whether they are solved.
  `INSERT INTO handling (workspace_id, case_id, version, kind, at, member_id, team_id, category, customer_key)
   SELECT workspace_id, id, version, CASE WHEN active THEN 'given' ELSE 'solved' END,
     (state::json ->> 'updatedAt')::timestamptz, owner_id, team_id, state::json ->> 'category', customer_key
   FROM case_state WHERE owner_id IS NOT NULL`,
  `INSERT INTO member_success (workspace_id, member_id, category, solved, returned)
   SELECT workspace_id, member_id, category, count(*), 0 FROM handling WHERE kind = 'solved' GROUP BY 1, 2, 3`,
  'ALTER TABLE case_state FORCE ROW LEVEL SECURITY',
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
