import { sql } from 'kysely'
import type { Member } from '../../shared/access/directory.ts'
import type { SeqCase } from '../feed/committed-cases.ts'
import { everVisibleTo, helpedBy, visibleTo } from '../feed/sight.ts'
import { parseCase } from './case-state.ts'
import type { ReadableDb } from './transaction.ts'

/**
 * A case that changed: `state` is the whole of it, of which the member may see only their questions, or null when they may
 * see nothing of it (any more).
 */
export interface ChangedCase {
  readonly id: string
  readonly seq: number
  readonly state: string | null
}

/**
 * Cases in (after, head] that the member may see or could see once, in `seq` order. Stops at `limit` rows or when the
 * states together pass `maxBytes`, but never before the first; `short` tells that bytes ended it. A state that will be
 * cut counts with what is read of it, which is more than leaves.
 */
export async function listChangedCases(
  db: ReadableDb,
  member: Member,
  page: { after: number; head: number; limit: number; maxBytes: number },
): Promise<{ cases: ChangedCase[]; short: boolean }> {
  const { rows } = await sql<ChangedCase & { found: number }>`
    SELECT id, seq, state, found FROM (
      SELECT id, seq, CASE WHEN visible THEN state END AS state, count(*) OVER () AS found,
        COALESCE(sum(bytes) FILTER (WHERE visible) OVER (ORDER BY seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
      FROM (
        SELECT id, seq, state, bytes, (${visibleTo(member)} OR ${helpedBy(member)}) AS visible
        FROM case_state
        WHERE workspace_id = ${db.workspaceId} AND seq > ${page.after} AND seq <= ${page.head}
          AND (${visibleTo(member)} OR ${helpedBy(member)} OR ${everVisibleTo(member)})
        ORDER BY seq
        LIMIT ${page.limit}
      ) AS changed
    ) AS counted
    WHERE before < ${page.maxBytes}
    ORDER BY seq`.execute(db.trx)
  return {
    cases: rows.map(({ id, seq, state }) => ({ id, seq, state })),
    short: rows.length < (rows[0]?.found ?? 0),
  }
}

/** Cases in a range of the log, whoever may see them. */
export async function listCasesBetween(db: ReadableDb, range: { after: number; head: number }): Promise<SeqCase[]> {
  const { rows } = await sql<{ seq: number; state: string; teams: string[]; members: string[] }>`
    SELECT seq, state, ever_team_ids::text[] AS teams, ever_member_ids::text[] AS members
    FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND seq > ${range.after} AND seq <= ${range.head}
    ORDER BY seq`.execute(db.trx)
  return rows.map(({ seq, state, teams, members }) => ({
    seq,
    state: parseCase(state),
    everTeamIds: teams,
    everMemberIds: members,
  }))
}

/** How many bytes the states in a range of the log have, and how many cases there are. */
export async function sizeBetween(
  db: ReadableDb,
  range: { after: number; head: number },
): Promise<{ bytes: number; cases: number }> {
  const { rows } = await sql<{ bytes: number; cases: number }>`
    SELECT COALESCE(sum(bytes), 0)::bigint AS bytes, count(*) AS cases
    FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND seq > ${range.after} AND seq <= ${range.head}`.execute(db.trx)
  return rows[0] ?? { bytes: 0, cases: 0 }
}

/** How many cases the member may see, whole or in part. */
export async function countVisible(db: ReadableDb, member: Member): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND (${visibleTo(member)} OR ${helpedBy(member)})`.execute(db.trx)
  return rows[0]?.count ?? 0
}

/** Where a page of the newest-first list ended. */
export interface NewestCursor {
  readonly receivedAt: Date
  readonly id: string
}

/** A case of the newest-first list: the whole of it as text. */
export interface NewestCase {
  readonly id: string
  readonly seq: number
  readonly received_at: Date
  readonly state: string
  /** The member sees only their questions on it: the state must be cut before it leaves. */
  readonly cut: boolean
}

/** The next page of what the member may see, newest first. */
export async function listNewest(
  db: ReadableDb,
  member: Member,
  page: { before: NewestCursor | null; limit: number; maxBytes: number },
): Promise<NewestCase[]> {
  const { before } = page
  const { rows } = await sql<NewestCase>`
    SELECT id, seq, received_at, state, cut FROM (
      SELECT id, seq, received_at, state, cut,
        COALESCE(sum(bytes) OVER (ORDER BY received_at DESC, id DESC ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
      FROM (
        SELECT id, seq, received_at, state, bytes, ${visibleTo(member)} IS NOT TRUE AS cut
        FROM case_state
        WHERE workspace_id = ${db.workspaceId} AND (${visibleTo(member)} OR ${helpedBy(member)})
          AND (${before === null} OR (received_at, id) < (${before?.receivedAt ?? null}::timestamptz, ${before?.id ?? null}::uuid))
        ORDER BY received_at DESC, id DESC
        LIMIT ${page.limit}
      ) AS page
    ) AS counted
    WHERE before < ${page.maxBytes}
    ORDER BY received_at DESC, id DESC`.execute(db.trx)
  return rows
}
