import { type Kysely, sql } from 'kysely'
import type { Workspace } from '../../shared/access/directory.ts'
import { type EscalationPolicy, escalationPolicySchema } from '../../shared/escalation/policy.ts'
import { defaultRepliesPolicy } from '../../shared/replies/default-policy.ts'
import { type RepliesPolicy, repliesPolicySchema } from '../../shared/replies/policy.ts'
import { type SlaPolicy, slaPolicySchema } from '../../shared/sla/clock.ts'
import { type TriageTrial, triageTrialSchema } from '../../shared/triage/policies.ts'
import { type TriagePolicy, triagePolicySchema } from '../../shared/triage/policy.ts'
import { feedChannel } from './append.ts'
import { findInForce } from './policy-version.ts'
import type { Tables } from './tables.ts'
import { atTheDoor, type ReadableDb, type WritableDb } from './transaction.ts'

export interface WorkspaceRow {
  readonly workspace: Workspace
  readonly slaPolicy: SlaPolicy
  readonly triagePolicy: TriagePolicy
  readonly triageTrial: TriageTrial | null
  readonly escalationPolicy: EscalationPolicy
  readonly repliesPolicy: RepliesPolicy
  readonly head: number
  readonly directorySeq: number
  readonly settingsSeq: number
}

/** The workspace with its settings; null when it is gone. */
export async function findWorkspace(db: ReadableDb): Promise<WorkspaceRow | null> {
  const row = await db.trx.selectFrom('workspace').selectAll().where('id', '=', db.workspaceId).executeTakeFirst()
  if (!row) return null
  const replies = await findInForce(db, 'replies')
  return {
    workspace: { id: row.id, slug: row.slug, name: row.name, currency: row.currency },
    slaPolicy: slaPolicySchema.parse(JSON.parse(row.sla_policy)),
    triagePolicy: triagePolicySchema.parse(JSON.parse(row.triage_policy)),
    triageTrial: row.triage_trial === null ? null : triageTrialSchema.parse(JSON.parse(row.triage_trial)),
    escalationPolicy: escalationPolicySchema.parse(JSON.parse(row.escalation_policy)),
    repliesPolicy: replies === null ? defaultRepliesPolicy : repliesPolicySchema.parse(JSON.parse(replies)),
    head: row.head,
    directorySeq: row.directory_seq,
    settingsSeq: row.settings_seq,
  }
}

/** Where the workspace's log stands, and when its directory or settings last changed. */
export async function findPosition(db: ReadableDb): Promise<{ head: number; directorySeq: number } | null> {
  const row = await db.trx
    .selectFrom('workspace')
    .select(['head', 'directory_seq'])
    .where('id', '=', db.workspaceId)
    .executeTakeFirst()
  return row ? { head: row.head, directorySeq: row.directory_seq } : null
}

/** The workspace with this slug, as far as anybody may know before signing in. */
export async function findDoor(
  db: Kysely<Tables>,
  slug: string,
): Promise<{ id: string; demo: boolean; seeded_at: Date | null } | null> {
  const row = await atTheDoor(db, (trx) =>
    trx.selectFrom('workspace').select(['id', 'demo', 'seeded_at']).where('slug', '=', slug).executeTakeFirst(),
  )
  return row ?? null
}

/** The demo workspace is whole. */
export async function markSeeded(db: WritableDb, at: Date): Promise<void> {
  await db.trx.updateTable('workspace').set({ seeded_at: at }).where('id', '=', db.workspaceId).execute()
}

/** Takes `count` seqs for changes of the directory; gives the last of them. Every cache of it is out of date then. */
export async function advanceDirectory(db: WritableDb, count: number): Promise<{ after: number; head: number }> {
  const { rows } = await sql<{ head: number }>`
    UPDATE workspace SET head = head + ${count}, directory_seq = head + ${count}
    WHERE id = ${db.workspaceId} RETURNING head`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  return { after: head - count, head }
}

/** Tells every node that the directory or the settings changed. */
export async function announceDirectory(db: WritableDb, range: { after: number; head: number }): Promise<void> {
  const payload = JSON.stringify({ workspaceId: db.workspaceId, ...range, directory: true })
  await sql`SELECT pg_notify(${feedChannel}::text, ${payload}::text)`.execute(db.trx)
}
