import { sql } from 'kysely'
import { z } from 'zod'
import { alertEventSchema } from '../../shared/alerts/events.ts'
import { handOnStepSchema } from '../../shared/alerts/policy.ts'
import { resolveRecipients } from '../../shared/alerts/recipients.ts'
import type { Case } from '../../shared/case/state.ts'
import { holdLog } from '../db/alert.ts'
import { parseCase } from '../db/case-state.ts'
import type { WritableDb } from '../db/transaction.ts'
import { type RaiseContext, raiseAlerts } from './raise.ts'

interface DueAlert {
  readonly id: string
  readonly event: string
  readonly cause: string
  readonly case_id: string | null
  readonly title: string
  readonly body: string
  readonly hand_on: string
  readonly members: string[]
}

const stepsSchema = z.array(handOnStepSchema)
const minute = 60_000

/**
 * Hands urgent alerts that nobody has seen in time on to the next people: each step once, because the alert leaves the
 * waiting ones in the transaction that raises the next, under the workspace's lock. People who have it already are not
 * told again; a step that finds nobody new passes to the one after it.
 */
export async function handOnUnseen(db: WritableDb, raise: RaiseContext): Promise<number> {
  await holdLog(db)
  const { rows } = await sql<DueAlert>`
    SELECT a.id, a.event, a.cause, a.case_id, a.title, a.body, a.hand_on,
      ARRAY(SELECT r.member_id::text FROM alert_recipient r
        JOIN alert s ON s.workspace_id = r.workspace_id AND s.id = r.alert_id
        WHERE s.workspace_id = a.workspace_id AND (s.id = a.id OR (s.cause = a.cause AND s.raised_at >= a.raised_at - interval '1 day'))
      ) AS members
    FROM alert a
    WHERE a.workspace_id = ${db.workspaceId} AND a.hand_on_at <= ${raise.at}
    ORDER BY a.hand_on_at, a.id`.execute(db.trx)
  for (const alert of rows) await handOn(db, alert, raise)
  return rows.length
}

async function handOn(db: WritableDb, alert: DueAlert, raise: RaiseContext): Promise<void> {
  const { context, at } = raise
  const [step, ...rest] = stepsSchema.parse(JSON.parse(alert.hand_on))
  const target = alert.case_id ? await findTarget(db, alert.case_id) : null
  const next = step
    ? resolveRecipients(step.to, {
        directory: context.directory,
        escalationPolicy: context.escalationPolicy,
        target,
        named: [],
        skill: null,
        at: at.toISOString(),
      }).filter(({ id }) => !alert.members.includes(id))
    : []
  const [after] = rest
  const waits = next.length === 0 && after !== undefined
  await db.trx
    .updateTable('alert')
    .set({
      hand_on_at: waits ? new Date(at.getTime() + after.afterMinutes * minute) : null,
      ...(waits ? { hand_on: JSON.stringify(rest) } : {}),
    })
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', alert.id)
    .execute()
  if (next.length === 0) return
  const names = alert.members.flatMap((id) => context.directory.members.get(id)?.name ?? [])
  await raiseAlerts(db, raise, [
    {
      event: alertEventSchema.parse(alert.event),
      cause: alert.cause,
      target,
      title: alert.title,
      text: alert.body,
      to: next.map(({ id }) => id),
      urgency: 'urgent',
      handed: { from: listNames(names), steps: rest },
    },
  ])
}

async function findTarget(db: WritableDb, caseId: string): Promise<Case | null> {
  const row = await db.trx
    .selectFrom('case_state')
    .select('state')
    .where('workspace_id', '=', db.workspaceId)
    .where('id', '=', caseId)
    .executeTakeFirst()
  return row ? parseCase(row.state) : null
}

/** 'Ana, Ben and 3 more'. */
function listNames(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`
}
