import { type InboxRow, inboxQuerySchema } from '../shared/contract/desk.ts'
import type { DeskToShell } from '../shared/contract/shell.ts'
import { readInboxPage } from './cache/inbox-page.ts'
import { readViewCounts } from './cache/sql/tally.ts'
import type { ChangeHub } from './change-hub.ts'
import type { Desk } from './desk.ts'

/** What the shell is told of: escalations that wait for this member's teams. */
export interface Glance {
  readonly memberId: string
  /** True until the first load is done: what comes then is not news. */
  readonly loading: boolean
  readonly waiting: number
  readonly rows: readonly InboxRow[]
}

/** Most rows looked at for news; more than that waiting is one number, not so many notifications. */
const mostRows = 500
const query = inboxQuerySchema.parse({ view: 'unaccepted', sort: 'newest', limit: mostRows })

/** What waits at a desk now; null while nobody is signed in. */
export function glanceAt(desk: Pick<Desk, 'account' | 'session' | 'status'>): Glance | null {
  const account = desk.account()
  const session = desk.session()
  if (!account || session.state !== 'signed_in') return null
  return account.read((db) => ({
    memberId: session.member.id,
    loading: desk.status().bootstrap !== null,
    waiting: readViewCounts(db).unaccepted,
    rows: readInboxPage(db, query).rows,
  }))
}

/** Tells the shell how many escalations wait, and of each new one once. Gives a function that ends it. */
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
    const rows = now?.rows ?? []
    for (const row of quiet ? [] : rows) {
      if (row.escalation && row.escalation.raisedBy !== memberId && !seen.has(row.escalation.id)) send(newsOf(row))
    }
    seen = new Set(rows.flatMap(({ escalation }) => (escalation ? [escalation.id] : [])))
  }
  look()
  return hub.listen(['cases', 'session', 'sync'], look)
}

/** A notification names the case and no customer: others see this screen too. */
function newsOf(row: InboxRow): DeskToShell {
  return {
    type: 'notify',
    title: `${row.severity} escalation for your team`,
    body: `${row.reference}: ${row.subject}`.slice(0, 1_000),
    reference: row.reference,
  }
}
