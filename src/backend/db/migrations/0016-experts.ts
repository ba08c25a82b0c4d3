import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** Who knows what, by what came of their answers to colleagues; how often they are asked; who asks not to be. */
export const experts: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  consult_record: 'SELECT, INSERT, UPDATE',
  consult_member: 'SELECT, INSERT, UPDATE',
}

const statements = [
  `CREATE TABLE consult_record (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    member_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('category', 'product')),
    topic text NOT NULL,
    answered integer NOT NULL,
    helped integer NOT NULL,
    solved integer NOT NULL,
    -- The same with age, as of \`at\`: weights that lose half in a fixed number of days.
    recent_answered double precision NOT NULL,
    recent_helped double precision NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, member_id, kind, topic)
  )`,
  `CREATE TABLE consult_member (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    member_id uuid NOT NULL,
    -- Questions that were theirs lately, as of \`at\`, losing half in a day.
    asked double precision NOT NULL DEFAULT 0,
    at timestamptz NOT NULL,
    -- False: they ask not to be suggested.
    suggested boolean NOT NULL DEFAULT true,
    PRIMARY KEY (workspace_id, member_id)
  )`,
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
