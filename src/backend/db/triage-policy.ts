import { sql } from 'kysely'
import type { PolicyVersion } from '../../shared/contract/triage.ts'
import { type TriageTrial, triageTrialSchema } from '../../shared/triage/policies.ts'
import { type TriagePolicy, triagePolicySchema } from '../../shared/triage/policy.ts'
import type { Tables } from './tables.ts'
import type { ReadableDb, WritableDb } from './transaction.ts'

type Row = Tables['triage_policy_version']

/** Every version of the workspace's policy, newest first; of a trial with what people said of its flags so far. */
export async function listPolicyVersions(db: ReadableDb): Promise<PolicyVersion[]> {
  const rows = await db.trx
    .selectFrom('triage_policy_version')
    .selectAll()
    .where('workspace_id', '=', db.workspaceId)
    .orderBy('version', 'desc')
    .execute()
  const judged = await judgedByVersion(
    db,
    rows.flatMap(({ trial_share, version }) => (trial_share === null ? [] : [version])),
  )
  return rows.map((row) => toVersion(row, judged.get(row.version) ?? { judged: 0, overridden: 0 }))
}

/** How many flags of these versions were judged, and how many of them overridden. */
export async function judgedByVersion(
  db: ReadableDb,
  versions: readonly number[],
): Promise<Map<number, { judged: number; overridden: number }>> {
  if (versions.length === 0) return new Map()
  const { rows } = await sql<{ version: number; judged: number; overridden: number }>`
    SELECT policy_version AS version, count(*)::int AS judged,
      (count(*) FILTER (WHERE verdict = 'overridden'))::int AS overridden
    FROM flag_record
    WHERE workspace_id = ${db.workspaceId} AND policy_version = ANY(${versions}::int[]) AND verdict IS NOT NULL
    GROUP BY policy_version`.execute(db.trx)
  return new Map(rows.map(({ version, ...counts }) => [version, counts]))
}

/** Adds a version; its number must be the next. */
export async function insertPolicyVersion(
  db: WritableDb,
  fresh: Pick<PolicyVersion, 'version' | 'policy' | 'state' | 'reason' | 'proposedBy' | 'proposedAt'> & {
    readonly trial: { readonly share: number; readonly overrideBound: number } | null
  },
): Promise<void> {
  await db.trx
    .insertInto('triage_policy_version')
    .values({
      workspace_id: db.workspaceId,
      version: fresh.version,
      policy: JSON.stringify(fresh.policy),
      state: fresh.state,
      reason: fresh.reason,
      proposed_by: fresh.proposedBy.id,
      proposed_by_name: fresh.proposedBy.name,
      proposed_at: new Date(fresh.proposedAt),
      trial_share: fresh.trial?.share ?? null,
      override_bound: fresh.trial?.overrideBound ?? null,
    })
    .execute()
}

/** Changes what became of a version. The policy itself never changes. */
export async function updatePolicyVersion(
  db: WritableDb,
  version: number,
  change: Partial<Omit<Row, 'workspace_id' | 'version' | 'policy' | 'reason' | 'proposed_by' | 'proposed_at'>>,
): Promise<void> {
  await db.trx
    .updateTable('triage_policy_version')
    .set(change)
    .where('workspace_id', '=', db.workspaceId)
    .where('version', '=', version)
    .execute()
}

/**
 * Puts a policy in force, and a trial beside it: the settings take the next place of the log, so that every desk gets
 * them and every node forgets what it knew. Gives the range of the log for the announcement.
 */
export async function putTriageSettings(
  db: WritableDb,
  settings: { readonly policy: TriagePolicy; readonly trial: TriageTrial | null },
): Promise<{ after: number; head: number }> {
  const trial = settings.trial ? JSON.stringify(triageTrialSchema.parse(settings.trial)) : null
  const { rows } = await sql<{ head: number }>`
    UPDATE workspace
    SET head = head + 1, directory_seq = head + 1, settings_seq = head + 1,
      triage_policy = ${JSON.stringify(settings.policy)}, triage_trial = ${trial}
    WHERE id = ${db.workspaceId} RETURNING head`.execute(db.trx)
  const head = rows[0]?.head
  if (head === undefined) throw new Error('The workspace is gone')
  return { after: head - 1, head }
}

/** Holds the workspace's settings, so that two changes of the policy come one after the other. */
export async function lockTriageSettings(db: WritableDb): Promise<void> {
  await sql`SELECT id FROM workspace WHERE id = ${db.workspaceId} FOR NO KEY UPDATE`.execute(db.trx)
}

function toVersion(row: Row, figures: { judged: number; overridden: number }): PolicyVersion {
  return {
    version: row.version,
    state: row.state,
    policy: triagePolicySchema.parse(JSON.parse(row.policy)),
    reason: row.reason,
    proposedBy: { id: row.proposed_by, name: row.proposed_by_name },
    proposedAt: row.proposed_at.toISOString(),
    decidedBy: row.decided_by_name === null ? null : { id: row.decided_by, name: row.decided_by_name },
    decidedAt: row.decided_at?.toISOString() ?? null,
    decisionNote: row.decision_note,
    trial:
      row.trial_share === null || row.override_bound === null
        ? null
        : {
            share: row.trial_share,
            overrideBound: row.override_bound,
            since: row.trial_since?.toISOString() ?? null,
            ...figures,
          },
    endedAt: row.ended_at?.toISOString() ?? null,
    endNote: row.end_note,
  }
}
