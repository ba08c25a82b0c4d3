import { z } from 'zod'
import type { Member } from '../../shared/access/directory.ts'
import { partSeenBy } from '../../shared/consult/sight.ts'
import type { FeedChange } from '../../shared/contract/feed.ts'
import { listAlertsBetween, type SeqAlert } from '../db/alert-feed.ts'
import { feedChannel } from '../db/append.ts'
import type { Database } from '../db/connect.ts'
import { listCasesBetween, sizeBetween } from '../db/feed.ts'
import { readIn } from '../db/transaction.ts'
import { activeMember, type WorkspaceContext, type WorkspaceContexts } from '../identity/workspace-context.ts'
import { alertChange } from './changes.ts'
import { bytesOf, type CommittedCases, type SeqCase, type SizedCase, sized } from './committed-cases.ts'
import { everSaw, scopeOf } from './sight.ts'
import type { Subscriber } from './subscriber.ts'

const notificationSchema = z.object({
  workspaceId: z.string(),
  after: z.number(),
  head: z.number(),
  nonce: z.string().nullable().default(null),
  /** True when teams, members or settings changed. */
  directory: z.boolean().default(false),
  /** True when the range is alerts. */
  alerts: z.boolean().default(false),
})
type Heard = z.infer<typeof notificationSchema>

/** Beyond this a change is not carried by a poke; desks pull it. */
const maxReadBytes = 1024 * 1024
const maxReadCases = 50

export interface HubDeps {
  readonly database: Database
  readonly contexts: WorkspaceContexts
  readonly committed: CommittedCases
  /** Alerts were raised or changed in the workspace, by whichever node. */
  readonly onAlerts: (workspaceId: string) => void
  readonly onError: (error: unknown) => void
}

/** One per node: hears of every commit in the database, in commit order, and tells the desks connected here. */
export class LiveHub {
  readonly #deps: HubDeps
  readonly #subscribers = new Map<string, Set<Subscriber>>()
  /** Per workspace, what is being handled: ranges are handled one after the other. */
  readonly #handling = new Map<string, Promise<void>>()
  #stopListening: () => Promise<void> = async () => {}

  constructor(deps: HubDeps) {
    this.#deps = deps
  }

  async start(): Promise<void> {
    this.#stopListening = await this.#deps.database.listen(
      feedChannel,
      (payload) => this.#hear(payload),
      () => this.#afterGap(),
    )
  }

  async stop(): Promise<void> {
    for (const subscribers of this.#subscribers.values())
      for (const subscriber of subscribers) subscriber.end('closing')
    await this.#stopListening()
    await Promise.all(this.#handling.values())
  }

  /** From now on the subscriber is told of every commit in the workspace; call the result to stop. */
  add(workspaceId: string, subscriber: Subscriber): () => void {
    const subscribers = this.#subscribers.get(workspaceId) ?? new Set()
    this.#subscribers.set(workspaceId, subscribers.add(subscriber))
    return () => {
      subscribers.delete(subscriber)
      if (subscribers.size === 0 && this.#subscribers.get(workspaceId) === subscribers)
        this.#subscribers.delete(workspaceId)
    }
  }

  /** Ends the live streams of a session that was signed out. */
  cutSession(sessionId: string): void {
    for (const subscribers of this.#subscribers.values())
      for (const subscriber of subscribers) if (subscriber.sessionId === sessionId) subscriber.end('signed_out')
  }

  #hear(payload: string): void {
    const parsed = notificationSchema.safeParse(JSON.parse(payload))
    if (!parsed.success) return
    const { workspaceId, nonce } = parsed.data
    const cases = nonce ? this.#deps.committed.take(nonce) : null
    if (parsed.data.directory) this.#deps.contexts.forget(workspaceId)
    if (parsed.data.alerts) this.#deps.onAlerts(workspaceId)
    if (this.#subscribers.has(workspaceId))
      this.#enqueue(workspaceId, () => this.#tell(workspaceId, parsed.data, cases))
  }

  #enqueue(workspaceId: string, work: () => Promise<void>): void {
    const before = this.#handling.get(workspaceId) ?? Promise.resolve()
    const next = before.then(work).catch(this.#deps.onError)
    this.#handling.set(workspaceId, next)
    void next.then(() => {
      if (this.#handling.get(workspaceId) === next) this.#handling.delete(workspaceId)
    })
  }

  async #tell(workspaceId: string, range: Heard, own: readonly SeqCase[] | null): Promise<void> {
    if (range.directory) this.#deps.contexts.forget(workspaceId)
    const context = await this.#context(workspaceId)
    const cases = range.directory ? null : sized(own ?? (await this.#read(workspaceId, range)))
    const alerts = range.alerts ? await this.#readAlerts(workspaceId, range) : []
    for (const subscriber of this.#subscribers.get(workspaceId) ?? []) {
      const member = context && activeMember(context, subscriber.memberId)
      if (!member) subscriber.end('deactivated')
      else if (!cases || scopeOf(member) !== subscriber.scope) subscriber.pull(range.head, scopeOf(member))
      else subscriber.carry(range, range.alerts ? alertsFor(member, subscriber, alerts) : changesFor(member, cases))
    }
  }

  /** Changes of the directory are heard in commit order too, so what is known here holds for this point of the log. */
  async #context(workspaceId: string): Promise<WorkspaceContext | null> {
    const known = this.#deps.contexts.known(workspaceId)
    if (known) return known
    const found = await readIn(this.#deps.database.db, workspaceId, (db) => this.#deps.contexts.current(db))
    return found?.context ?? null
  }

  /** What another node wrote; null when it is too much to carry. */
  #read(workspaceId: string, range: Heard): Promise<SeqCase[] | null> {
    return readIn(this.#deps.database.db, workspaceId, async (db) => {
      const { bytes, cases } = await sizeBetween(db, range)
      if (bytes > maxReadBytes || cases > maxReadCases) return null
      return listCasesBetween(db, range)
    })
  }

  #readAlerts(workspaceId: string, range: Heard): Promise<SeqAlert[]> {
    return readIn(this.#deps.database.db, workspaceId, (db) => listAlertsBetween(db, range))
  }

  /** Notifications may have been lost: everybody pulls. */
  #afterGap(): void {
    for (const workspaceId of this.#subscribers.keys()) {
      this.#deps.contexts.forget(workspaceId)
      this.#enqueue(workspaceId, async () => {
        const found = await readIn(this.#deps.database.db, workspaceId, (db) => this.#deps.contexts.current(db))
        for (const subscriber of this.#subscribers.get(workspaceId) ?? []) {
          const member = found && activeMember(found.context, subscriber.memberId)
          if (found && member) subscriber.pull(found.head, scopeOf(member))
          else subscriber.end('deactivated')
        }
      })
    }
  }
}

/** The alerts of a range that are for this desk's member. */
function alertsFor(
  member: Member,
  { alerts: takes }: Pick<Subscriber, 'alerts'>,
  alerts: readonly SeqAlert[],
): { changes: FeedChange[]; bytes: number } {
  const own = takes ? alerts.filter(({ memberId }) => memberId === member.id) : []
  const changes = own.map((alert) => alertChange(alert, member))
  return { changes, bytes: Buffer.byteLength(JSON.stringify(changes)) }
}

/**
 * What a member is told of cases that changed: those they see, cut to their question where that is all they see, and a
 * `forget` for those they can see no longer.
 */
function changesFor(member: Member, cases: readonly SizedCase[]): { changes: FeedChange[]; bytes: number } {
  const changes: FeedChange[] = []
  let bytes = 0
  for (const changed of cases) {
    const shown = partSeenBy(member, changed.state)
    if (shown) {
      changes.push({ kind: 'case', seq: changed.seq, case: shown })
      bytes += shown === changed.state ? changed.bytes : bytesOf(shown)
    } else if (everSaw(member, changed)) {
      changes.push({ kind: 'forget', seq: changed.seq, caseId: changed.state.id })
    }
  }
  return { changes, bytes }
}
