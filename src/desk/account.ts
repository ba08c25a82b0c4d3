import type { Session } from '../shared/contract/backend.ts'
import type { DeskSession, SyncStatus } from '../shared/contract/desk.ts'
import { type ExpertFacts, expertFactsSchema } from '../shared/experts/expert-facts.ts'
import type { Guide } from '../shared/guide/guide.ts'
import { type KnowledgeFacts, knowledgeFactsSchema } from '../shared/knowledge/note.ts'
import { type FloorFacts, floorFactsSchema } from '../shared/routing/facts.ts'
import { AlertMarker } from './alert-marks.ts'
import { AroundKeeper } from './around/around-keeper.ts'
import { Files } from './attachments/files.ts'
import type { Cache } from './cache/cache.ts'
import type { ReadableDb } from './cache/db.ts'
import { sweepAtRisk } from './cache/sql/case-item.ts'
import { putDraft, type StoredDraft } from './cache/sql/draft.ts'
import { keepGuide } from './cache/sql/guide.ts'
import { type Owner, readMeta, writeMeta } from './cache/sql/meta.ts'
import { readStandpoint, type Standpoint } from './cache/standpoint.ts'
import type { ChangeHub } from './change-hub.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import { bringBack } from './outbox/bring-back.ts'
import { Outbox } from './outbox/outbox.ts'
import { FactsKeeper } from './routing/facts-keeper.ts'
import { OwnPresenceKeeper } from './routing/own-presence.ts'
import { dropSentFile, fetchFile, sendPart } from './sync/attachment-api.ts'
import type { BackendClient, CallContext } from './sync/backend-api.ts'
import type { BackoffPolicy } from './sync/backoff.ts'
import { ClockSkew } from './sync/clock-skew.ts'
import { LinkStatus } from './sync/link-status.ts'
import { loadCache } from './sync/load-cache.ts'
import { SessionTokens } from './sync/session-tokens.ts'
import { type Link, SyncEngine } from './sync/sync-engine.ts'
import type { Transport } from './sync/transport.ts'
import { TriageWatch } from './triage-watch.ts'

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
  readonly transport: Transport
  readonly backoff: BackoffPolicy
  /** The session is over though nobody signed out. */
  sessionEnded(reason: string): void
}

/** One member at this desk: their cache, their outbox, their link to the backend. */
export class Account {
  readonly cache: Cache
  readonly tokens: SessionTokens
  readonly outbox: Outbox
  readonly files: Files
  /** What the member did with their alerts. */
  readonly alerts: AlertMarker
  /** Who is there with what load, and who knows what. */
  readonly floor: FactsKeeper<FloorFacts>
  readonly experts: FactsKeeper<ExpertFacts>
  /** Solutions that are offered on like cases. */
  readonly knowledge: FactsKeeper<KnowledgeFacts>
  readonly presence: OwnPresenceKeeper
  /** Who else is around the cases that are open here. */
  readonly around: AroundKeeper
  readonly #options: AccountOptions
  readonly #client: BackendClient
  readonly #skew: ClockSkew
  readonly #status = new LinkStatus()
  #engine: SyncEngine | null = null
  readonly #triageWatch = new TriageWatch()
  #sweeper: NodeJS.Timeout | null = null
  #standpoint: Standpoint | null = null

  constructor(options: AccountOptions) {
    this.#options = options
    this.cache = options.cache
    this.#skew = new ClockSkew(this.cache.read((db) => readMeta(db, 'clock_skew')) ?? 0)
    const listener = {
      answered: (date: string | null, sent: number, received: number) => this.#heard(date, sent, received),
    }
    this.#client = options.transport.connect(listener, () => options.clock.now())
    this.tokens = new SessionTokens(this.cache, this.#client, () => this.serverNow())
    this.outbox = this.#makeOutbox()
    this.files = this.#makeFiles()
    this.alerts = new AlertMarker({
      cache: this.cache,
      hub: options.hub,
      now: () => new Date(this.serverNow()).toISOString(),
      send: (marks) => this.ask((client, context) => client.alerts.mark(marks, { context })),
    })
    const factsHost = {
      cache: this.cache,
      online: () => this.#status.shown().link === 'online',
      now: () => this.deskNow(),
    }
    this.floor = new FactsKeeper({
      ...factsHost,
      key: 'floor',
      schema: floorFactsSchema,
      ask: (caseId) => this.ask((client, context) => client.routing.floor({ caseId }, { context })),
    })
    this.experts = new FactsKeeper({
      ...factsHost,
      key: 'experts',
      schema: expertFactsSchema,
      ask: () => this.ask((client, context) => client.experts.facts(undefined, { context })),
    })
    this.around = new AroundKeeper({ changed: () => options.hub.changed('around'), now: () => performance.now() })
    this.knowledge = new FactsKeeper({
      ...factsHost,
      key: 'knowledge',
      schema: knowledgeFactsSchema,
      ask: () => this.ask((client, context) => client.knowledge.reviewed(undefined, { context })),
    })
    this.presence = new OwnPresenceKeeper({
      cache: this.cache,
      mine: async () => (await this.ask((client, context) => client.presence.mine(undefined, { context }))).status,
      set: async (status) => {
        await this.ask((client, context) => client.presence.set({ status }, { context }))
      },
      changed: () => options.hub.changed('presence'),
    })
    this.cache.onRebuilt(() => {
      this.#forgetStandpoint()
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
    this.#forgetStandpoint()
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
      this.floor.tick()
      this.experts.tick()
      this.knowledge.tick()
      this.cache.tidy()
    }, sweepEvery)
    this.#sweeper.unref()
    setImmediate(() => this.sweep())
  }

  /** Moves cases whose clocks ran on into the view 'at risk', and those whose time has come back from where they were put aside. */
  sweep(): void {
    if (!this.#engine) return
    const moved = this.cache.write(
      (db) =>
        sweepAtRisk(db, this.serverNow(), sweepLimit) + bringBack(db, this.standpoint(), this.serverNow(), sweepLimit),
    )
    const looked = this.#status.shown().link === 'online' ? 0 : this.#lookAtTriage()
    if (moved + looked > 0) this.#options.hub.changed('cases')
    if (moved >= sweepLimit) setImmediate(() => this.sweep())
  }

  read<T>(work: (db: ReadableDb) => T): T {
    return this.cache.read(work)
  }

  /** Keeps what the member began to write on a case. */
  saveDraft(draft: Omit<StoredDraft, 'changedAt'>): void {
    this.cache.write((db) => putDraft(db, { ...draft, changedAt: this.deskNow() }))
  }

  /** Keeps a version of a guide that the backend was asked for, so that runs on it go on offline. */
  keepGuide(guide: Guide): void {
    this.cache.write((db) => keepGuide(db, guide))
  }

  /** Tries the network at once. */
  syncNow(): void {
    this.#engine?.now()
    this.outbox.kick()
    this.files.kick()
  }

  status(): SyncStatus {
    return {
      ...this.#status.shown(),
      waiting: this.outbox.waiting(),
      needsAttention: this.outbox.needsAttention(),
      clockSkewMs: this.#skew.milliseconds,
    }
  }

  /** Asks the backend something as this member. Fails as the call does, or when there is no session any more. */
  ask<T>(call: (client: BackendClient, context: CallContext) => Promise<T>): Promise<T> {
    return this.tokens.authorized((accessToken) => call(this.#client, { accessToken }))
  }

  /** Looks at the flags of cases whose time has come; gives how many changed. */
  #lookAtTriage(): number {
    const now = this.serverNow()
    const due = this.cache.read((db) => this.#triageWatch.due(db, now))
    if (due.length === 0) return 0
    const changed = this.cache.write((db) => this.#triageWatch.look(db, due, this.standpoint(), now))
    setImmediate(() => this.sweep())
    return changed
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
    this.outbox.pause()
    this.files.pause()
    await engine?.close()
  }

  /** Ends everything; gives how many changes stay behind unanswered. */
  async close(): Promise<number> {
    this.around.close()
    await Promise.all([this.pause(), this.outbox.close(), this.files.close(), this.alerts.settled()])
    const waiting = this.outbox.waiting()
    this.cache.close()
    return waiting
  }

  #makeOutbox(): Outbox {
    const { deskId, log, hub, backoff } = this.#options
    return new Outbox(
      {
        cache: this.cache,
        deskId,
        log,
        hub,
        standpoint: () => this.standpoint(),
        serverNow: () => this.serverNow(),
        deskNow: () => this.deskNow(),
        send: async (commands) => {
          const { results } = await this.tokens.authorized((accessToken) =>
            this.#client.commands.send({ commands }, { context: { accessToken } }),
          )
          return results
        },
        sessionEnded: (reason) => this.#ended(reason),
      },
      backoff,
    )
  }

  #makeFiles(): Files {
    const { backendUrl, backoff, hub, log } = this.#options
    return new Files(
      {
        cache: this.cache,
        log,
        standpoint: () => this.standpoint(),
        serverNow: () => this.serverNow(),
        deskNow: () => this.deskNow(),
        send: (file, part) => this.tokens.authorized((token) => sendPart(backendUrl, token, file, part)),
        fetch: (id) => this.tokens.authorized((token) => fetchFile(backendUrl, token, id)),
        drop: (id) => this.tokens.authorized((token) => dropSentFile(backendUrl, token, id)),
        moved: () => hub.changed('attachments'),
        changed: () => {
          hub.changed('attachments', 'cases', 'outbox', 'sync')
          this.outbox.kick()
        },
        sessionEnded: (reason) => this.#ended(reason),
      },
      backoff,
    )
  }

  #makeEngine(): SyncEngine {
    const { transport, log, backoff, hub } = this.#options
    return new SyncEngine(
      {
        cache: this.cache,
        client: this.#client,
        tokens: this.tokens,
        transport,
        log,
        owner: () => this.owner(),
        serverNow: () => this.serverNow(),
        load: (accessToken, signal) => this.#load(accessToken, signal),
        lineOpened: (client) => void this.around.follow(client),
        linkChanged: (link, problem) => this.#linkChanged(link, problem),
        alive: () => this.#status.heard(this.deskNow()),
        changed: (kinds) => {
          const directory = kinds.has('team') || kinds.has('member') || kinds.has('settings')
          if (directory) this.#forgetStandpoint()
          hub.changed('cases', 'outbox', 'sync')
          if (kinds.has('alert') || kinds.has('forget')) hub.changed('alerts')
          if (kinds.has('alert')) this.alerts.flush()
          if (kinds.has('guide')) hub.changed('guides')
          if (directory) hub.changed('directory', 'session')
        },
        sessionEnded: (reason) => this.#ended(reason),
      },
      backoff,
    )
  }

  /** What was read of the member, the colleagues and the policies is out of date. */
  #forgetStandpoint(): void {
    this.#standpoint = null
    this.#triageWatch.forget()
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
    this.#status.changed(link, problem, this.deskNow())
    if (link === 'online') {
      this.outbox.resume()
      this.files.resume()
      this.alerts.flush()
      this.floor.tick()
      this.experts.tick()
      this.knowledge.tick()
      void this.presence.online()
    } else if (link === 'offline') {
      this.outbox.pause()
      this.files.pause()
    }
    this.#options.hub.changed('sync')
  }

  async #load(accessToken: string, signal: AbortSignal): Promise<void> {
    const { backendUrl, transport, key, hub } = this.#options
    const host = {
      cache: this.cache,
      key,
      backendUrl,
      transport,
      hub,
      owner: () => this.owner(),
      standpoint: () => this.standpoint(),
      directoryChanged: () => this.#forgetStandpoint(),
      serverNow: () => this.serverNow(),
      progress: (bootstrap: SyncStatus['bootstrap']) => {
        this.#status.loading(bootstrap)
        hub.changed('sync')
      },
    }
    await loadCache(host, accessToken, signal)
  }

  #heard(date: string | null, sentAt: number, receivedAt: number): void {
    this.#status.heard(receivedAt)
    if (!this.#skew.measure(date, sentAt, receivedAt)) return
    this.cache.write((db) => writeMeta(db, 'clock_skew', this.#skew.milliseconds))
    this.#options.hub.changed('sync')
    this.sweep()
  }
}
