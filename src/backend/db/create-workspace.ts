import { type Kysely, sql } from 'kysely'
import type { Member, Team, Workspace } from '../../shared/access/directory.ts'
import { defaultAlertPolicy } from '../../shared/alerts/default-policy.ts'
import type { AlertPolicy } from '../../shared/alerts/policy.ts'
import type { EscalationPolicy } from '../../shared/escalation/policy.ts'
import { defaultRepliesPolicy } from '../../shared/replies/default-policy.ts'
import type { RepliesPolicy } from '../../shared/replies/policy.ts'
import type { SlaPolicy } from '../../shared/sla/clock.ts'
import type { TriagePolicy } from '../../shared/triage/policy.ts'
import { putCredentials } from './credential.ts'
import { insertTeams, putMembers } from './directory.ts'
import { insertDocumentVersion } from './policy-version.ts'
import type { Tables } from './tables.ts'
import { type WritableDb, writeIn } from './transaction.ts'
import { insertPolicyVersion } from './triage-policy.ts'

/** What a workspace begins with. */
export interface NewWorkspace {
  readonly workspace: Workspace
  readonly teams: readonly Team[]
  readonly members: readonly Member[]
  readonly slaPolicy: SlaPolicy
  readonly triagePolicy: TriagePolicy
  readonly escalationPolicy: EscalationPolicy
  /** What every workspace begins with, unless given. */
  readonly alertPolicy?: AlertPolicy
  readonly repliesPolicy?: RepliesPolicy
  readonly demo: boolean
  readonly createdAt: Date
  /** argon2id hash every member signs in with at first; null: nobody can sign in yet. */
  readonly passwordHash: string | null
}

/** Creates a workspace with its directory: settings, teams and members take the first places of its log. */
export async function createWorkspace(db: Kysely<Tables>, fresh: NewWorkspace): Promise<void> {
  await writeIn(db, fresh.workspace.id, (writable) => insertWorkspace(writable, fresh))
}

async function insertWorkspace(db: WritableDb, fresh: NewWorkspace): Promise<void> {
  const head = 1 + fresh.teams.length + fresh.members.length
  await db.trx
    .insertInto('workspace')
    .values({
      ...fresh.workspace,
      head,
      directory_seq: head,
      settings_seq: 1,
      sla_policy: JSON.stringify(fresh.slaPolicy),
      triage_policy: JSON.stringify(fresh.triagePolicy),
      escalation_policy: JSON.stringify(fresh.escalationPolicy),
      demo: fresh.demo,
      created_at: fresh.createdAt,
    })
    .execute()
  await insertPolicyVersion(db, {
    version: fresh.triagePolicy.version,
    policy: fresh.triagePolicy,
    state: 'published',
    reason: 'What every workspace begins with.',
    proposedBy: { id: null, name: 'Tierdesk' },
    proposedAt: fresh.createdAt.toISOString(),
    trial: null,
  })
  for (const [kind, document] of [
    ['sla', fresh.slaPolicy],
    ['escalation', fresh.escalationPolicy],
    ['alerts', fresh.alertPolicy ?? defaultAlertPolicy],
    ['replies', fresh.repliesPolicy ?? defaultRepliesPolicy],
  ] as const)
    await insertDocumentVersion(db, {
      kind,
      version: document.version,
      document: JSON.stringify(document),
      reason: 'What every workspace begins with.',
      by: { id: null, name: 'Tierdesk' },
      at: fresh.createdAt,
      restores: null,
    })
  await insertTeams(
    db,
    fresh.teams.map((entry, index) => ({ entry, seq: 2 + index })),
  )
  await putMembers(
    db,
    fresh.members.map((entry, index) => ({ entry, seq: 2 + fresh.teams.length + index })),
  )
  if (fresh.passwordHash)
    await putCredentials(
      db,
      fresh.members.map(({ id }) => id),
      fresh.passwordHash,
    )
}

/** Everything that hangs on no foreign key of the workspace. */
const loose = [
  'command_result',
  'event',
  'flag_record',
  'miss_record',
  'case_digest',
  'handling',
  'handoff_rating',
  'member_success',
  'case_state',
] as const

/**
 * Removes a workspace with everything in it. Runs as the owner of the tables, inside that one workspace: the role
 * for ordinary work can remove neither cases nor events.
 */
export async function dropWorkspace(db: Kysely<Tables>, workspaceId: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`SELECT set_config('tierdesk.workspace_id', ${workspaceId}, true)`.execute(trx)
    for (const table of loose) await trx.deleteFrom(table).where('workspace_id', '=', workspaceId).execute()
    await trx.deleteFrom('workspace').where('id', '=', workspaceId).execute()
  })
}
