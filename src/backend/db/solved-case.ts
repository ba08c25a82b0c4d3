import { sql } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import { documentOf } from '../../shared/assist/bm25.ts'
import { solvedWords } from '../../shared/assist/index.ts'
import type { Case } from '../../shared/case/state.ts'
import { visibleTo } from '../feed/sight.ts'
import { parseCase } from './case-state.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** Most different words that are kept of one case, the most frequent first. */
const mostWords = 200

/** Cases that an event resolved or opened again are written down by their words, or taken out. */
export async function recordSolved(db: WritableDb, cases: readonly Case[]): Promise<void> {
  if (cases.length === 0) return
  const ids = cases.map(({ id }) => id)
  await sql`DELETE FROM solved_case WHERE workspace_id = ${db.workspaceId} AND case_id = ANY(${ids}::uuid[])`.execute(
    db.trx,
  )
  const documents = cases
    .filter(({ resolution }) => resolution !== null)
    .map((state) => ({ caseId: state.id, ...documentOf(solvedWords(state)) }))
  if (documents.length === 0) return
  const lengths = documents.map(({ caseId, length }) => ({ caseId, length }))
  const words = documents.flatMap(({ caseId, counts }) =>
    [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, mostWords)
      .map(([word, count]) => ({ caseId, word, count: Math.min(count, 1_000) })),
  )
  await sql`
    INSERT INTO solved_case (workspace_id, case_id, length)
    SELECT ${db.workspaceId}, d."caseId", d.length
    FROM json_to_recordset(${JSON.stringify(lengths)}::json) AS d("caseId" uuid, length int)`.execute(db.trx)
  await sql`
    INSERT INTO solved_word (workspace_id, word, case_id, count)
    SELECT ${db.workspaceId}, w.word, w."caseId", w.count
    FROM json_to_recordset(${JSON.stringify(words)}::json) AS w("caseId" uuid, word text, count smallint)`.execute(
    db.trx,
  )
}

/**
 * How many resolved cases there are, how long they are on average, and how many hold each of the words: counted up to
 * one more than `most`, so that a word which every case holds costs no more than a rare one.
 */
export async function solvedCorpus(
  db: ReadableDb,
  words: readonly string[],
  most: number,
): Promise<{ size: number; meanLength: number; holders: Map<string, number> }> {
  const all = await sql<{ size: number; mean: number }>`
    SELECT count(*)::int AS size, COALESCE(avg(length), 0)::float8 AS mean FROM solved_case
    WHERE workspace_id = ${db.workspaceId}`.execute(db.trx)
  const held = await sql<{ word: string; holders: number }>`
    SELECT w.word, h.holders FROM unnest(${[...new Set(words)]}::text[]) AS w(word), LATERAL (
      SELECT count(*)::int AS holders FROM (
        SELECT 1 FROM solved_word s WHERE s.workspace_id = ${db.workspaceId} AND s.word = w.word LIMIT ${most + 1}
      ) AS found
    ) AS h
    WHERE h.holders > 0`.execute(db.trx)
  const [{ size, mean } = { size: 0, mean: 0 }] = all.rows
  return { size, meanLength: mean, holders: new Map(held.rows.map(({ word, holders }) => [word, holders])) }
}

/** A resolved case that holds some of the words. */
export interface SolvedCandidate {
  readonly caseId: string
  readonly length: number
  readonly counts: ReadonlyMap<string, number>
}

/** Those with most of the words that the member may see, at most so many. */
export async function solvedCandidates(
  db: ReadableDb,
  member: Member,
  words: readonly string[],
  most: number,
): Promise<SolvedCandidate[]> {
  const { rows } = await sql<{ case_id: string; length: number; counts: Record<string, number> }>`
    SELECT h.case_id, s.length, h.counts
    FROM (
      SELECT case_id, json_object_agg(word, count) AS counts, count(*) AS found FROM solved_word
      WHERE workspace_id = ${db.workspaceId} AND word = ANY(${words}::text[])
      GROUP BY case_id HAVING count(*) > 1
    ) h
    JOIN solved_case s ON s.workspace_id = ${db.workspaceId} AND s.case_id = h.case_id
    JOIN case_state c ON c.workspace_id = ${db.workspaceId} AND c.id = h.case_id
    WHERE ${visibleTo(member)}
    ORDER BY h.found DESC, c.received_at DESC LIMIT ${most}`.execute(db.trx)
  return rows.map(({ case_id, length, counts }) => ({
    caseId: case_id,
    length,
    counts: new Map(Object.entries(counts)),
  }))
}

/** The cases as they stand, in the order of the ids. */
export async function readCases(db: ReadableDb, ids: readonly string[]): Promise<Case[]> {
  if (ids.length === 0) return []
  const rows = await db.trx
    .selectFrom('case_state')
    .select('state')
    .where('workspace_id', '=', db.workspaceId)
    .where('id', 'in', [...ids])
    .execute()
  const found = new Map(rows.map(({ state }) => parseCase(state)).map((state) => [state.id, state]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
