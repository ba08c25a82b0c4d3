import { type Kysely, sql } from 'kysely'
import { type AlertPolicy, type AlertRule, alertPolicySchema } from '../../../shared/alerts/policy.ts'

/**
 * Gives the alert policies in force rules for events that are new with a release, as a version of their own: without
 * one nobody would be told. A policy that has a rule for an event already keeps it as it is.
 */
export async function addAlertRules(db: Kysely<unknown>, rules: readonly AlertRule[], reason: string): Promise<void> {
  await sql`ALTER TABLE policy_version NO FORCE ROW LEVEL SECURITY`.execute(db)
  const { rows } = await sql<{ workspace_id: string; version: number; latest: number; document: string }>`
    SELECT p.workspace_id, p.version, p.document, (
      SELECT max(version) FROM policy_version o WHERE o.workspace_id = p.workspace_id AND o.kind = 'alerts'
    ) AS latest
    FROM policy_version p WHERE p.kind = 'alerts' AND p.state = 'in_force'`.execute(db)
  for (const row of rows) {
    const policy = alertPolicySchema.parse(JSON.parse(row.document))
    const fresh = withRules(policy, rules)
    if (fresh === policy) continue
    const version = row.latest + 1
    const document = JSON.stringify({ ...fresh, version })
    await sql`
      UPDATE policy_version SET state = 'retired', ended_at = now()
      WHERE workspace_id = ${row.workspace_id} AND kind = 'alerts' AND version = ${row.version}`.execute(db)
    await sql`
      INSERT INTO policy_version (workspace_id, kind, version, document, state, reason, by_name, at)
      VALUES (${row.workspace_id}, 'alerts', ${version}, ${document}, 'in_force', ${reason}, 'Tierdesk', now())`.execute(
      db,
    )
  }
  await sql`ALTER TABLE policy_version FORCE ROW LEVEL SECURITY`.execute(db)
}

function withRules(policy: AlertPolicy, rules: readonly AlertRule[]): AlertPolicy {
  const ruled = new Set(policy.rules.map(({ event }) => event))
  const keys = new Set(policy.rules.map(({ key }) => key))
  const missing = rules.filter(({ event, key }) => !ruled.has(event) && !keys.has(key))
  return missing.length === 0 ? policy : { ...policy, rules: [...policy.rules, ...missing] }
}
