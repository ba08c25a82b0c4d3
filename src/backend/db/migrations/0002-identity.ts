import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tokens, keys, failed sign-ins. Secrets are stored as SHA-256 only, but for the key that signs access tokens. */
export const identity: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `CREATE TABLE refresh_token (
    hash text PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    member_id uuid NOT NULL,
    family_id uuid NOT NULL,
    desk_id uuid NOT NULL,
    issued_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    revoked_at timestamptz
  )`,
  'CREATE INDEX refresh_token_family ON refresh_token (workspace_id, family_id)',
  'CREATE INDEX refresh_token_expiry ON refresh_token (workspace_id, expires_at)',
  `CREATE TABLE api_key (
    hash text PRIMARY KEY,
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    revoked_at timestamptz
  )`,
  // Keyed by a hash of workspace and e-mail, whether such an account exists or not: a lockout must not tell.
  `CREATE TABLE sign_in_attempt (
    key text PRIMARY KEY,
    failures integer NOT NULL,
    locked_until timestamptz,
    updated_at timestamptz NOT NULL
  )`,
  'CREATE INDEX sign_in_attempt_age ON sign_in_attempt (updated_at)',
  `CREATE TABLE signing_key (
    id uuid PRIMARY KEY,
    secret text NOT NULL,
    created_at timestamptz NOT NULL
  )`,
]
