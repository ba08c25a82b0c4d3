import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** Solutions that are kept, and the cases each of them solved since. */
export const knowledge: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  knowledge_note: 'SELECT, INSERT, UPDATE',
  knowledge_use: 'SELECT, INSERT',
}

const statements = [
  `CREATE TABLE knowledge_note (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('draft', 'reviewed', 'retired')),
    revision integer NOT NULL,
    -- The note but for its state, its revision and its uses.
    document text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
  )`,
  // One solution of a case is kept at a time.
  "CREATE UNIQUE INDEX knowledge_note_of_case ON knowledge_note (workspace_id, case_id) WHERE state <> 'retired'",
  'CREATE INDEX knowledge_note_by_state ON knowledge_note (workspace_id, state, at DESC)',
  `CREATE TABLE knowledge_use (
    workspace_id uuid NOT NULL,
    note_id uuid NOT NULL,
    case_id uuid NOT NULL,
    by_id uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, note_id, case_id),
    FOREIGN KEY (workspace_id, note_id) REFERENCES knowledge_note (workspace_id, id) ON DELETE CASCADE
  )`,
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
