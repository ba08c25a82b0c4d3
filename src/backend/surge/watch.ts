import { setTimeout as wait } from 'node:timers/promises'
import { bucketMinutes } from '../../shared/surge/settings.ts'
import type { Database } from '../db/connect.ts'
import { atTheDoor, writeIn } from '../db/transaction.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'
import { judgeBucket } from './judge-bucket.ts'

const bucket = bucketMinutes * 60_000
/** Milliseconds between two looks at whether a bucket is over. */
const lookEvery = 5_000

export interface SurgeWatchDeps {
  readonly database: Database
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/** Looks for surges whenever a bucket is over. Any number of nodes may watch: each bucket is judged by one of them. */
export class SurgeWatch {
  readonly #deps: SurgeWatchDeps
  readonly #stop = new AbortController()
  #running: Promise<void> | null = null
  #judgedUntil = 0

  constructor(deps: SurgeWatchDeps) {
    this.#deps = deps
  }

  start(): void {
    this.#running ??= this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  /** Judges the bucket that ended last, in every workspace; gives how many surges began. Buckets missed while down stay so. */
  async look(): Promise<number> {
    const { database, contexts, now } = this.#deps
    const at = now()
    const until = Math.floor(at.getTime() / bucket) * bucket
    if (until <= this.#judgedUntil) return 0
    const workspaces = await atTheDoor(database.db, (trx) => trx.selectFrom('workspace').select('id').execute())
    let began = 0
    for (const { id } of workspaces) {
      const judged = await writeIn(database.db, id, async (db) => {
        const found = await contexts.current(db)
        return found && judgeBucket(db, { until: new Date(until), context: found.context, now: at })
      })
      began += judged?.began ?? 0
    }
    this.#judgedUntil = until
    return began
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        await this.look()
      } catch (error) {
        if (!signal.aborted) this.#deps.onError(error)
      }
      await wait(lookEvery, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
}
