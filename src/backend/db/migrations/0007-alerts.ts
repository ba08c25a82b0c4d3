import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { defaultAlertPolicy } from '../../../shared/alerts/default-policy.ts'
import { protectTables } from './protect-tables.ts'

/**
 * Alerts: what was raised, for whom, on which channels it goes out, what was held back, how each person wants to be
 * told, and the secrets of the workspace's channels.
 */
export const alerts: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  alert: 'SELECT, INSERT, UPDATE, DELETE',
  alert_recipient: 'SELECT, INSERT, UPDATE, DELETE',
  alert_delivery: 'SELECT, INSERT, UPDATE, DELETE',
  alert_held_back: 'SELECT, INSERT, UPDATE',
  alert_preference: 'SELECT, INSERT, UPDATE',
  alert_secret: 'SELECT, INSERT, UPDATE, DELETE',
  alert_watch: 'SELECT, INSERT, UPDATE, DELETE',
}

const statements = [
  `CREATE TABLE alert (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    event text NOT NULL,
    cause text NOT NULL,
    case_id uuid,
    reference text,
    subject text,
    title text NOT NULL,
    body text NOT NULL,
    urgency text NOT NULL CHECK (urgency IN ('urgent', 'normal', 'low')),
    raised_at timestamptz NOT NULL,
    -- When it goes to the next people unless somebody sees it; null when it need not, or has gone.
    hand_on_at timestamptz,
    -- The steps that are left, and whose it was before.
    hand_on text NOT NULL DEFAULT '[]',
    handed_from text,
    PRIMARY KEY (workspace_id, id)
  )`,
  'CREATE INDEX alert_by_cause ON alert (workspace_id, cause, raised_at DESC)',
  'CREATE INDEX alert_hand_on_due ON alert (workspace_id, hand_on_at) WHERE hand_on_at IS NOT NULL',
  `CREATE TABLE alert_recipient (
    workspace_id uuid NOT NULL,
    alert_id uuid NOT NULL,
    member_id uuid NOT NULL,
    -- Place in the workspace's log: the feed carries it from there.
    seq bigint NOT NULL,
    sees_case boolean NOT NULL,
    desktop boolean NOT NULL,
    quiet_until timestamptz,
    delivered_at timestamptz,
    seen_at timestamptz,
    acted_at timestamptz,
    PRIMARY KEY (workspace_id, alert_id, member_id),
    FOREIGN KEY (workspace_id, alert_id) REFERENCES alert (workspace_id, id) ON DELETE CASCADE
  )`,
  'CREATE INDEX alert_recipient_feed ON alert_recipient (workspace_id, member_id, seq)',
  'CREATE INDEX alert_recipient_by_seq ON alert_recipient (workspace_id, seq)',
  `CREATE TABLE alert_delivery (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    -- Null for a digest: then the deliveries it gathers name it.
    alert_id uuid,
    digest_id uuid,
    channel text NOT NULL,
    member_id uuid,
    -- Where there is no member: the name and address of somebody outside the console.
    contact_name text,
    contact_email text,
    state text NOT NULL CHECK (state IN ('waiting', 'held', 'gathered', 'sent', 'dead')),
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    -- A node is sending it; when it dies the lease runs out and another sends it again.
    leased_until timestamptz,
    last_error text,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (workspace_id, id),
    FOREIGN KEY (workspace_id, alert_id) REFERENCES alert (workspace_id, id) ON DELETE CASCADE
  )`,
  `CREATE INDEX alert_delivery_due ON alert_delivery (workspace_id, next_at) WHERE state IN ('waiting', 'held')`,
  `CREATE INDEX alert_delivery_dead ON alert_delivery (workspace_id, ended_at DESC) WHERE state = 'dead'`,
  'CREATE INDEX alert_delivery_of_alert ON alert_delivery (workspace_id, alert_id)',
  'CREATE INDEX alert_delivery_of_digest ON alert_delivery (workspace_id, digest_id) WHERE digest_id IS NOT NULL',
  `CREATE TABLE alert_held_back (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    -- The hour it was held back in.
    hour timestamptz NOT NULL,
    event text NOT NULL,
    reason text NOT NULL CHECK (reason IN ('same_cause', 'quiet_time')),
    count integer NOT NULL,
    PRIMARY KEY (workspace_id, hour, event, reason)
  )`,
  `CREATE TABLE alert_preference (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    member_id uuid NOT NULL,
    document text NOT NULL,
    changed_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, member_id)
  )`,
  `CREATE TABLE alert_secret (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    channel text NOT NULL,
    name text NOT NULL CHECK (name IN ('password', 'url', 'secret')),
    value text NOT NULL,
    set_at timestamptz NOT NULL,
    set_by uuid NOT NULL,
    PRIMARY KEY (workspace_id, channel, name)
  )`,
  `CREATE TABLE alert_watch (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    -- When the acknowledgement of its waiting escalation is due.
    at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, case_id)
  )`,
  'CREATE INDEX alert_watch_due ON alert_watch (workspace_id, at)',
]

async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const statement of statements) await run(statement)
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  for (const table of ['workspace', 'policy_version']) await run(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
  await sql`
    INSERT INTO policy_version (workspace_id, kind, version, document, state, reason, by_name, at)
    SELECT id, 'alerts', 1, ${JSON.stringify(defaultAlertPolicy)}, 'in_force', 'What every workspace begins with.', 'Tierdesk', created_at
    FROM workspace`.execute(db)
  for (const table of ['workspace', 'policy_version']) await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
  await protectTables(db, grants)
}
