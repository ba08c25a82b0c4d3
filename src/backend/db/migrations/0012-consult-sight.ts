import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/**
 * Who sees a part of a case because they help on a question about it. Cases from before have no questions: their
 * column is empty, and right. It stands behind the policies of its table.
 */
export const consultSight: Migration = { up }

async function up(db: Kysely<unknown>): Promise<void> {
  // No index: feeds walk the log or the newest cases, and look at the column on their way.
  await sql`ALTER TABLE case_state ADD COLUMN helpers uuid[] NOT NULL DEFAULT '{}'`.execute(db)
}
