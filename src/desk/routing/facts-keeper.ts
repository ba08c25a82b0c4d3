import type { z } from 'zod'
import type { Cache } from '../cache/cache.ts'
import { type FactsKey, putFacts, readFacts } from '../cache/sql/facts.ts'
import { within } from '../within.ts'

/** Who opens a sheet waits no longer than this for what is known now, in milliseconds. */
const patience = 1_500
/** What is kept for when the line goes is renewed so often, in milliseconds. */
const renewEvery = 5 * 60_000

export interface FactsHost<T> {
  readonly cache: Cache
  readonly key: FactsKey
  readonly schema: z.ZodType<T>
  /** Asks the backend, about a case where one is named; fails when it cannot be asked. */
  ask(caseId: string | null): Promise<unknown>
  online(): boolean
  /** The desk's own clock, in milliseconds. */
  now(): number
}

/** What the desk knows of colleagues: asked anew for each sheet while online, kept encrypted for when not. */
export class FactsKeeper<T extends { readonly asOf: string }> {
  readonly #host: FactsHost<T>
  #askedAt = Number.NEGATIVE_INFINITY
  /** Of what was kept last since this desk started. */
  #asOf = ''

  constructor(host: FactsHost<T>) {
    this.#host = host
  }

  /** The facts, for a case: those of now where the backend answers in time, else those last heard; null before any. */
  async current(caseId: string | null): Promise<{ readonly facts: T; readonly live: boolean } | null> {
    const { online, cache, key, schema } = this.#host
    const fresh = online() ? await within(patience, this.#fetch(caseId)) : null
    if (fresh) return { facts: fresh, live: true }
    const kept = cache.read((db) => readFacts(db, key, schema))
    return kept && { facts: kept, live: false }
  }

  /** Called now and then: renews what is kept while nobody asks. */
  tick(): void {
    if (this.#host.online() && this.#host.now() - this.#askedAt >= renewEvery) void this.#fetch(null)
  }

  async #fetch(caseId: string | null): Promise<T | null> {
    const { ask, cache, key, schema, now } = this.#host
    this.#askedAt = now()
    try {
      const facts = schema.parse(await ask(caseId))
      // Answers may overtake each other: what is older does not replace what is newer.
      if (facts.asOf >= this.#asOf) {
        cache.write((db) => putFacts(db, key, facts))
        this.#asOf = facts.asOf
      }
      return facts
    } catch {
      // No answer, or the desk is closing: what was kept before is as good as anything.
      return null
    }
  }
}
