import type { Kysely } from 'kysely'
import type { PresenceStatus } from '../../shared/routing/candidate.ts'
import { hearOf, listPresence, setPresence } from '../db/presence.ts'
import type { Tables } from '../db/tables.ts'
import { writeIn } from '../db/transaction.ts'

/** Members with an open connection are heard of so often, in milliseconds. */
const beatEvery = 60_000
/** Who arrives within this time of each other is written down together: after an outage everybody does. */
const gatherFor = 250

export interface PresenceDeps {
  readonly db: Kysely<Tables>
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/**
 * One per node: keeps the record informed of who has a connection here. Nothing is written when a connection ends;
 * who is heard of no more grows old, which a node that dies could not tell either.
 */
export class PresenceKeeper {
  readonly #deps: PresenceDeps
  /** Per workspace, each member's open connections. */
  readonly #connected = new Map<string, Map<string, number>>()
  readonly #arrived = new Map<string, Set<string>>()
  /** When this node last wrote each member down: one who polls is not written at every poll. */
  readonly #written = new Map<string, number>()
  #beat: NodeJS.Timeout | null = null
  #gathering: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(deps: PresenceDeps) {
    this.#deps = deps
  }

  start(): void {
    this.#beat ??= setInterval(() => this.beat(), beatEvery)
    this.#beat.unref()
  }

  /** Ends the beat; resolves when what was under way is written. */
  async stop(): Promise<void> {
    if (this.#beat) clearInterval(this.#beat)
    if (this.#gathering) clearTimeout(this.#gathering)
    this.#beat = null
    this.#gathering = null
    await this.#writing
  }

  /** A member's live connection is open; call the result when it has ended. */
  connected(workspaceId: string, memberId: string): () => void {
    const members = this.#connected.get(workspaceId) ?? new Map<string, number>()
    this.#connected.set(workspaceId, members.set(memberId, (members.get(memberId) ?? 0) + 1))
    this.heard(workspaceId, memberId)
    return () => {
      const left = (members.get(memberId) ?? 1) - 1
      if (left > 0) members.set(memberId, left)
      else members.delete(memberId)
      if (members.size === 0 && this.#connected.get(workspaceId) === members) this.#connected.delete(workspaceId)
    }
  }

  /** People who sit at no desk are there all the same, as they say of themselves the first time they are heard of. */
  async pretend(
    workspaceId: string,
    people: readonly { readonly memberId: string; readonly status: PresenceStatus }[],
  ): Promise<void> {
    const now = this.#deps.now()
    await writeIn(this.#deps.db, workspaceId, async (db) => {
      const known = new Set((await listPresence(db)).map(({ memberId }) => memberId))
      // In one order on every node, so that two that start at once never wait for each other in a circle.
      for (const { memberId, status } of people.toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1))) {
        if (!known.has(memberId)) await setPresence(db, memberId, { status, now })
      }
    })
    for (const { memberId } of people) this.connected(workspaceId, memberId)
    await this.flush()
  }

  /** True while the member has a live connection to this node. */
  isConnected(workspaceId: string, memberId: string): boolean {
    return this.#connected.get(workspaceId)?.has(memberId) ?? false
  }

  /** A member's desk was heard of: it connected, or asked for the feed. */
  heard(workspaceId: string, memberId: string): void {
    const before = this.#written.get(`${workspaceId} ${memberId}`)
    if (before !== undefined && this.#deps.now().getTime() - before < beatEvery) return
    this.#arrived.set(workspaceId, (this.#arrived.get(workspaceId) ?? new Set()).add(memberId))
    this.#gathering ??= setTimeout(() => void this.flush(), gatherFor)
    this.#gathering.unref()
  }

  /** Writes down at once who arrived. */
  async flush(): Promise<void> {
    if (this.#gathering) clearTimeout(this.#gathering)
    this.#gathering = null
    const arrived = [...this.#arrived]
    this.#arrived.clear()
    for (const [workspaceId, members] of arrived) this.#write(workspaceId, [...members])
    await this.#writing
  }

  /** Everybody with a connection is still there. */
  beat(): void {
    for (const [workspaceId, members] of this.#connected) this.#write(workspaceId, [...members.keys()])
    const old = this.#deps.now().getTime() - beatEvery
    for (const [key, at] of this.#written) if (at < old) this.#written.delete(key)
  }

  #write(workspaceId: string, memberIds: readonly string[]): void {
    const { db, now, onError } = this.#deps
    const at = now()
    for (const memberId of memberIds) this.#written.set(`${workspaceId} ${memberId}`, at.getTime())
    this.#writing = this.#writing
      .then(() => writeIn(db, workspaceId, (writable) => hearOf(writable, memberIds, at)))
      .catch(onError)
  }
}
