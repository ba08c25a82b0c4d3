import { sql } from 'kysely'
import { type AiQuestion, aiQuestionSchema } from '../../shared/case/ai-question.ts'
import type { Case } from '../../shared/case/state.ts'
import { aiWrites } from '../../shared/pen/pen.ts'
import { parseCase } from './case-state.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** What the AI asked, found by its own id for it; the case has it too, and only the newest. */

export interface QuestionRow {
  readonly id: string
  readonly caseId: string
  readonly externalId: string | null
  readonly reference: string
  readonly question: AiQuestion
}

/** The row of a question that an event changed; null when it changed none. */
export function questionRow(before: Case | null, after: Case): QuestionRow | null {
  const { aiQuestion: question, id: caseId, externalId, reference } = after
  return question && question !== before?.aiQuestion
    ? { id: question.id, caseId, externalId, reference, question }
    : null
}

/** Writes questions as they stand, the last of each id. */
export async function recordQuestions(db: WritableDb, rows: readonly QuestionRow[]): Promise<void> {
  for (const row of new Map(rows.map((one) => [one.id, one])).values())
    await sql`
      INSERT INTO ai_question (workspace_id, id, case_id, external_id, reference, question, asked_at)
      VALUES (${db.workspaceId}, ${row.id}, ${row.caseId}, ${row.externalId}, ${row.reference}, ${JSON.stringify(row.question)}, ${row.question.askedAt})
      ON CONFLICT (workspace_id, id) DO UPDATE SET question = excluded.question`.execute(db.trx)
}

export async function findQuestion(db: ReadableDb, id: string): Promise<QuestionRow | null> {
  const row = await db.trx
    .selectFrom('ai_question')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const question = aiQuestionSchema.parse(JSON.parse(row.question))
  return { id: row.id, caseId: row.case_id, externalId: row.external_id, reference: row.reference, question }
}

/**
 * On which of these cases the AI writes. The pen is found in the words of the stored case: quotation marks in what
 * people wrote are escaped there, so that nothing else can look like it.
 */
export async function casesWithAi(db: ReadableDb, caseIds: readonly string[]): Promise<Case[]> {
  if (caseIds.length === 0) return []
  const { rows } = await sql<{ state: string }>`
    SELECT state FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND id = ANY(${caseIds}::uuid[])
      AND position('"pen":{"holder":"ai"' IN state) > 0`.execute(db.trx)
  return rows.map(({ state }) => parseCase(state)).filter(aiWrites)
}

/** Removes questions asked before `before`: connectors asked for their answers long ago. */
export async function pruneQuestions(db: WritableDb, before: Date): Promise<void> {
  await db.trx
    .deleteFrom('ai_question')
    .where('workspace_id', '=', db.workspaceId)
    .where('asked_at', '<', before)
    .execute()
}
