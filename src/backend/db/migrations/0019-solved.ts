import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { documentOf } from '../../../shared/assist/bm25.ts'
import { solvedWords } from '../../../shared/assist/index.ts'
import { caseSchema } from '../../../shared/case/state.ts'
import { protectTables } from './protect-tables.ts'

/** Resolved cases by their words, so that one like a new case is found with what solved it. */
export const solved: Migration = { up }

const grants: Readonly<Record<string, string>> = {
  solved_case: 'SELECT, INSERT, UPDATE, DELETE',
  solved_word: 'SELECT, INSERT, DELETE',
}

const statements = [
  `CREATE TABLE solved_case (
    workspace_id uuid NOT NULL REFERENCES workspace(id) ON DELETE CASCADE,
    case_id uuid NOT NULL,
    -- In words; ranking weighs short cases up.
    length integer NOT NULL,
    PRIMARY KEY (workspace_id, case_id)
  )`,
  // One row for each word of each case. Row-level security lets only leakproof operators use an index: equality of
  // texts is one, the operators of arrays and text search are not.
  `CREATE TABLE solved_word (
    workspace_id uuid NOT NULL,
    word text NOT NULL,
    case_id uuid NOT NULL,
    count smallint NOT NULL,
    PRIMARY KEY (workspace_id, word, case_id),
    FOREIGN KEY (workspace_id, case_id) REFERENCES solved_case (workspace_id, case_id) ON DELETE CASCADE
  )`,
  'CREATE INDEX solved_word_case ON solved_word (workspace_id, case_id)',
]

/** Cases read at once while those resolved before are filled in. */
const pageSize = 500

async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
  // The owner obeys row-level security too (it is forced); for the length of this migration it must see every row.
  await sql.raw('ALTER TABLE case_state NO FORCE ROW LEVEL SECURITY').execute(db)
  for (let after: string | null = ''; after !== null; ) after = await fillIn(db, after)
  await sql.raw('ALTER TABLE case_state FORCE ROW LEVEL SECURITY').execute(db)
  await protectTables(db, grants)
}

/** Fills in a page of cases; gives where the next begins. */
async function fillIn(db: Kysely<unknown>, after: string): Promise<string | null> {
  const { rows } = await sql<{ workspace_id: string; id: string; state: string }>`
    SELECT workspace_id, id, state FROM case_state
    WHERE NOT active AND id::text > ${after} ORDER BY id::text LIMIT ${pageSize}`.execute(db)
  for (const { workspace_id, id, state } of rows) {
    const read = caseSchema.safeParse(JSON.parse(state))
    if (!read.success || read.data.resolution === null) continue
    const { counts, length } = documentOf(solvedWords(read.data))
    await sql`INSERT INTO solved_case (workspace_id, case_id, length) VALUES (${workspace_id}, ${id}, ${length})`.execute(
      db,
    )
    await sql`
      INSERT INTO solved_word (workspace_id, word, case_id, count)
      SELECT ${workspace_id}, w.word, ${id}, w.count
      FROM json_to_recordset(${JSON.stringify([...counts].map(([word, count]) => ({ word, count })))}::json) AS w(word text, count smallint)`.execute(
      db,
    )
  }
  return rows.length < pageSize ? null : (rows.at(-1)?.id ?? null)
}
