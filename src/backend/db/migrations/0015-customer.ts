import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { defaultAlertPolicy } from '../../../shared/alerts/default-policy.ts'
import { defaultRepliesPolicy } from '../../../shared/replies/default-policy.ts'
import { addAlertRules } from './add-alert-rules.ts'
import { protectTables } from './protect-tables.ts'

/** Reply templates as a policy of every workspace, and what receivers say of the escalations they got. */
export const customer: Migration = { up }

const statements = [
  // One row for each rated escalation: the last rating counts.
  `CREATE TABLE handoff_rating (
    workspace_id uuid NOT NULL,
    case_id uuid NOT NULL,
    escalation_id uuid NOT NULL,
    at timestamptz NOT NULL,
    type text NOT NULL,
    category text NOT NULL,
    -- The team that sent it, and the one that took it.
    from_team_id uuid NOT NULL,
    to_team_id uuid NOT NULL,
    needed boolean NOT NULL,
    right_place boolean NOT NULL,
    complete boolean NOT NULL,
    missing text[] NOT NULL,
    PRIMARY KEY (workspace_id, case_id, escalation_id)
  )`,
  'CREATE INDEX handoff_rating_lately ON handoff_rating (workspace_id, at DESC)',
]

const newEvents: readonly string[] = ['commitment_due', 'commitment_missed', 'handoff_rated']

async function up(db: Kysely<unknown>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const statement of statements) await run(statement)
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  for (const table of ['workspace', 'policy_version']) await run(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`)
  await sql`
    INSERT INTO policy_version (workspace_id, kind, version, document, state, reason, by_name, at)
    SELECT id, 'replies', 1, ${JSON.stringify(defaultRepliesPolicy)}, 'in_force', 'What every workspace begins with.', 'Tierdesk', created_at
    FROM workspace`.execute(db)
  for (const table of ['workspace', 'policy_version']) await run(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`)
  await addAlertRules(
    db,
    defaultAlertPolicy.rules.filter(({ event }) => newEvents.includes(event)),
    'Rules for promises to customers and rated escalations, which are new.',
  )
  await protectTables(db, { handoff_rating: 'SELECT, INSERT, UPDATE' })
}
