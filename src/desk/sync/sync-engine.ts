import { type FeedChange, type FeedPage, feedPageSchema, type Poke, pokeSchema } from '../../shared/contract/feed.ts'
import type { Cache } from '../cache/cache.ts'
import { type Owner, readMeta } from '../cache/sql/meta.ts'
import { errorKind, type Log } from '../log.ts'
import { applyChanges, type FeedStretch } from './apply-changes.ts'
import { type BackendClient, failureOf } from './backend-api.ts'
import { Backoff, type BackoffPolicy, linkBackoff } from './backoff.ts'
import { StreamRefused } from './bootstrap-stream.ts'
import { type LiveConnection, LiveUnauthorized } from './live-connection.ts'
import { SessionEnded, type SessionTokens } from './session-tokens.ts'
import type { Transport } from './transport.ts'

export type Link = 'online' | 'connecting' | 'offline'

/** What the engine needs of the desk around it. */
export interface SyncHost {
  readonly cache: Cache
  readonly client: BackendClient
  readonly tokens: SessionTokens
  readonly transport: Pick<Transport, 'openLive'>
  readonly log: Log
  owner(): Owner
  serverNow(): number
  /** Loads the cache anew; resolves when the new one is in place. */
  load(accessToken: string, signal: AbortSignal): Promise<void>
  linkChanged(link: Link, problem: string | null): void
  /** A live connection is in order: what else lives on it may begin. It ends with the connection. */
  lineOpened(client: LiveConnection['client']): void
  /** The backend was heard. */
  alive(): void
  /** The cache was changed by the feed, by changes of these kinds. */
  changed(kinds: ReadonlySet<FeedChange['kind']>): void
  sessionEnded(reason: string): void
}

/** Cases per page of the feed. */
const pageSize = 200

/** Loads from the start in one go; more would be a loop. */
const mostLoads = 2

/** While only HTTP gets through, the feed is asked for so often, in milliseconds. */
const pollEvery = 5_000

/** Keeps the cache level with the backend for as long as it runs, and says how the link stands. */
export class SyncEngine {
  readonly #host: SyncHost
  readonly #backoff: Backoff
  readonly #stop = new AbortController()
  #running: Promise<void> | null = null
  #pull: Promise<void> | null = null

  constructor(host: SyncHost, policy: BackoffPolicy = linkBackoff) {
    this.#host = host
    this.#backoff = new Backoff(policy)
  }

  start(): void {
    this.#running ??= this.#run()
  }

  /** Tries at once instead of sitting out a wait. */
  now(): void {
    this.#backoff.wake()
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.#backoff.wake()
    await this.#running
  }

  get #stopped(): boolean {
    return this.#stop.signal.aborted
  }

  async #run(): Promise<void> {
    let quiet = false
    while (!this.#stopped) {
      try {
        if (!quiet) this.#host.linkChanged('connecting', null)
        quiet = false
        await this.#connection()
      } catch (error) {
        if (this.#stopped) return
        if (error instanceof StreamEnded) {
          // An expired token or a restarting backend: the next try says whether the line is really gone.
          quiet = true
          continue
        }
        if (error instanceof SessionEnded) {
          this.#host.sessionEnded(error.message)
          return
        }
        this.#host.log('sync.interrupted', { error: errorKind(error), failures: this.#backoff.failures + 1 })
        this.#host.linkChanged('offline', problemOf(error))
      }
      if (!this.#stopped) await this.#backoff.failed()
    }
  }

  /** One connection's life: level the cache, then follow the pokes until something breaks. */
  async #connection(): Promise<void> {
    const { tokens } = this.#host
    await this.#level()
    const live = await this.#openLive(await tokens.access()).catch(async (error: unknown) => {
      // HTTP worked a moment ago: a proxy in between does not let WebSockets through, or the backend just went.
      if (this.#stopped || error instanceof LiveUnauthorized || error instanceof SessionEnded) throw error
      await this.#poll()
      return null
    })
    if (!live) return
    try {
      // No signal here: stopping cuts the socket itself, and a cut socket cannot carry a farewell.
      const pokes = await live.client.feed.live({ after: this.#cursor(), alerts: true, guides: true })
      await this.#level()
      this.#online()
      this.#host.lineOpened(live.client)
      let followed = 0
      for await (const poke of endingCalmly(pokes, live)) {
        this.#host.alive()
        await this.#follow(pokeSchema.parse(poke))
        followed += 1
      }
      // A stream that ends as soon as it begins is trouble, not a farewell.
      throw followed > 0 ? new StreamEnded() : new Error('The live stream ended at once')
    } finally {
      live.close()
    }
  }

  #online(): void {
    this.#backoff.reset()
    this.#host.linkChanged('online', null)
  }

  async #openLive(accessToken: string) {
    const line = { accessToken, alive: () => this.#host.alive() }
    return await this.#host.transport.openLive(line, this.#stop.signal)
  }

  /** Pulls now and then, then gives the WebSocket another chance. */
  async #poll(): Promise<void> {
    const rounds = 6
    for (let round = 0; round < rounds && !this.#stopped; round += 1) {
      await this.#level()
      this.#online()
      await this.#backoff.pause(pollEvery)
    }
  }

  /**
   * Takes what came with the poke when it is next in line (it is all there is for this member up to the head, and may
   * begin before what is known), and pulls whatever else there is.
   */
  async #follow(poke: Poke): Promise<void> {
    const cursor = this.#cursor()
    if (poke.change && poke.change.after <= cursor && poke.head > cursor) {
      this.#apply({ changes: poke.change.changes, cursor: poke.head })
      // What this member may see may just have changed; only a page says so.
      if (poke.change.changes.some((change) => change.kind === 'member')) await this.#level()
    }
    if (poke.head !== this.#cursor()) await this.#level()
  }

  /** Brings the cache level with the backend: one at a time, however many ask. */
  async #level(): Promise<void> {
    this.#pull ??= this.#pullAll().finally(() => {
      this.#pull = null
    })
    await this.#pull
  }

  async #pullAll(): Promise<void> {
    const { tokens, cache } = this.#host
    let loads = 0
    const load = async () => {
      loads += 1
      if (loads > mostLoads) throw new Error('The backend keeps changing what this member may see')
      await this.#load()
    }
    for (;;) {
      if (cache.read((db) => readMeta(db, 'cursor')) === null) await load()
      const after = this.#cursor()
      const page = await tokens.authorized(async (accessToken) =>
        feedPageSchema.parse(await this.#changes(after, accessToken)),
      )
      if (this.#stopped) return
      // Another scope, or a record that is behind us (restored, reset): what is here can no longer be trusted.
      if (page.scope !== cache.read((db) => readMeta(db, 'scope')) || page.cursor < after) {
        await load()
        continue
      }
      if (page.changes.length > 0 || page.cursor !== after) this.#apply(page)
      if (!page.more) return
    }
  }

  async #changes(after: number, accessToken: string): Promise<FeedPage> {
    return await this.#host.client.feed.changes(
      { after, limit: pageSize, alerts: true, guides: true },
      { context: { accessToken }, signal: this.#stop.signal },
    )
  }

  async #load(): Promise<void> {
    await this.#host.tokens.authorized((accessToken) => this.#host.load(accessToken, this.#stop.signal))
  }

  #apply(stretch: FeedStretch): void {
    if (this.#stopped) return
    this.#host.cache.write((db) => applyChanges(db, stretch, this.#host.owner(), this.#host.serverNow()))
    this.#host.changed(new Set(stretch.changes.map(({ kind }) => kind)))
  }

  #cursor(): number {
    return this.#host.cache.read((db) => readMeta(db, 'cursor')) ?? 0
  }
}

/** The backend ended the stream of pokes in good order. */
class StreamEnded extends Error {}

/** The pokes; an error that arrives over a line still in order is the backend's way of ending them. */
async function* endingCalmly(pokes: AsyncIterable<Poke>, live: LiveConnection): AsyncGenerator<Poke> {
  try {
    yield* pokes
  } catch (error) {
    if (!live.inOrder()) throw error
  }
}

/** What the person should know about a broken link; null for an ordinary lack of network. */
function problemOf(error: unknown): string | null {
  if (error instanceof StreamRefused)
    return error.status === null ? null : `The backend refused the first load (${error.status}).`
  switch (failureOf(error)) {
    case 'forbidden':
      return 'The backend does not let this account in.'
    case 'invalid':
    case 'limited':
    case 'busy':
      return 'The backend has a problem. Tierdesk keeps trying.'
    case 'unauthorized':
    case 'unreachable':
      return null
  }
}
