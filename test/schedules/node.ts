import { ORPCError } from '@orpc/server'
import type { Kysely, KyselyPlugin, PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely'
import { CommandQueue } from '../../src/backend/commands/command-queue.ts'
import { KnownCases } from '../../src/backend/commands/known-cases.ts'
import { runBatch } from '../../src/backend/commands/run-batch.ts'
import { sendCommands } from '../../src/backend/commands/send-commands.ts'
import type { Tables } from '../../src/backend/db/tables.ts'
import { openBootstrap } from '../../src/backend/feed/bootstrap.ts'
import { readChanges } from '../../src/backend/feed/changes.ts'
import { CommittedCases } from '../../src/backend/feed/committed-cases.ts'
import { livePokes } from '../../src/backend/feed/live.ts'
import { LiveHub } from '../../src/backend/feed/live-hub.ts'
import { WorkspaceContexts } from '../../src/backend/identity/workspace-context.ts'
import { createLog } from '../../src/backend/log.ts'
import { PresenceKeeper } from '../../src/backend/routing/presence-keeper.ts'
import type { Member } from '../../src/shared/access/directory.ts'
import type { SentCommand } from '../../src/shared/contract/backend.ts'
import type { Poke } from '../../src/shared/contract/feed.ts'
import type { House } from './house.ts'
import { workspace } from './people.ts'

/** What a node does when the database is about to get a statement from it. */
type Fate = 'dies' | 'conflict' | 'broken'

/** Everything a node keeps in its memory: gone when it dies. */
interface Memory {
  readonly db: Kysely<Tables>
  readonly contexts: WorkspaceContexts
  readonly queue: CommandQueue
  readonly hub: LiveHub
  readonly presence: PresenceKeeper
  /** What the database told of commits and the node has not heard yet. */
  readonly told: string[]
  readonly ears: { hear: (payload: string) => void; gap: () => void }
  leave(): void
}

const log = createLog('silent')

/** One backend process: the real handlers on the shared database, with a memory of its own. */
export class Node implements KyselyPlugin {
  readonly #house: House
  readonly #now: () => number
  #memory: Memory | null = null
  #fate: { readonly kind: Fate; in: number } | null = null
  life = 0
  readonly deaths = new Set<(error: Error) => void>()

  constructor(house: House, now: () => number) {
    this.#house = house
    this.#now = now
  }

  get isUp(): boolean {
    return this.#memory !== null
  }

  async start(): Promise<void> {
    if (this.#memory) return
    this.life += 1
    const db = this.#house.database.db.withPlugin(this)
    const contexts = new WorkspaceContexts()
    const committed = new CommittedCases()
    const now = () => new Date(this.#now())
    const batch = { db, contexts, committed, now, known: new KnownCases() }
    const told: string[] = []
    const ears: Memory['ears'] = { hear: () => undefined, gap: () => undefined }
    const leave = this.#house.hear((payload) => told.push(payload))
    const hub = new LiveHub({
      database: {
        ...this.#house.database,
        db,
        listen: async (_, hear, gap) => {
          ears.hear = hear
          ears.gap = gap
          return async () => undefined
        },
      },
      contexts,
      committed,
      onAlerts: () => undefined,
      onError: () => undefined,
    })
    await hub.start()
    this.#memory = {
      db,
      contexts,
      queue: new CommandQueue((workspaceId, orders) => runBatch(batch, workspaceId, orders)),
      hub,
      presence: new PresenceKeeper({ db, now, onError: () => undefined }),
      told,
      ears,
      leave,
    }
  }

  /** It dies on the spot: nothing of its memory stays, no transaction of it commits. */
  kill(): void {
    this.#memory?.leave()
    this.#memory = null
    this.#fate = null
    this.life += 1
    for (const end of [...this.deaths]) end(new TypeError('The backend is gone'))
  }

  /** Lets the statement after `statements` more of them fail so. */
  arm(kind: Fate, statements: number): void {
    if (this.#memory) this.#fate = { kind, in: statements }
  }

  disarm(): void {
    this.#fate = null
  }

  /** Hears of at most so many commits; gives whether there were any. */
  hear(most: number): boolean {
    const told = this.#memory?.told.splice(0, most) ?? []
    for (const payload of told) this.#memory?.ears.hear(payload)
    return told.length > 0
  }

  /** Its line for notifications breaks and is back: what was not heard by then never is. */
  gap(): void {
    if (!this.#memory) return
    this.#memory.told.length = 0
    this.#memory.ears.gap()
  }

  send(member: Member, commands: SentCommand[]): Promise<unknown> {
    const memory = this.#live()
    const { id } = member
    const who = { workspaceId: workspace.id, memberId: id, member, sessionId: id, expiresAt: Number.MAX_SAFE_INTEGER }
    return sendCommands({ queue: memory.queue, log }, who, commands).then((results) => ({
      results: results ?? unauthorized(),
    }))
  }

  async changes(memberId: string, after: number, limit: number): Promise<unknown> {
    const page = { after, limit, alerts: true, guides: true }
    return (await readChanges(this.#feed(), { workspaceId: workspace.id, memberId }, page)) ?? unauthorized()
  }

  async bootstrap(memberId: string): Promise<AsyncGenerator<string>> {
    const who = { workspaceId: workspace.id, memberId, alerts: true, guides: true }
    return (await openBootstrap(this.#feed(), who)) ?? unauthorized()
  }

  live(memberId: string, signal: AbortSignal): AsyncGenerator<Poke, void> {
    const { hub, presence } = this.#live()
    // Nobody's token ends here; a timer cannot be set for longer.
    const who = { workspaceId: workspace.id, memberId, sessionId: memberId, expiresAt: Date.now() + 2 ** 31 - 2 }
    return livePokes({ feed: this.#feed(), hub, presence }, { ...who, alerts: true }, signal)
  }

  /** The node's way to the database, for what administrators do. */
  get deps() {
    const { db, contexts } = this.#live()
    return { db, contexts, now: () => new Date(this.#now()) }
  }

  transformQuery({ node }: PluginTransformQueryArgs) {
    if (!this.#memory) throw new Error('This backend is dead')
    const fate = this.#fate
    if (fate && fate.in-- === 0) {
      this.#fate = null
      if (fate.kind === 'dies') this.kill()
      throw Object.assign(new Error(`The backend ${fate.kind}`), fate.kind === 'conflict' ? { code: '40001' } : {})
    }
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    return result
  }

  #feed() {
    return this.deps
  }

  #live(): Memory {
    if (!this.#memory) throw new Error('This backend is dead')
    return this.#memory
  }
}

function unauthorized(): never {
  throw new ORPCError('UNAUTHORIZED', { status: 401, message: 'Sign in again.' })
}
