import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * The record: workspaces, directory, cases, events, command answers. Two roles besides the one the backend logs in
 * with: `tierdesk_app` works inside one workspace, `tierdesk_door` may only find out which workspace a slug, a key
 * or a token belongs to.
 */
export const record: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const createRole = (name: string) => `
  DO $$ BEGIN
    CREATE ROLE ${name} NOLOGIN;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$`

const statements = [
  createRole('tierdesk_app'),
  createRole('tierdesk_door'),
  // Where somebody else made the roles, they also granted them.
  `DO $$ BEGIN
     GRANT tierdesk_app, tierdesk_door TO CURRENT_USER;
   EXCEPTION WHEN insufficient_privilege THEN NULL;
   END $$`,
  `DO $$ BEGIN
     EXECUTE format('GRANT USAGE ON SCHEMA %I TO tierdesk_app, tierdesk_door', current_schema());
   END $$`,
  `CREATE TABLE workspace (
    id uuid PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    currency text NOT NULL,
    head bigint NOT NULL DEFAULT 0,
    directory_seq bigint NOT NULL DEFAULT 0,
    settings_seq bigint NOT NULL DEFAULT 0,
    sla_policy text NOT NULL,
    triage_policy text NOT NULL,
    demo boolean NOT NULL DEFAULT false,
    seeded_at timestamptz,
    created_at timestamptz NOT NULL
  )`,
  `CREATE TABLE team (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    skills text NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, name)
  )`,
  `CREATE TABLE member (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    email_key text NOT NULL,
    document text NOT NULL,
    active boolean NOT NULL,
    seq bigint NOT NULL,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, email_key)
  )`,
  `CREATE TABLE credential (
    workspace_id uuid NOT NULL,
    member_id uuid NOT NULL,
    password_hash text NOT NULL,
    PRIMARY KEY (workspace_id, member_id),
    FOREIGN KEY (workspace_id, member_id) REFERENCES member(workspace_id, id) ON DELETE CASCADE
  )`,
  `CREATE TABLE case_state (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    reference text NOT NULL,
    external_id text,
    version integer NOT NULL,
    seq bigint NOT NULL,
    team_id uuid NOT NULL,
    owner_id uuid,
    followers uuid[] NOT NULL,
    ever_team_ids uuid[] NOT NULL,
    ever_member_ids uuid[] NOT NULL,
    received_at timestamptz NOT NULL,
    bytes integer NOT NULL,
    last_hash text NOT NULL,
    state text NOT NULL,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, reference),
    UNIQUE (workspace_id, external_id)
  )`,
  'CREATE INDEX case_state_by_seq ON case_state (workspace_id, seq)',
  'CREATE INDEX case_state_newest ON case_state (workspace_id, received_at DESC, id DESC)',
  // lz4 packs and unpacks several times faster; a server built without it keeps its default.
  `DO $$ BEGIN
     ALTER TABLE case_state ALTER COLUMN state SET COMPRESSION lz4;
   EXCEPTION WHEN OTHERS THEN NULL;
   END $$`,
  `CREATE TABLE event (
    workspace_id uuid NOT NULL,
    seq bigint NOT NULL,
    case_id uuid NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    at timestamptz NOT NULL,
    actor_kind text NOT NULL,
    actor_id text NOT NULL,
    command_id uuid,
    desk_id uuid,
    -- As the desk wrote it: its clock may be wrong beyond what a timestamp holds.
    desk_at text,
    data text,
    salt text,
    data_digest text NOT NULL,
    previous_hash text,
    hash text NOT NULL,
    PRIMARY KEY (workspace_id, seq),
    UNIQUE (workspace_id, case_id, version)
  )`,
  `CREATE TABLE command_result (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    member_id uuid NOT NULL,
    case_id uuid NOT NULL,
    type text NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('accepted', 'refused')),
    version integer,
    seq bigint,
    refusal text,
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
  )`,
  `CREATE TABLE reference_counter (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    year integer NOT NULL,
    last integer NOT NULL,
    PRIMARY KEY (workspace_id, year)
  )`,
]
