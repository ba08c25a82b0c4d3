import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/** Guides: every published version, the drafts leads share, and the runs as they are counted. */
export const guides: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  guide_version: 'SELECT, INSERT, UPDATE',
  guide_draft: 'SELECT, INSERT, UPDATE',
  guide_run: 'SELECT, INSERT, UPDATE',
}

const statements = [
  `CREATE TABLE guide_version (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    key text NOT NULL,
    version integer NOT NULL,
    title text NOT NULL,
    document text NOT NULL,
    state text NOT NULL CHECK (state IN ('published', 'superseded', 'retired')),
    note text NOT NULL,
    by_id uuid,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    ended_at timestamptz,
    -- Who retired the guide with this version, and why.
    retired_by_id uuid,
    retired_by_name text,
    retire_note text,
    -- The earlier version it brought back.
    restores integer,
    -- The place in the log of the last change of its state.
    seq bigint NOT NULL,
    PRIMARY KEY (workspace_id, key, version)
  )`,
  "CREATE UNIQUE INDEX guide_version_published ON guide_version (workspace_id, key) WHERE state = 'published'",
  'CREATE INDEX guide_version_seq ON guide_version (workspace_id, seq)',
  `CREATE TABLE guide_draft (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    key text NOT NULL,
    -- Goes on counting after a draft was thrown away: a revision names one saving and no other.
    revision integer NOT NULL,
    -- Null: there is no draft now.
    document text,
    title text NOT NULL,
    based_on integer,
    by_id uuid,
    by_name text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, key)
  )`,
  `CREATE TABLE guide_run (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    reference text NOT NULL,
    category text NOT NULL,
    guide text NOT NULL,
    version integer NOT NULL,
    -- Each guide that was entered, as 'key version'; the first is its own.
    entered text[] NOT NULL,
    state text NOT NULL CHECK (state IN ('running', 'ended', 'left')),
    started_at timestamptz NOT NULL,
    ended_at timestamptz,
    -- What became of the last escalation it made; null: it made none.
    escalation text CHECK (escalation IN ('raised', 'accepted', 'returned', 'recalled', 'completed')),
    -- The case was reopened after it had ended.
    reopened boolean NOT NULL,
    run text NOT NULL,
    PRIMARY KEY (workspace_id, id)
  )`,
  'CREATE INDEX guide_run_guide ON guide_run (workspace_id, guide, started_at)',
  "CREATE INDEX guide_run_unfinished ON guide_run (workspace_id, guide, version) WHERE state = 'running'",
  'CREATE INDEX guide_run_entered ON guide_run USING gin (entered)',
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
