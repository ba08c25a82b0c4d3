import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { defaultEscalationPolicy } from '../../../shared/escalation/policy.ts'

/** The escalation policy of a workspace, and when the house must act on a case by itself. */
export const escalation: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  await sql`ALTER TABLE workspace ADD COLUMN escalation_policy text`.execute(db)
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  await sql`ALTER TABLE workspace NO FORCE ROW LEVEL SECURITY`.execute(db)
  await sql`UPDATE workspace SET escalation_policy = ${JSON.stringify(defaultEscalationPolicy)}`.execute(db)
  await sql`ALTER TABLE workspace FORCE ROW LEVEL SECURITY`.execute(db)
  await sql`ALTER TABLE workspace ALTER COLUMN escalation_policy SET NOT NULL`.execute(db)
  await sql`ALTER TABLE case_state ADD COLUMN house_at timestamptz`.execute(db)
  await sql`CREATE INDEX case_state_house_due ON case_state (workspace_id, house_at) WHERE house_at IS NOT NULL`.execute(
    db,
  )
}
