import { ORPCError } from '@orpc/client'
import type { Session } from '../../shared/contract/backend.ts'
import type { Cache } from '../cache/cache.ts'
import { readMeta, removeMeta, type Tokens, writeMeta } from '../cache/sql/meta.ts'
import { type BackendClient, failureOf } from './backend-api.ts'

/** The backend will not have this session any more; `message` says why, for people. */
export class SessionEnded extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'SessionEnded'
  }
}

/** An access token within so many milliseconds of its end is replaced before it is used. */
const margin = 30_000

/** The tokens of one signed-in member, kept encrypted in their cache and renewed as needed. */
export class SessionTokens {
  readonly #cache: Cache
  readonly #client: BackendClient
  readonly #serverNow: () => number
  #renewing: Promise<Tokens> | null = null

  constructor(cache: Cache, client: BackendClient, serverNow: () => number) {
    this.#cache = cache
    this.#client = client
    this.#serverNow = serverNow
  }

  /** Keeps the tokens and the member a sign-in or a renewal brought. */
  keep(session: Session): Tokens {
    const tokens: Tokens = {
      accessToken: session.accessToken,
      refreshToken: session.refreshToken,
      expiresAt: session.expiresAt,
    }
    this.#cache.write((db) => {
      writeMeta(db, 'tokens', tokens)
      writeMeta(db, 'owner', { member: session.member, workspace: session.workspace })
    })
    return tokens
  }

  /** The refresh token, for revoking it. */
  refreshToken(): string | null {
    return this.#cache.read((db) => readMeta(db, 'tokens'))?.refreshToken ?? null
  }

  forget(): void {
    this.#cache.write((db) => removeMeta(db, 'tokens'))
  }

  /** A token that is good for a while. Throws `SessionEnded` when there can be none. */
  async access(): Promise<string> {
    const tokens = this.#current()
    if (Date.parse(tokens.expiresAt) - this.#serverNow() > margin) return tokens.accessToken
    return (await this.#renew()).accessToken
  }

  /** Runs a call with a token, once more with a new one when the first is turned away. */
  async authorized<T>(call: (accessToken: string) => Promise<T>): Promise<T> {
    const token = await this.access()
    try {
      return await call(token)
    } catch (error) {
      if (failureOf(error) !== 'unauthorized') throw error
      const renewed = this.#current().accessToken === token ? await this.#renew() : this.#current()
      return await call(renewed.accessToken)
    }
  }

  #current(): Tokens {
    const tokens = this.#cache.read((db) => readMeta(db, 'tokens'))
    if (!tokens) throw new SessionEnded('Sign in again to go on.')
    return tokens
  }

  /** One renewal at a time: a refresh token is good for one use only. */
  #renew(): Promise<Tokens> {
    this.#renewing ??= this.#exchange().finally(() => {
      this.#renewing = null
    })
    return this.#renewing
  }

  async #exchange(): Promise<Tokens> {
    const { refreshToken } = this.#current()
    try {
      return this.keep(await this.#client.auth.refresh({ refreshToken }))
    } catch (error) {
      const failure = failureOf(error)
      if (failure !== 'unauthorized' && failure !== 'forbidden') throw error
      throw new SessionEnded(error instanceof ORPCError ? error.message : 'Sign in again to go on.')
    }
  }
}
