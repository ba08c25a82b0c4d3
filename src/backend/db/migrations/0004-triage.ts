import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Triage beyond the case: policy versions with their approval, what became of every flag, misses, sampled contacts,
 * what was learnt from history, and digests by which new cases find each other.
 */
export const triage: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  triage_policy_version: 'SELECT, INSERT, UPDATE',
  flag_record: 'SELECT, INSERT, UPDATE',
  miss_record: 'SELECT, INSERT',
  sampled_contact: 'SELECT, INSERT, UPDATE',
  triage_model: 'SELECT, INSERT, UPDATE',
  case_digest: 'SELECT, INSERT, DELETE',
}

const statements = [
  'ALTER TABLE workspace ADD COLUMN triage_trial text',
  'ALTER TABLE case_state ADD COLUMN triage_at timestamptz',
  "ALTER TABLE case_state ADD COLUMN customer_key text NOT NULL DEFAULT ''",
  'CREATE INDEX case_state_triage_due ON case_state (workspace_id, triage_at) WHERE triage_at IS NOT NULL',
  'CREATE INDEX case_state_by_customer ON case_state (workspace_id, customer_key, received_at DESC)',
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  'ALTER TABLE case_state NO FORCE ROW LEVEL SECURITY',
  // Cases of earlier releases are looked at once, as soon as the backend runs.
  `UPDATE case_state SET customer_key = COALESCE(state::json -> 'customer' ->> 'id', ''), triage_at = received_at`,
  'ALTER TABLE case_state FORCE ROW LEVEL SECURITY',
  `CREATE TABLE triage_policy_version (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    version integer NOT NULL,
    policy text NOT NULL,
    state text NOT NULL CHECK (state IN ('proposed', 'trial', 'published', 'retired', 'rejected', 'rolled_back')),
    reason text NOT NULL,
    proposed_by uuid,
    proposed_by_name text NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    decision_note text,
    trial_share double precision,
    trial_since timestamptz,
    -- The trial ends by itself when more than this share of its judged flags is overridden.
    override_bound double precision,
    ended_at timestamptz,
    end_note text,
    PRIMARY KEY (workspace_id, version)
  )`,
  'ALTER TABLE workspace NO FORCE ROW LEVEL SECURITY',
  `INSERT INTO triage_policy_version
     (workspace_id, version, policy, state, reason, proposed_by_name, proposed_at)
   SELECT id, COALESCE((triage_policy::json ->> 'version')::int, 1), triage_policy, 'published',
     'What every workspace begins with.', 'Tierdesk', created_at FROM workspace`,
  'ALTER TABLE workspace FORCE ROW LEVEL SECURITY',
  `CREATE TABLE flag_record (
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    code text NOT NULL,
    -- Version of the case after the event that raised it: a flag that comes back is a record of its own.
    raised_version integer NOT NULL,
    raised_at timestamptz NOT NULL,
    policy_version integer NOT NULL,
    from_model boolean NOT NULL,
    category text NOT NULL,
    lapsed_at timestamptz,
    verdict text CHECK (verdict IN ('confirmed', 'overridden')),
    judgement text,
    judged_at timestamptz,
    judged_by uuid,
    PRIMARY KEY (workspace_id, case_id, code, raised_version)
  )`,
  'CREATE INDEX flag_record_by_time ON flag_record (workspace_id, raised_at)',
  `CREATE TABLE miss_record (
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    at timestamptz NOT NULL,
    by_id uuid,
    PRIMARY KEY (workspace_id, case_id, version)
  )`,
  'CREATE INDEX miss_record_by_time ON miss_record (workspace_id, at)',
  `CREATE TABLE sampled_contact (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    id uuid NOT NULL,
    external_id text NOT NULL,
    received_at timestamptz NOT NULL,
    -- How many contacts the AI finished alone in the stretch of time this sample was drawn from.
    population integer,
    contact text NOT NULL,
    verdict text CHECK (verdict IN ('fine', 'missed')),
    missed_code text,
    note text,
    judged_by uuid,
    judged_by_name text,
    judged_at timestamptz,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, external_id)
  )`,
  'CREATE INDEX sampled_contact_open ON sampled_contact (workspace_id, received_at) WHERE verdict IS NULL',
  `CREATE TABLE triage_model (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('intent', 'calibration', 'history')),
    version text NOT NULL,
    trained_at timestamptz NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (workspace_id, kind)
  )`,
  `CREATE TABLE case_digest (
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    received_at timestamptz NOT NULL,
    document text NOT NULL,
    PRIMARY KEY (workspace_id, case_id)
  )`,
  'CREATE INDEX case_digest_by_time ON case_digest (workspace_id, received_at)',
]

async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const statement of statements) await run(statement)
  const own = `workspace_id = NULLIF(current_setting('tierdesk.workspace_id', true), '')::uuid`
  for (const [table, rights] of Object.entries(grants)) {
    await run(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`)
    await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
    await run(`CREATE POLICY own_workspace ON ${table} USING (${own}) WITH CHECK (${own})`)
    await run(`GRANT ${rights} ON ${table} TO tierdesk_app`)
  }
}
