import { v7 as uuid } from 'uuid'
import type { Role } from '../../shared/access/directory.ts'
import { defaultAlertPreference } from '../../shared/alerts/preference.ts'
import { markAlerts } from '../alerts/mark.ts'
import { listDeadLetters, readFigures, reviveDeliveries } from '../db/alert-office.ts'
import { putPreference, readPreferences } from '../db/alert-preference.ts'
import { listSecrets, putSecret } from '../db/alert-secret.ts'
import { readIn, writeIn } from '../db/transaction.ts'
import { allow, refusal } from './allow.ts'
import { os, requireMember } from './context.ts'

/** Who looks after channels and dead letters. */
const keepers: readonly Role[] = ['lead', 'admin']
const day = 24 * 3_600_000

/** Alerts: one's own, and for leads and admins what goes outside. */
export const alertProcedures = {
  mark: os.alerts.mark.handler(async ({ input, context }) => {
    const { workspaceId, memberId } = await requireMember(context)
    const { db, now } = context.services.triage
    await writeIn(db, workspaceId, (writable) => markAlerts(writable, memberId, { marks: input, at: now() }))
    return {}
  }),
  preference: os.alerts.preference.handler(async ({ context }) => {
    const { workspaceId, memberId } = await requireMember(context)
    const found = await readIn(context.services.triage.db, workspaceId, (db) => readPreferences(db, [memberId]))
    return found.get(memberId) ?? defaultAlertPreference
  }),
  setPreference: os.alerts.setPreference.handler(async ({ input, context }) => {
    const { workspaceId, memberId } = await requireMember(context)
    const { db, now } = context.services.triage
    await writeIn(db, workspaceId, (writable) => putPreference(writable, memberId, { preference: input, at: now() }))
    return {}
  }),
  secrets: os.alerts.secrets.handler(async ({ context }) => {
    const { workspaceId } = await allow(context, keepers)
    return { secrets: await readIn(context.services.triage.db, workspaceId, listSecrets) }
  }),
  setSecret: os.alerts.setSecret.handler(async ({ input, context }) => {
    const { workspaceId, memberId } = await allow(context, keepers)
    const { db, now } = context.services.triage
    const { value, ...key } = input
    await writeIn(db, workspaceId, (writable) => putSecret(writable, key, { value, at: now(), by: memberId }))
    return {}
  }),
  test: os.alerts.test.handler(async ({ input, context }) => {
    const { workspaceId, member } = await allow(context, keepers)
    const outcome = await context.services.alerts.test(workspaceId, { channel: input.channel, member, id: uuid() })
    if (!outcome) throw refusal('That channel is not part of the policy in force. Publish it first.')
    return { sent: outcome.kind === 'sent', reason: outcome.kind === 'sent' ? null : outcome.reason }
  }),
  deadLetters: os.alerts.deadLetters.handler(async ({ context }) => {
    const { workspaceId } = await allow(context, keepers)
    return { letters: await readIn(context.services.triage.db, workspaceId, listDeadLetters) }
  }),
  resend: os.alerts.resend.handler(async ({ input, context }) => {
    const { workspaceId } = await allow(context, keepers)
    const { db, now } = context.services.triage
    const resent = await writeIn(db, workspaceId, (writable) => reviveDeliveries(writable, input.ids, now()))
    context.services.alerts.nudge(workspaceId)
    return { resent }
  }),
  figures: os.alerts.figures.handler(async ({ input, context }) => {
    const { workspaceId } = await allow(context, keepers)
    const { db, now } = context.services.triage
    const since = new Date(now().getTime() - input.days * day)
    return readIn(db, workspaceId, (readable) => readFigures(readable, { since, days: input.days }))
  }),
}
