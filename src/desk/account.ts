import { ORPCError } from '@orpc/client'
import type { CaseCommand } from '../shared/case/commands/index.ts'
import type { Session } from '../shared/contract/backend.ts'
import type { DeskSession, Issued, SyncStatus } from '../shared/contract/desk.ts'
import type { Cache } from './cache/cache.ts'
import type { ReadableDb } from './cache/db.ts'
import { countItems, sweepAtRisk } from './cache/sql/case-item.ts'
import { dropSentDraft, putDraft, type StoredDraft } from './cache/sql/draft.ts'
import { type Owner, readMeta, writeMeta } from './cache/sql/meta.ts'
import { countOutbox, listOutboxCases } from './cache/sql/outbox.ts'
import { readStandpoint, type Standpoint } from './cache/standpoint.ts'
import type { ChangeHub } from './change-hub.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { discardCommand, type IssueTime, issueCommand, retryCommand, withdrawCommand } from './outbox/issue.ts'
import { rebaseCase } from './outbox/rebase.ts'
import { OutboxSender } from './outbox/sender.ts'
import { applyChanges } from './sync/apply-changes.ts'
import { type BackendClient, connectBackend } from './sync/backend-api.ts'
import { Backoff, type BackoffPolicy } from './sync/backoff.ts'
import { runBootstrap } from './sync/bootstrap.ts'
import { StreamRefused } from './sync/bootstrap-stream.ts'
import { ClockSkew } from './sync/clock-skew.ts'
import type { Heartbeat } from './sync/live-connection.ts'
import { SessionTokens } from './sync/session-tokens.ts'
import { type Link, SyncEngine } from './sync/sync-engine.ts'

/** Cases handed over before the rest of the first load. */
const previewCases = 300

/** Clocks are looked at so often, in milliseconds; so many cases change sides in one transaction. */
const sweepEvery = 5_000
const sweepLimit = 1_000

export interface AccountOptions {
  readonly cache: Cache
  readonly key: Buffer
  readonly backendUrl: string
  readonly deskId: string
  readonly hub: ChangeHub
  readonly clock: Clock
  readonly log: Log
  readonly heartbeat: Heartbeat
  readonly backoff: BackoffPolicy
  /** The session is over though nobody signed out. */
  sessionEnded(reason: string): void
}

/** One member at this desk: their cache, their outbox, their link to the backend. */
export class Account {
  readonly cache: Cache
  readonly tokens: SessionTokens
  readonly #options: AccountOptions
  readonly #client: BackendClient
  readonly #skew: ClockSkew
  readonly #sender: OutboxSender
  #engine: SyncEngine | null = null
  #sweeper: NodeJS.Timeout | null = null
  #standpoint: Standpoint | null = null
  #link: Link = 'connecting'
  #problem: string | null = null
  #offlineSince: number | null = null
  #lastContactAt: number | null = null
  #bootstrap: SyncStatus['bootstrap'] = null

  constructor(options: AccountOptions) {
    this.#options = options
    this.cache = options.cache
    this.#skew = new ClockSkew(this.cache.read((db) => readMeta(db, 'clock_skew')) ?? 0)
    const listener = {
      answered: (date: string | null, sent: number, received: number) => this.#heard(date, sent, received),
    }
    this.#client = connectBackend(options.backendUrl, listener, () => options.clock.now())
    this.tokens = new SessionTokens(this.cache, this.#client, () => this.serverNow())
    this.#sender = new OutboxSender(
      {
        cache: this.cache,
        deskId: options.deskId,
        log: options.log,
        standpoint: () => this.standpoint(),
        serverNow: () => this.serverNow(),
        send: async (commands) =>
          (
            await this.tokens.authorized((accessToken) =>
              this.#client.commands.send({ commands }, { context: { accessToken } }),
            )
          ).results,
        changed: () => options.hub.changed('cases', 'outbox', 'sync'),
        sessionEnded: (reason) => this.#ended(reason),
      },
      new Backoff(options.backoff),
    )
    this.cache.onRebuilt(() => {
      this.#standpoint = null
      options.log('cache.rebuilt')
      options.hub.changed('cases', 'directory', 'outbox', 'sync')
      if (this.#engine) void this.#restart()
    })
  }

  /** Whose cache this is; null before a first sign-in has been kept. */
  ownerOrNull(): Owner | null {
    return this.cache.read((db) => readMeta(db, 'owner'))
  }

  owner(): Owner {
    const owner = this.ownerOrNull()
    if (!owner) throw new Error('This cache belongs to nobody yet')
    return owner
  }

  /** True when there are tokens to go online with. */
  signedIn(): boolean {
    return this.cache.read((db) => readMeta(db, 'tokens')) !== null
  }

  session(): DeskSession {
    return { state: 'signed_in', member: this.standpoint().member, workspace: this.owner().workspace }
  }

  /** Keeps what a sign-in brought. */
  keep(session: Session): void {
    this.tokens.keep(session)
    this.#standpoint = null
  }

  standpoint(): Standpoint {
    this.#standpoint ??= this.cache.read((db) => readStandpoint(db, this.owner()))
    return this.#standpoint
  }

  /** The server's clock, as far as the desk can tell, in milliseconds. */
  serverNow(): number {
    return this.#options.clock.now() + this.#skew.milliseconds
  }

  /** The desk's own clock, in milliseconds. */
  deskNow(): number {
    return this.#options.clock.now()
  }

  start(): void {
    if (this.#engine) return
    this.#engine = this.#makeEngine()
    this.#engine.start()
    this.#sweeper = setInterval(() => {
      this.sweep()
      this.cache.tidy()
    }, sweepEvery)
    this.#sweeper.unref()
    setImmediate(() => this.sweep())
  }

  /** Moves cases whose clocks ran on into the view 'at risk'. */
  sweep(): void {
    if (!this.#engine) return
    const moved = this.cache.write((db) => sweepAtRisk(db, this.serverNow(), sweepLimit))
    if (moved === 0) return
    this.#options.hub.changed('cases')
    if (moved >= sweepLimit) setImmediate(() => this.sweep())
  }

  read<T>(work: (db: ReadableDb) => T): T {
    return this.cache.read(work)
  }

  issue(caseId: string, command: CaseCommand): Issued {
    const issued = this.cache.write((db) => {
      const answer = issueCommand(db, { caseId, command }, this.standpoint(), this.#time())
      // With the command, or not at all: a draft left behind would be sent twice.
      if (answer.outcome === 'queued') dropSentDraft(db, caseId, command)
      return answer
    })
    this.#afterIssue(issued)
    return issued
  }

  retry(commandId: string): Issued {
    const issued = this.cache.write((db) => retryCommand(db, commandId, this.standpoint(), this.#time()))
    this.#afterIssue(issued)
    return issued
  }

  withdraw(commandId: string): boolean {
    const withdrawn = this.cache.write((db) => withdrawCommand(db, commandId, this.standpoint(), this.serverNow()))
    if (withdrawn) this.#options.hub.changed('cases', 'outbox', 'sync')
    return withdrawn
  }

  discard(commandId: string): void {
    if (this.cache.write((db) => discardCommand(db, commandId))) this.#options.hub.changed('outbox', 'sync')
  }

  /** Keeps what the member began to write on a case. */
  saveDraft(draft: Omit<StoredDraft, 'changedAt'>): void {
    this.cache.write((db) => putDraft(db, { ...draft, changedAt: this.deskNow() }))
  }

  /** Tries the network at once. */
  syncNow(): void {
    this.#engine?.now()
    this.#sender.kick()
  }

  /** How many changes the backend has not answered yet. */
  waiting(): number {
    return this.cache.read((db) => countOutbox(db, 'waiting', 'sent'))
  }

  status(): SyncStatus {
    const waiting = this.waiting()
    const needsAttention = this.cache.read((db) => countOutbox(db, 'refused'))
    return {
      link: this.#link,
      offlineSince: toInstant(this.#offlineSince),
      lastContactAt: toInstant(this.#lastContactAt),
      waiting,
      needsAttention,
      bootstrap: this.#bootstrap,
      clockSkewMs: this.#skew.milliseconds,
      problem: this.#problem,
    }
  }

  /** Tells the backend that this session is over, if it can be told. */
  async revoke(): Promise<void> {
    const refreshToken = this.tokens.refreshToken()
    this.tokens.forget()
    if (refreshToken) await this.#client.auth.signOut({ refreshToken }).catch(() => undefined)
  }

  /** Ends network and timers; the cache stays open for reading. */
  async pause(): Promise<void> {
    if (this.#sweeper) clearInterval(this.#sweeper)
    this.#sweeper = null
    const engine = this.#engine
    this.#engine = null
    this.#sender.pause()
    await engine?.close()
  }

  /** Ends everything; gives how many changes stay behind unanswered. */
  async close(): Promise<number> {
    await Promise.all([this.pause(), this.#sender.close()])
    const waiting = this.waiting()
    this.cache.close()
    return waiting
  }

  #makeEngine(): SyncEngine {
    const { backendUrl, heartbeat, log, backoff, hub } = this.#options
    return new SyncEngine(
      {
        cache: this.cache,
        client: this.#client,
        tokens: this.tokens,
        backendUrl,
        heartbeat,
        log,
        owner: () => this.owner(),
        serverNow: () => this.serverNow(),
        load: (accessToken, signal) => this.#load(accessToken, signal),
        linkChanged: (link, problem) => this.#linkChanged(link, problem),
        alive: () => {
          this.#lastContactAt = this.#options.clock.now()
        },
        changed: (directory) => {
          if (directory) this.#standpoint = null
          hub.changed('cases', 'outbox', 'sync')
          if (directory) hub.changed('directory', 'session')
        },
        sessionEnded: (reason) => this.#ended(reason),
      },
      backoff,
    )
  }

  async #restart(): Promise<void> {
    await this.pause()
    this.start()
  }

  #ended(reason: string): void {
    this.tokens.forget()
    this.#options.sessionEnded(reason)
  }

  #linkChanged(link: Link, problem: string | null): void {
    const now = this.#options.clock.now()
    // Trying again is no news while offline: the line on screen stays calm until the link is really back.
    const shown = link === 'connecting' && this.#offlineSince !== null ? 'offline' : link
    if (shown === 'online') this.#offlineSince = null
    else if (shown === 'offline') this.#offlineSince ??= now
    this.#link = shown
    this.#problem = link === 'connecting' ? this.#problem : problem
    if (link === 'online') this.#sender.resume()
    else if (link === 'offline') this.#sender.pause()
    this.#options.hub.changed('sync')
  }

  /** Loads the cache's next generation and puts it in place, with the outbox decided on top of it. */
  async #load(accessToken: string, signal: AbortSignal): Promise<void> {
    const { backendUrl, key, hub } = this.#options
    const { id, teamIds } = this.standpoint().member
    const job = {
      url: new URL('/v1/feed/bootstrap', backendUrl).href,
      accessToken,
      nextPath: this.cache.nextPath,
      key: key.toString('hex'),
      viewer: { id, teamIds: [...teamIds] },
      now: this.serverNow(),
      preview: this.cache.read(countItems) === 0 ? previewCases : 0,
    }
    try {
      const loaded = await runBootstrap(
        job,
        {
          progress: (done, of) => {
            this.#bootstrap = { done, of }
            hub.changed('sync')
          },
          preview: (changes) => {
            this.cache.write((db) => applyChanges(db, { changes, cursor: null }, this.owner(), this.serverNow()))
            this.#standpoint = null
            hub.changed('cases', 'directory', 'session')
          },
        },
        signal,
      )
      signal.throwIfAborted()
      this.cache.adopt(loaded)
      this.#standpoint = null
      this.cache.write((db) => {
        for (const caseId of listOutboxCases(db)) rebaseCase(db, caseId, this.standpoint(), this.serverNow())
      })
      hub.changed('cases', 'directory', 'session', 'outbox')
    } catch (error) {
      if (error instanceof StreamRefused && error.status === 401) throw new ORPCError('UNAUTHORIZED', { status: 401 })
      throw error
    } finally {
      this.#bootstrap = null
      hub.changed('sync')
    }
  }

  #heard(date: string | null, sentAt: number, receivedAt: number): void {
    this.#lastContactAt = receivedAt
    if (!this.#skew.measure(date, sentAt, receivedAt)) return
    this.cache.write((db) => writeMeta(db, 'clock_skew', this.#skew.milliseconds))
    this.#options.hub.changed('sync')
    this.sweep()
  }

  #afterIssue(issued: Issued): void {
    if (issued.outcome !== 'queued') return
    this.#options.hub.changed('cases', 'outbox', 'sync')
    this.#sender.kick()
  }

  #time(): IssueTime {
    return { desk: this.#options.clock.now(), server: this.serverNow() }
  }
}

function toInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString()
}
