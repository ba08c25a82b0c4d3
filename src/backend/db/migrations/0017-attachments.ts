import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { protectTables } from './protect-tables.ts'

/**
 * Files on notes and posts: what is known of each, its encrypted parts, and the workspace's keys. These are wrapped by
 * a key of the whole backend, which no role for ordinary work can read.
 */
export const attachments: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  attachment_key: 'SELECT, INSERT',
  attachment: 'SELECT, INSERT, UPDATE, DELETE',
  attachment_part: 'SELECT, INSERT, DELETE',
}

const statements = [
  `CREATE TABLE attachment_server_key (
    id uuid PRIMARY KEY,
    secret text NOT NULL,
    created_at timestamptz NOT NULL
  )`,
  `CREATE TABLE attachment_key (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    server_key_id uuid NOT NULL,
    -- The key itself, sealed under the server's.
    wrapped bytea NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
  )`,
  `CREATE TABLE attachment (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    name text NOT NULL,
    -- Bytes, and SHA-256 of them in hex: what the sender says first, and what has been checked once 'whole_at' is set.
    size integer NOT NULL,
    sha256 text NOT NULL,
    -- Told by its content once it is whole.
    type text,
    key_id uuid NOT NULL,
    -- Bytes that have arrived.
    received integer NOT NULL,
    by_id uuid NOT NULL,
    begun_at timestamptz NOT NULL,
    whole_at timestamptz,
    -- When a note or post first named it; what nobody ever names is let go.
    named_at timestamptz,
    PRIMARY KEY (workspace_id, id)
  )`,
  'CREATE INDEX attachment_unnamed ON attachment (workspace_id, begun_at) WHERE named_at IS NULL',
  'CREATE INDEX attachment_size ON attachment (workspace_id) INCLUDE (size)',
  `CREATE TABLE attachment_part (
    workspace_id uuid NOT NULL,
    attachment_id uuid NOT NULL,
    n integer NOT NULL,
    -- AES-256-GCM: nonce, tag, ciphertext; bound to workspace, file and place.
    sealed bytea NOT NULL,
    PRIMARY KEY (workspace_id, attachment_id, n),
    FOREIGN KEY (workspace_id, attachment_id) REFERENCES attachment (workspace_id, id) ON DELETE CASCADE
  )`,
  // It is encrypted: there is nothing to compress.
  'ALTER TABLE attachment_part ALTER COLUMN sealed SET STORAGE EXTERNAL',
]

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await protectTables(db, grants)
}
