import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** What the house did by itself: causes of automatic rules, what was held back, and what was done late. */
export const house: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  automatic_cause: 'SELECT, INSERT, UPDATE',
  held_back: 'SELECT, INSERT, UPDATE',
  late_work: 'SELECT, INSERT, UPDATE',
}

const statements = [
  `CREATE TABLE automatic_cause (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    cause text NOT NULL,
    -- Null: somebody asked about it, and it never raised.
    last_raised_at timestamptz,
    PRIMARY KEY (workspace_id, cause)
  )`,
  `CREATE TABLE held_back (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    rule text NOT NULL,
    occurrence text NOT NULL,
    cause text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('same_cause', 'quiet_time')),
    first_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    -- When the rule raised it after all.
    raised_at timestamptz,
    digested_at timestamptz,
    PRIMARY KEY (workspace_id, case_id, rule, occurrence)
  )`,
  'CREATE INDEX held_back_by_time ON held_back (workspace_id, first_at)',
  'CREATE INDEX held_back_undigested ON held_back (workspace_id, first_at) WHERE digested_at IS NULL',
  `CREATE TABLE late_work (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    -- Version of the case after the event.
    version integer NOT NULL,
    what text NOT NULL,
    due_at timestamptz NOT NULL,
    at timestamptz NOT NULL,
    told_at timestamptz,
    PRIMARY KEY (workspace_id, case_id, version)
  )`,
  'CREATE INDEX late_work_untold ON late_work (workspace_id, at) WHERE told_at IS NULL',
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
