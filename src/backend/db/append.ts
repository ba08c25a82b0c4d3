import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { isActive } from '../../shared/case/basics.ts'
import type { Refusal } from '../../shared/case/decision.ts'
import type { Case } from '../../shared/case/state.ts'
import { caseHelpers } from '../../shared/consult/who-helps.ts'
import type { ChainLink } from '../commands/chain.ts'
import type { ConsultRow } from '../experts/consult-rows.ts'
import type { RatingRow } from '../handoff/rating-rows.ts'
import type { Leaving } from '../outgoing/leaving.ts'
import type { HandlingRow } from '../routing/handling-rows.ts'
import type { TriageRow } from '../triage/triage-rows.ts'
import { type QuestionRow, recordQuestions } from './ai-question.ts'
import { recordConsults } from './consult-record.ts'
import { recordTriage } from './flag-record.ts'
import { type RunRow, recordRuns } from './guide-run.ts'
import { recordHandling } from './handling.ts'
import { recordRatings } from './handoff-rating.ts'
import { recordLeaving } from './outbound-message.ts'
import { recordSolved } from './solved-case.ts'
import type { WritableDb } from './transaction.ts'

/** Everything one transaction adds to the record. `ord` counts the events from 1 in the order they get their `seq`. */
export interface Appendix {
  readonly events: readonly (ChainLink & { readonly ord: number })[]
  readonly cases: readonly {
    readonly state: Case
    /** `ord` of the case's last event. */
    readonly ord: number
    readonly everTeamIds: readonly string[]
    readonly everMemberIds: readonly string[]
    readonly lastHash: string
    /** When time alone may next change its flags; null when never. */
    readonly triageAt: string | null
    /** When the house must next act on it by itself; null when never. */
    readonly houseAt: string | null
  }[]
  readonly answers: readonly {
    readonly id: string
    readonly memberId: string
    readonly caseId: string
    readonly type: string
    readonly at: string
    readonly accepted: { readonly version: number; readonly ord: number } | null
    readonly refusal: Refusal | null
  }[]
  /** What the events say about flags, to be counted. */
  readonly triage: readonly TriageRow[]
  /** What the events say about who handles cases. */
  readonly handling: readonly HandlingRow[]
  /** What the events say about who knows what. */
  readonly consults: readonly ConsultRow[]
  /** What the events say of escalations. */
  readonly ratings: readonly RatingRow[]
  /** Runs of guides the events say something about, each once. */
  readonly runs: readonly RunRow[]
  /** What leaves the house because of the events, and what they say of what left. */
  readonly leaving: readonly Leaving[]
  /** The AI's questions that the events changed. */
  readonly questions: readonly QuestionRow[]
  /** Cases triage or the house looked at and left as they were: only the moments of the next looks change. */
  readonly looked: readonly {
    readonly caseId: string
    readonly triageAt: string | null
    readonly houseAt: string | null
  }[]
}

export const feedChannel = 'tierdesk_feed'

/** The part of the log one transaction wrote. `nonce` tells it from any other, also from one that rolled back. */
export interface Written {
  readonly after: number
  readonly head: number
  readonly nonce: string
}

/**
 * Appends in one statement: takes the next `seq`s (which locks the workspace row until the commit, so that their
 * order is the commit order), writes events, states and answers, and tells all nodes. Null when no event was added.
 */
export async function append(db: WritableDb, appendix: Appendix): Promise<Written | null> {
  const count = appendix.events.length
  if (appendix.looked.length > 0) await setNextLook(db, appendix.looked)
  if (count === 0) {
    if (appendix.answers.length > 0) await insertAnswers(db, appendix)
    return null
  }
  const nonce = randomUUID()
  const { rows } = await sql<{ head: number }>`
    WITH advanced AS (
      UPDATE workspace SET head = head + ${count} WHERE id = ${db.workspaceId} RETURNING head
    ), events AS (
      INSERT INTO event (
        workspace_id, seq, case_id, version, type, at, actor_kind, actor_id,
        command_id, desk_id, desk_at, data, salt, data_digest, previous_hash, hash)
      SELECT ${db.workspaceId}, advanced.head - ${count} + e.ord, e."caseId", e.version, e.type, e.at, e."actorKind", e."actorId",
        e."commandId", e."deskId", e."deskAt", e.data, e.salt, e."dataDigest", e."previousHash", e.hash
      FROM advanced, json_to_recordset(${JSON.stringify(appendix.events)}::json) AS e(
        ord int, "caseId" uuid, version int, type text, at timestamptz, "actorKind" text, "actorId" text,
        "commandId" uuid, "deskId" uuid, "deskAt" text, data text, salt text, "dataDigest" text, "previousHash" text, hash text)
    ), cases AS (
      INSERT INTO case_state (
        workspace_id, id, reference, external_id, version, seq, team_id, owner_id, followers,
        ever_team_ids, ever_member_ids, helpers, received_at, triage_at, house_at, active, severity, customer_key, bytes, last_hash, state)
      SELECT ${db.workspaceId}, c.id, c.reference, c."externalId", c.version, advanced.head - ${count} + c.ord, c."teamId", c."ownerId",
        c.followers, c."everTeamIds", c."everMemberIds", c.helpers, c."receivedAt", c."triageAt", c."houseAt", c.active, c.severity, c."customerKey", c.bytes, c."lastHash", c.state
      FROM advanced, json_to_recordset(${JSON.stringify(appendix.cases.map(caseRow))}::json) AS c(
        ord int, id uuid, reference text, "externalId" text, version int, "teamId" uuid, "ownerId" uuid, followers uuid[],
        "everTeamIds" uuid[], "everMemberIds" uuid[], helpers uuid[], "receivedAt" timestamptz, "triageAt" timestamptz, "houseAt" timestamptz, active boolean,
        severity text, "customerKey" text, bytes int, "lastHash" text, state text)
      ON CONFLICT (workspace_id, id) DO UPDATE SET
        version = excluded.version, seq = excluded.seq, team_id = excluded.team_id, owner_id = excluded.owner_id,
        followers = excluded.followers, ever_team_ids = excluded.ever_team_ids, ever_member_ids = excluded.ever_member_ids, helpers = excluded.helpers,
        triage_at = excluded.triage_at, house_at = excluded.house_at, active = excluded.active, severity = excluded.severity, bytes = excluded.bytes, last_hash = excluded.last_hash, state = excluded.state
    ), answers AS (
      INSERT INTO command_result (workspace_id, id, member_id, case_id, type, outcome, version, seq, refusal, at)
      SELECT ${db.workspaceId}, r.id, r."memberId", r."caseId", r.type, r.outcome, r.version, advanced.head - ${count} + r.ord, r.refusal, r.at
      FROM advanced, json_to_recordset(${JSON.stringify(appendix.answers.map(answerRow))}::json) AS r(
        id uuid, "memberId" uuid, "caseId" uuid, type text, outcome text, version int, ord int, refusal text, at timestamptz)
    )
    SELECT head, pg_notify(${feedChannel}::text, json_build_object('workspaceId', ${db.workspaceId}::text, 'after', head - ${count}, 'head', head, 'nonce', ${nonce}::text)::text)
    FROM advanced`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  await recordTriage(db, appendix.triage)
  await recordHandling(db, appendix.handling)
  await recordConsults(db, appendix.consults)
  await recordRatings(db, appendix.ratings)
  await recordRuns(db, appendix.runs)
  await recordSolved(db, solvedOrNot(appendix))
  await recordLeaving(db, appendix.leaving)
  await recordQuestions(db, appendix.questions)
  return { after: head - count, head, nonce }
}

/** The cases that an event resolved or opened again. */
function solvedOrNot({ events, cases }: Appendix): Case[] {
  const touched = new Set(
    events.filter(({ type }) => type === 'case_resolved' || type === 'case_reopened').map(({ caseId }) => caseId),
  )
  return touched.size === 0 ? [] : cases.map(({ state }) => state).filter(({ id }) => touched.has(id))
}

async function setNextLook(db: WritableDb, looked: Appendix['looked']): Promise<void> {
  await sql`
    UPDATE case_state c SET triage_at = l."triageAt", house_at = l."houseAt"
    FROM json_to_recordset(${JSON.stringify(looked)}::json) AS l("caseId" uuid, "triageAt" timestamptz, "houseAt" timestamptz)
    WHERE c.workspace_id = ${db.workspaceId} AND c.id = l."caseId"`.execute(db.trx)
}

async function insertAnswers(db: WritableDb, { answers }: Appendix): Promise<void> {
  await sql`
    INSERT INTO command_result (workspace_id, id, member_id, case_id, type, outcome, refusal, at)
    SELECT ${db.workspaceId}, r.id, r."memberId", r."caseId", r.type, r.outcome, r.refusal, r.at
    FROM json_to_recordset(${JSON.stringify(answers.map(answerRow))}::json) AS r(
      id uuid, "memberId" uuid, "caseId" uuid, type text, outcome text, refusal text, at timestamptz)`.execute(db.trx)
}

function caseRow({ state, ...columns }: Appendix['cases'][number]) {
  const { id, reference, externalId, version, teamId, ownerId, followers, receivedAt } = state
  const text = JSON.stringify(state)
  const bytes = Buffer.byteLength(text)
  return {
    ...columns,
    customerKey: state.customer.id,
    active: isActive(state.status),
    severity: state.severity,
    id,
    reference,
    externalId,
    version,
    teamId,
    ownerId,
    followers,
    helpers: caseHelpers(state),
    receivedAt,
    bytes,
    state: text,
  }
}

function answerRow({ accepted, refusal, ...answer }: Appendix['answers'][number]) {
  return {
    ...answer,
    outcome: accepted ? 'accepted' : 'refused',
    version: accepted?.version ?? null,
    ord: accepted?.ord ?? null,
    refusal: refusal ? JSON.stringify(refusal) : null,
  }
}
