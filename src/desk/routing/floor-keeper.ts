import { type FloorFacts, floorFactsSchema } from '../../shared/routing/facts.ts'
import type { Cache } from '../cache/cache.ts'
import { putFloor, readFloor } from '../cache/sql/floor.ts'

/** Who opens a sheet waits no longer than this for what is known now, in milliseconds. */
const patience = 1_500
/** What is kept for when the line goes is renewed so often, in milliseconds. */
const renewEvery = 5 * 60_000

export interface FloorHost {
  readonly cache: Cache
  /** Asks the backend; fails when it cannot be asked. */
  ask(caseId: string | null): Promise<unknown>
  online(): boolean
  /** The desk's own clock, in milliseconds. */
  now(): number
}

/** What the desk knows of colleagues for ranking: asked anew for each sheet while online, kept encrypted for when not. */
export class FloorKeeper {
  readonly #host: FloorHost
  #askedAt = Number.NEGATIVE_INFINITY
  /** Of what was kept last since this desk started. */
  #asOf = ''

  constructor(host: FloorHost) {
    this.#host = host
  }

  /** The facts for a case: those of now where the backend answers in time, else those last heard; null before any. */
  async current(caseId: string): Promise<{ readonly facts: FloorFacts; readonly live: boolean } | null> {
    const fresh = this.#host.online() ? await within(patience, this.#fetch(caseId)) : null
    if (fresh) return { facts: fresh, live: true }
    const kept = this.#host.cache.read(readFloor)
    return kept && { facts: kept, live: false }
  }

  /** Called now and then: renews what is kept while nobody asks. */
  tick(): void {
    if (this.#host.online() && this.#host.now() - this.#askedAt >= renewEvery) void this.#fetch(null)
  }

  async #fetch(caseId: string | null): Promise<FloorFacts | null> {
    this.#askedAt = this.#host.now()
    try {
      const facts = floorFactsSchema.parse(await this.#host.ask(caseId))
      // Answers may overtake each other: what is older does not replace what is newer.
      if (facts.asOf >= this.#asOf) {
        this.#host.cache.write((db) => putFloor(db, facts))
        this.#asOf = facts.asOf
      }
      return facts
    } catch {
      // No answer, or the desk is closing: what was kept before is as good as anything.
      return null
    }
  }
}

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
