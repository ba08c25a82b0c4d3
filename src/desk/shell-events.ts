import type { Alert } from '../shared/alerts/alert.ts'
import type { DeskToShell } from '../shared/contract/shell.ts'
import { listAlerts } from './cache/sql/alert.ts'
import { readViewCounts } from './cache/sql/tally.ts'
import type { ChangeHub } from './change-hub.ts'
import type { Desk } from './desk.ts'

/** What the shell is told of: escalations that wait for this member's teams, and alerts. */
export interface Glance {
  readonly memberId: string
  /** True until the first load is done: what comes then is not news. */
  readonly loading: boolean
  readonly waiting: number
  readonly alerts: readonly Alert[]
  /** The server's time, ISO. */
  readonly now: string
}

/** Most alerts looked at for news; more than that is a list to read, not so many notifications. */
const mostAlerts = 200

/** What waits at a desk now; null while nobody is signed in. */
export function glanceAt(desk: Pick<Desk, 'account' | 'session' | 'status'>): Glance | null {
  const account = desk.account()
  const session = desk.session()
  if (!account || session.state !== 'signed_in') return null
  return account.read((db) => ({
    memberId: session.member.id,
    loading: desk.status().bootstrap !== null,
    waiting: readViewCounts(db).unaccepted,
    alerts: listAlerts(db, mostAlerts).alerts,
    now: new Date(account.serverNow()).toISOString(),
  }))
}

/** Tells the shell how many escalations wait, and of each new alert once. Gives a function that ends it. */
export function watchForShell(
  hub: Pick<ChangeHub, 'listen'>,
  glance: () => Glance | null,
  send: (message: DeskToShell) => void,
): () => void {
  let memberId: string | null = null
  let told: number | null = null
  let seen: ReadonlySet<string> = new Set()
  const look = () => {
    const now = glance()
    const waiting = now?.waiting ?? 0
    if (waiting !== told) {
      told = waiting
      send({ type: 'unread', count: waiting })
    }
    const quiet = now === null || now.loading || now.memberId !== memberId
    memberId = now?.loading ? null : (now?.memberId ?? null)
    const alerts = now?.alerts ?? []
    for (const alert of quiet ? [] : alerts)
      if (!seen.has(alert.id) && isDue(alert, now?.now ?? '')) send(newsOf(alert))
    seen = new Set(alerts.map(({ id }) => id))
  }
  look()
  return hub.listen(['cases', 'alerts', 'session', 'sync'], look)
}

/** Nothing for what was seen elsewhere, for who wants no notifications, and in a quiet time. */
function isDue({ desktop, seenAt, quietUntil }: Alert, now: string): boolean {
  return desktop && seenAt === null && (quietUntil === null || quietUntil <= now)
}

/** A notification names the case and no customer: others see this screen too. */
function newsOf({ title, reference, subject }: Alert): DeskToShell {
  return {
    type: 'notify',
    title,
    body: [reference, subject]
      .filter((part) => part !== null)
      .join(': ')
      .slice(0, 1_000),
    reference,
  }
}
