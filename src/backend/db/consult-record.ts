import { sql } from 'kysely'
import { askedHalfLifeDays, halfLifeDays, mostTopics, type TopicKind } from '../../shared/experts/expert-facts.ts'
import type { ConsultRow } from '../experts/consult-rows.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

/** A solution counts half as much again as an answer that helped. */
const solutionExtra = 0.5

/**
 * Counts what events said of answers. Weights fade to the moment they are written at, whichever of two moments is the
 * later, so that the order in which rows arrive changes nothing. Runs under the workspace's lock.
 */
export async function recordConsults(db: WritableDb, rows: readonly ConsultRow[]): Promise<void> {
  const topics = rows.filter(({ kind }) => kind !== 'asked' && kind !== 'unhelped').flatMap(topicsOf)
  if (topics.length > 0)
    await sql`
      INSERT INTO consult_record AS known (workspace_id, member_id, kind, topic, answered, helped, solved,
        recent_answered, recent_helped, at)
      SELECT ${db.workspaceId}, "memberId", kind, topic, sum(answered)::int, sum(helped)::int, sum(solved)::int,
        sum(answered), sum(helped + solved * ${solutionExtra}::float8), max(at)
      FROM json_to_recordset(${JSON.stringify(topics)}::json) AS r(
        "memberId" uuid, kind text, topic text, answered int, helped int, solved int, at timestamptz)
      GROUP BY "memberId", kind, topic ORDER BY "memberId", kind, topic
      ON CONFLICT (workspace_id, member_id, kind, topic) DO UPDATE SET
        answered = known.answered + excluded.answered,
        helped = known.helped + excluded.helped,
        solved = known.solved + excluded.solved,
        recent_answered = ${added(sql`known.recent_answered`, sql`excluded.recent_answered`, halfLifeDays)},
        recent_helped = ${added(sql`known.recent_helped`, sql`excluded.recent_helped`, halfLifeDays)},
        at = GREATEST(known.at, excluded.at)`.execute(db.trx)
  const unhelped = rows.filter(({ kind }) => kind === 'unhelped').flatMap(topicsOf)
  if (unhelped.length > 0)
    await sql`
      UPDATE consult_record AS known
      SET helped = GREATEST(0, known.helped - gone.times),
        -- What the mark weighs by now is not kept: most marks are taken back while it still is about one.
        recent_helped = GREATEST(0, known.recent_helped - gone.times)
      FROM (
        SELECT "memberId", kind, topic, count(*)::int AS times
        FROM json_to_recordset(${JSON.stringify(unhelped)}::json) AS r("memberId" uuid, kind text, topic text)
        GROUP BY "memberId", kind, topic
      ) AS gone
      WHERE known.workspace_id = ${db.workspaceId} AND known.member_id = gone."memberId"
        AND known.kind = gone.kind AND known.topic = gone.topic`.execute(db.trx)
  const asked = rows.filter(({ kind }) => kind === 'asked')
  if (asked.length > 0)
    await sql`
      INSERT INTO consult_member AS known (workspace_id, member_id, asked, at)
      SELECT ${db.workspaceId}, "memberId", count(*), max(at)
      FROM json_to_recordset(${JSON.stringify(asked)}::json) AS r("memberId" uuid, at timestamptz)
      GROUP BY "memberId" ORDER BY "memberId"
      ON CONFLICT (workspace_id, member_id) DO UPDATE SET
        asked = ${added(sql`known.asked`, sql`excluded.asked`, askedHalfLifeDays)},
        at = GREATEST(known.at, excluded.at)`.execute(db.trx)
}

/** Whether the member wants to be suggested from now on. */
export async function putSuggested(
  db: WritableDb,
  memberId: string,
  { suggested, at }: { suggested: boolean; at: Date },
): Promise<void> {
  await db.trx
    .insertInto('consult_member')
    .values({ workspace_id: db.workspaceId, member_id: memberId, suggested, at })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'member_id']).doUpdateSet({ suggested }))
    .execute()
}

export interface TopicRow {
  readonly memberId: string
  readonly kind: TopicKind
  readonly topic: string
  readonly answered: number
  readonly helped: number
  readonly solved: number
  readonly recentAnswered: number
  readonly recentHelped: number
}

/** Everybody's topics with their weights as of `now`, of each member those that weigh most. */
export async function listTopics(db: ReadableDb, now: Date): Promise<TopicRow[]> {
  const { rows } = await sql<TopicRow>`
    SELECT "memberId", kind, topic, answered, helped, solved, "recentAnswered", "recentHelped" FROM (
      SELECT t.*, row_number() OVER (PARTITION BY "memberId" ORDER BY "recentAnswered" DESC, kind, topic) AS place
      FROM (
        SELECT member_id AS "memberId", kind, topic, answered, helped, solved,
          ${fadedTo(sql`recent_answered`, now, halfLifeDays)} AS "recentAnswered",
          ${fadedTo(sql`recent_helped`, now, halfLifeDays)} AS "recentHelped"
        FROM consult_record WHERE workspace_id = ${db.workspaceId}
      ) AS t
    ) AS placed
    WHERE place <= ${mostTopics}
    ORDER BY "memberId", place`.execute(db.trx)
  return rows
}

/** Who was asked lately, as of `now`, and who asks not to be suggested. */
export async function listAsked(
  db: ReadableDb,
  now: Date,
): Promise<{ memberId: string; asked: number; suggested: boolean }[]> {
  const { rows } = await sql<{ memberId: string; asked: number; suggested: boolean }>`
    SELECT member_id AS "memberId", ${fadedTo(sql`asked`, now, askedHalfLifeDays)} AS asked, suggested
    FROM consult_member WHERE workspace_id = ${db.workspaceId} ORDER BY member_id`.execute(db.trx)
  return rows
}

function topicsOf({ kind, memberId, at, category, product }: ConsultRow) {
  const count = (wanted: ConsultRow['kind']) => (kind === wanted ? 1 : 0)
  const row = { memberId, at, answered: count('answered'), helped: count('helped'), solved: count('solved') }
  return [
    { ...row, kind: 'category', topic: category },
    ...(product === null ? [] : [{ ...row, kind: 'product', topic: product }]),
  ]
}

type Expression = ReturnType<typeof sql>

/** Two weights, each as of its own moment, as of the later of the two. */
function added(known: Expression, fresh: Expression, days: number) {
  return sql`${known} * ${half(sql`GREATEST(known.at, excluded.at) - known.at`, days)}
    + ${fresh} * ${half(sql`GREATEST(known.at, excluded.at) - excluded.at`, days)}`
}

function fadedTo(weight: Expression, now: Date, days: number) {
  return sql`${weight} * ${half(sql`GREATEST(${now}::timestamptz - at, interval '0')`, days)}`
}

/** What is left of 1 after an interval; never so little that the number could not be written. */
function half(interval: Expression, days: number) {
  return sql`power(0.5::float8, LEAST(100, extract(epoch FROM ${interval}) / ${days * 86_400}::float8))`
}
