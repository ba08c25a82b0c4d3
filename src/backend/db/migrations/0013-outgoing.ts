import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { defaultAlertPolicy } from '../../../shared/alerts/default-policy.ts'
import { addAlertRules } from './add-alert-rules.ts'
import { protectTables } from './protect-tables.ts'

/** What leaves the house for customers and for the AI, by which connector, and what the AI asked. */
export const outgoing: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  outbound_message: 'SELECT, INSERT, UPDATE, DELETE',
  ai_question: 'SELECT, INSERT, UPDATE, DELETE',
  connector: 'SELECT, INSERT, UPDATE',
}

const statements = [
  `CREATE TABLE outbound_message (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    -- The same for every try: receivers recognise repeats by it. Of a reply its own id, of an answer the question's.
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('message', 'answer', 'pen')),
    -- Its place among what leaves one case: nothing overtakes what came before it.
    position integer NOT NULL,
    -- As it goes out; emptied once it arrived.
    body text NOT NULL,
    state text NOT NULL CHECK (state IN ('waiting', 'sent', 'delivered', 'dead')),
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    -- A node is sending it; when it dies the lease runs out and another sends it again.
    leased_until timestamptz,
    last_error text,
    created_at timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (workspace_id, id)
  )`,
  `CREATE INDEX outbound_message_due ON outbound_message (workspace_id, next_at) WHERE state = 'waiting'`,
  `CREATE INDEX outbound_message_turn ON outbound_message (workspace_id, case_id, position) WHERE state = 'waiting'`,
  `CREATE INDEX outbound_message_dead ON outbound_message (workspace_id, ended_at DESC) WHERE state = 'dead'`,
  'CREATE INDEX outbound_message_ended ON outbound_message (workspace_id, ended_at) WHERE ended_at IS NOT NULL',
  `CREATE TABLE ai_question (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    -- Follows from the AI's own id for it, so that the same id is the same question.
    id uuid NOT NULL,
    case_id uuid NOT NULL,
    external_id text,
    reference text NOT NULL,
    question text NOT NULL,
    asked_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, id)
  )`,
  'CREATE INDEX ai_question_of_case ON ai_question (workspace_id, case_id)',
  `CREATE TABLE connector (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('demo', 'webhook')),
    url text,
    url_set_at timestamptz,
    secret text,
    secret_set_at timestamptz,
    set_by uuid NOT NULL,
    PRIMARY KEY (workspace_id)
  )`,
]

const newEvents: readonly string[] = ['ai_asked', 'message_failed']

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  await addAlertRules(
    db,
    defaultAlertPolicy.rules.filter(({ event }) => newEvents.includes(event)),
    'Rules for what the AI asks and for messages that did not go out, which are new.',
  )
  await protectTables(db, grants)
}
