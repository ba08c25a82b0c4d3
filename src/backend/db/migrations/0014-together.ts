import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { defaultAlertPolicy } from '../../../shared/alerts/default-policy.ts'
import { addAlertRules } from './add-alert-rules.ts'
import { protectTables } from './protect-tables.ts'

/** How far each member has read the notes and the threads of a case, and the rule that reminds people. */
export const together: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    CREATE TABLE read_mark (
      workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
      case_id uuid NOT NULL,
      -- 'notes', or the id of a question to colleagues.
      thread text NOT NULL,
      member_id uuid NOT NULL,
      -- The newest entry they had on screen was written then.
      read_to timestamptz NOT NULL,
      at timestamptz NOT NULL,
      PRIMARY KEY (workspace_id, case_id, thread, member_id)
    )`.execute(db)
  await addAlertRules(
    db,
    defaultAlertPolicy.rules.filter(({ event }) => event === 'reminder_due' || event === 'mentioned'),
    'Rules for reminders and mentions, which are new.',
  )
  await protectTables(db, { read_mark: 'SELECT, INSERT, UPDATE' })
}
