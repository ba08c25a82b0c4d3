import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { ORPCError } from '@orpc/client'
import type { Demo, Session } from '../shared/contract/backend.ts'
import type { DeskSession, SyncStatus } from '../shared/contract/desk.ts'
import { prepareTriage } from '../shared/triage/prepare.ts'
import { Account } from './account.ts'
import { type DeskRouter, makeDeskRouter } from './api/router.ts'
import { Cache } from './cache/cache.ts'
import { checkKey } from './cache/desk-key.ts'
import { lockDesk } from './cache/desk-lock.ts'
import { DeskStateFile } from './cache/desk-state.ts'
import { ChangeHub } from './change-hub.ts'
import { type Clock, systemClock } from './clock.ts'
import { errorKind, type Log, silentLog } from './log.ts'
import { type BackendClient, connectBackend, failureOf } from './sync/backend-api.ts'
import { type BackoffPolicy, linkBackoff } from './sync/backoff.ts'
import { defaultHeartbeat, type Heartbeat } from './sync/live-connection.ts'
import { overNetwork } from './sync/transport.ts'

export interface DeskOptions {
  /** Folder of this desk; one desk at a time may use it. */
  readonly dataDir: string
  readonly backendUrl: string
  /** 256 bits; everything the desk keeps is encrypted with it. */
  readonly key: Buffer
  readonly clock?: Clock
  readonly log?: Log
  readonly heartbeat?: Heartbeat
  readonly backoff?: BackoffPolicy
}

/** Milliseconds until the demo accounts are asked for again. */
const askAgainAfter = 2_000

const remadeCache = 'The local cache had to be made anew. Sign in again.'

export interface SignIn {
  readonly workspace: string
  readonly email: string
  readonly password: string
}

export type SignInOutcome =
  | { readonly kind: 'signed_in' }
  | { readonly kind: 'refused'; readonly message: string | null; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'unreachable' }

/** Opens the desk of a data folder; the last member is signed in again, with or without a network. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  mkdirSync(join(options.dataDir, 'caches'), { recursive: true, mode: 0o700 })
  const lock = lockDesk(options.dataDir)
  try {
    checkKey(options.dataDir, options.key)
    const desk = new Desk(options, lock)
    desk.openLast()
    // The first page comes first; a moment later what the first command would wait for is done bit by bit.
    const begin = () =>
      prepareTriage(
        (work) => setTimeout(work, 2).unref(),
        () => performance.now(),
      )
    setTimeout(begin, 1_500).unref()
    return desk
  } catch (error) {
    lock.release()
    throw error
  }
}

/** One agent's local service. */
export class Desk {
  readonly hub = new ChangeHub()
  readonly router: DeskRouter
  readonly #options: Required<DeskOptions>
  readonly #lock: { release(): void }
  readonly #file: DeskStateFile
  readonly #client: BackendClient
  #account: Account | null = null
  #demo: Demo | null = null
  #asking: NodeJS.Timeout | null = null
  #closing: Promise<void> | null = null

  constructor(options: DeskOptions, lock: { release(): void }) {
    this.#options = {
      clock: systemClock,
      log: silentLog,
      heartbeat: defaultHeartbeat,
      backoff: linkBackoff,
      ...options,
    }
    this.#lock = lock
    this.#file = new DeskStateFile(options.dataDir, options.key)
    this.#client = connectBackend(options.backendUrl, { answered: () => undefined }, () => this.#options.clock.now())
    this.router = makeDeskRouter(this)
  }

  /** The signed-in member's account, or null. */
  account(): Account | null {
    return this.#account
  }

  session(): DeskSession {
    if (this.#account) return this.#account.session()
    const { signedOutReason, lastWorkspace, lastEmail } = this.#file.state
    return { state: 'signed_out', reason: signedOutReason, lastWorkspace, lastEmail, demo: this.#demo }
  }

  status(): SyncStatus {
    if (this.#account) return this.#account.status()
    return {
      link: 'signed_out',
      offlineSince: null,
      lastContactAt: null,
      waiting: this.#file.state.waiting,
      needsAttention: 0,
      bootstrap: null,
      clockSkewMs: 0,
      problem: this.#file.state.signedOutReason,
    }
  }

  /** Opens the account that was signed in when the desk last stopped. */
  openLast(): void {
    const { current } = this.#file.state
    if (current === null) {
      void this.#askForDemo()
      return
    }
    const account = this.#openAccount(current)
    if (account.ownerOrNull() && account.signedIn()) {
      this.#account = account
      account.start()
      return
    }
    account.cache.close()
    this.#file.change({ current: null, waiting: 0, signedOutReason: remadeCache })
    void this.#askForDemo()
  }

  async signIn(input: SignIn): Promise<SignInOutcome> {
    let session: Session
    try {
      session = await this.#client.auth.signIn({ ...input, deskId: this.#file.state.deskId })
    } catch (error) {
      return refusal(error)
    }
    await this.#leave()
    const current = `${session.workspace.id}.${session.member.id}`
    const account = this.#openAccount(current)
    account.keep(session)
    this.#file.change({ current, signedOutReason: null, lastWorkspace: input.workspace, lastEmail: input.email })
    this.#account = account
    account.start()
    this.hub.changed('session', 'cases', 'directory', 'outbox', 'sync')
    return { kind: 'signed_in' }
  }

  /** Signs out. Cache and outbox stay on disk, encrypted, and are sent when this member signs in here again. */
  async signOut(): Promise<void> {
    const account = this.#account
    if (!account) return
    this.#account = null
    this.#file.change({ current: null, signedOutReason: null, waiting: account.outbox.waiting() })
    this.hub.changed('session', 'cases', 'directory', 'outbox', 'sync')
    await account.pause()
    await account.revoke()
    this.#leftBehind(await account.close())
    void this.#askForDemo()
  }

  /** Stops everything and lets the data folder go. What was accepted is on disk already. */
  async close(): Promise<void> {
    this.#closing ??= this.#leave().finally(() => this.#lock.release())
    await this.#closing
  }

  async #leave(): Promise<void> {
    if (this.#asking) clearTimeout(this.#asking)
    const account = this.#account
    this.#account = null
    await account?.close()
  }

  #openAccount(name: string): Account {
    const { dataDir, key, backendUrl, clock, log, heartbeat, backoff } = this.#options
    const cache = Cache.open(join(dataDir, 'caches', `${name}.db`), key)
    if (cache.rebuilt) log('cache.rebuilt')
    return new Account({
      cache,
      key,
      backendUrl,
      deskId: this.#file.state.deskId,
      hub: this.hub,
      clock,
      log,
      transport: overNetwork(backendUrl, heartbeat),
      backoff,
      sessionEnded: (reason) => this.#sessionEnded(name, reason),
    })
  }

  /** The backend ended the session: the screens go back to signing in, cache and outbox stay. */
  #sessionEnded(name: string, reason: string): void {
    const account = this.#account
    if (!account || this.#file.state.current !== name) return
    this.#account = null
    this.#file.change({ current: null, signedOutReason: reason, waiting: account.outbox.waiting() })
    this.#options.log('session.ended')
    this.hub.changed('session', 'cases', 'directory', 'outbox', 'sync')
    account.close().then(
      (waiting) => this.#leftBehind(waiting),
      (error: unknown) => this.#options.log('close.failed', { error: errorKind(error) }),
    )
    void this.#askForDemo()
  }

  /** Keeps how many changes wait for the next sign-in; an answer under way may have come in after all. */
  #leftBehind(waiting: number): void {
    if (this.#account || waiting === this.#file.state.waiting) return
    this.#file.change({ waiting })
    this.hub.changed('sync')
  }

  /** Learns the demo accounts for the sign-in screen, where the backend has any. */
  async #askForDemo(): Promise<void> {
    if (this.#account || this.#closing) return
    try {
      const { demo } = await this.#client.auth.demo()
      this.#demo = demo
      this.hub.changed('session')
    } catch (error) {
      this.#options.log('demo.unknown', { error: errorKind(error) })
      // The backend may still be starting; while somebody looks at the sign-in screen it is worth asking again.
      if (this.#account || this.#closing) return
      this.#asking = setTimeout(() => void this.#askForDemo(), askAgainAfter)
      this.#asking.unref()
    }
  }
}

function refusal(error: unknown): SignInOutcome {
  const failure = failureOf(error)
  if (failure === 'unreachable') return { kind: 'unreachable' }
  if (!(error instanceof ORPCError) || failure === 'invalid')
    return { kind: 'refused', message: null, retryAfterSeconds: null }
  const data: unknown = error.data
  const wait = typeof data === 'object' && data !== null && 'retryAfterSeconds' in data ? data.retryAfterSeconds : null
  if (failure === 'busy') return { kind: 'unreachable' }
  return { kind: 'refused', message: error.message, retryAfterSeconds: typeof wait === 'number' ? wait : null }
}
