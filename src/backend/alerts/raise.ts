import { v7 as uuid } from 'uuid'
import { maySee } from '../../shared/access/permissions.ts'
import { type AlertNotice, type AlertPlan, mailChannel, planAlert } from '../../shared/alerts/plan.ts'
import { holdLog, insertAlerts, type NewAlert, type NewDelivery } from '../db/alert.ts'
import { readPreferences } from '../db/alert-preference.ts'
import { countHeldBack, type Told, toldSince } from '../db/alert-told.ts'
import type { WritableDb } from '../db/transaction.ts'
import type { WorkspaceContext } from '../identity/workspace-context.ts'

/** What raising alerts looks up. */
export interface RaiseContext {
  readonly context: WorkspaceContext
  /** Now: dampening and quiet times are measured from it. */
  readonly at: Date
}

const minute = 60_000

/**
 * Raises alerts in the caller's transaction: they are there if and only if what caused them is. Each is written once
 * with the people it is for, takes one place of the workspace's log (so that their desks get it) and brings the
 * deliveries that go outside. Somebody told of the same cause within the rule's time is not told again, which is
 * counted. Gives the ids of the alerts in the order of the notices; null where nobody is (or is left) to tell. Holds
 * the workspace's row until the commit, so that no two nodes raise one cause at once.
 */
export async function raiseAlerts(
  db: WritableDb,
  { context, at }: RaiseContext,
  notices: readonly AlertNotice[],
): Promise<(string | null)[]> {
  if (notices.length === 0) return []
  await holdLog(db)
  const preferences = await readPreferences(db)
  const alerts: NewAlert[] = []
  const ids: (string | null)[] = []
  for (const notice of notices) {
    const plan = planAlert(notice, {
      directory: context.directory,
      escalationPolicy: context.escalationPolicy,
      policy: context.alertPolicy,
      preferences,
      at: at.toISOString(),
    })
    const alert = plan && (await dampened(db, { notice, plan, context, at, before: alerts }))
    if (alert) alerts.push(alert)
    ids.push(alert?.id ?? null)
  }
  await insertAlerts(db, alerts)
  return ids
}

interface Planned extends RaiseContext {
  readonly notice: AlertNotice
  readonly plan: AlertPlan
  /** Alerts raised a moment ago in the same call. */
  readonly before: readonly NewAlert[]
}

/** The alert for those not told of its cause lately; null when nobody is left. */
async function dampened(db: WritableDb, planned: Planned): Promise<NewAlert | null> {
  const { notice, plan, at, before } = planned
  const longest = Math.max(0, ...[...plan.recipients, ...plan.channels].map(({ onceInMinutes }) => onceInMinutes))
  const known =
    longest > 0
      ? await toldSince(db, notice.cause, new Date(at.getTime() - longest * minute))
      : { members: new Map(), channels: new Map() }
  const told = withThoseJustTold(known, before, { cause: notice.cause, at })
  const fresh = (last: Date | undefined, onceInMinutes: number) =>
    !last || onceInMinutes === 0 || at.getTime() - last.getTime() >= onceInMinutes * minute
  const recipients = plan.recipients.filter(({ memberId, onceInMinutes }) =>
    fresh(told.members.get(memberId), onceInMinutes),
  )
  const channels = plan.channels.filter(({ key, onceInMinutes }) => fresh(told.channels.get(key), onceInMinutes))
  const heldBack = plan.recipients.length - recipients.length + plan.channels.length - channels.length
  await countHeldBack(db, { event: notice.event, reason: 'same_cause', count: heldBack, at })
  const contacts = (notice.contacts ?? []).length
  if (recipients.length + channels.length + contacts === 0) return null
  const alert = alertOf(planned, { ...plan, recipients, channels })
  const quiet = alert.deliveries.filter(({ state }) => state === 'held').length
  await countHeldBack(db, { event: notice.event, reason: 'quiet_time', count: quiet, at })
  return alert
}

function withThoseJustTold(known: Told, before: readonly NewAlert[], { cause, at }: { cause: string; at: Date }): Told {
  const same = before.filter((alert) => alert.cause === cause)
  const channels = same.flatMap(({ deliveries }) => deliveries.filter(({ memberId }) => memberId === null))
  return {
    members: new Map([
      ...known.members,
      ...same.flatMap(({ recipients }) => recipients.map(({ memberId }) => [memberId, at] as const)),
    ]),
    channels: new Map([...known.channels, ...channels.map(({ channel }) => [channel, at] as const)]),
  }
}

function alertOf({ notice, context, at }: Planned, plan: AlertPlan): NewAlert {
  const { target } = notice
  const [next, ...rest] = plan.handOn
  return {
    id: uuid(),
    event: notice.event,
    cause: notice.cause.slice(0, 300),
    caseId: target?.id ?? null,
    reference: target?.reference ?? null,
    subject: target?.subject ?? null,
    title: notice.title.slice(0, 200),
    text: notice.text.slice(0, 2_000),
    urgency: plan.urgency,
    raisedAt: at,
    handOnAt: next && plan.recipients.length > 0 ? new Date(at.getTime() + next.afterMinutes * minute) : null,
    handOn: next ? [next, ...rest] : [],
    handedFrom: notice.handed?.from ?? null,
    recipients: plan.recipients.map(({ memberId, desktop, quietUntil }) => {
      const member = context.directory.members.get(memberId)
      return { memberId, desktop, quietUntil, seesCase: !!member && (!target || maySee(member, target)) }
    }),
    deliveries: deliveriesOf({ notice, plan, context, at }),
  }
}

/** What goes outside: nothing by mail while the workspace has no way to send any. */
function deliveriesOf({ notice, plan, context, at }: Omit<Planned, 'before'>): NewDelivery[] {
  const now = at.toISOString()
  const blank = { memberId: null, contactName: null, contactEmail: null, state: 'waiting', nextAt: now } as const
  const mail = mailChannel(context.alertPolicy)
  const mails = mail
    ? [
        ...plan.recipients
          .filter(({ email }) => email)
          .map(({ memberId, quietUntil }) => ({
            ...blank,
            id: uuid(),
            channel: mail.key,
            memberId,
            ...(quietUntil ? { state: 'held' as const, nextAt: quietUntil } : {}),
          })),
        ...(notice.contacts ?? []).map(({ name, email }) => ({
          ...blank,
          id: uuid(),
          channel: mail.key,
          contactName: name,
          contactEmail: email,
        })),
      ]
    : []
  return [...mails, ...plan.channels.map(({ key }) => ({ ...blank, id: uuid(), channel: key }))]
}
