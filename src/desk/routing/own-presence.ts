import type { OwnPresence } from '../../shared/contract/desk.ts'
import type { PresenceStatus } from '../../shared/routing/candidate.ts'
import type { Cache } from '../cache/cache.ts'
import { readMeta, writeMeta } from '../cache/sql/meta.ts'

export interface PresenceHost {
  readonly cache: Cache
  /** Both fail when the backend cannot be asked. */
  mine(): Promise<PresenceStatus>
  set(status: PresenceStatus): Promise<void>
  changed(): void
}

/** What the member says of themselves: kept at this desk, told to the backend as soon as it can be. */
export class OwnPresenceKeeper {
  readonly #host: PresenceHost
  #state: OwnPresence
  #telling = false

  constructor(host: PresenceHost) {
    this.#host = host
    this.#state = host.cache.read((db) => readMeta(db, 'presence')) ?? { status: 'available', waiting: false }
  }

  state(): OwnPresence {
    return this.#state
  }

  /** The member chose; it counts here at once. */
  choose(status: PresenceStatus): void {
    this.#keep({ status, waiting: true })
    void this.#tell()
  }

  /** The link is back: what waits is told; else what was said at another desk, or ended with the day, is heard. */
  async online(): Promise<void> {
    if (this.#state.waiting) return this.#tell()
    try {
      const status = await this.#host.mine()
      if (!this.#state.waiting) this.#keep({ status, waiting: false })
    } catch {
      // The next time the link comes back asks again.
    }
  }

  async #tell(): Promise<void> {
    if (this.#telling) return
    this.#telling = true
    try {
      // Whoever chooses again while it is told is told again.
      while (this.#state.waiting) {
        const { status } = this.#state
        await this.#host.set(status)
        if (this.#state.status === status) this.#keep({ status, waiting: false })
      }
    } catch {
      // It waits on; the link coming back tells it.
    } finally {
      this.#telling = false
    }
  }

  #keep(state: OwnPresence): void {
    this.#state = state
    this.#host.cache.write((db) => writeMeta(db, 'presence', state))
    this.#host.changed()
  }
}
