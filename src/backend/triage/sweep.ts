import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { v5 as uuidFrom } from 'uuid'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Order } from '../commands/decide-batch.ts'
import type { Database } from '../db/connect.ts'
import { atTheDoor, type ReadableDb, readIn } from '../db/transaction.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'

import { watchTrial } from './watch-trial.ts'

/** Most cases looked at in one go: more would hold commands of people up. */
const pageSize = 100
/** Time between two sweeps, in milliseconds: flags of clocks appear this late at worst. */
const sweepEvery = 5_000
/** Names the ids of sweep commands: the same case at the same moment is looked at once, by whichever node. */
const sweepNamespace = '5b0e3d1c-6f2a-4c57-9d3e-1a7c42f0b8e6'

export interface SweepDeps {
  readonly database: Database
  readonly queue: CommandQueue
  readonly contexts: WorkspaceContexts
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/**
 * Looks at cases again when time alone may have changed their flags, such as a clock that came to be at risk. Any
 * number of nodes may sweep: the command's id follows from case and moment, so that it takes effect once.
 */
export class TriageSweep {
  readonly #deps: SweepDeps
  readonly #stop = new AbortController()
  #running: Promise<void> | null = null

  constructor(deps: SweepDeps) {
    this.#deps = deps
  }

  start(): void {
    this.#running ??= this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  /** Looks at every case that is due; gives how many were. */
  async sweep(): Promise<number> {
    const { db } = this.#deps.database
    const workspaces = await atTheDoor(db, (trx) => trx.selectFrom('workspace').select('id').execute())
    let looked = 0
    for (const { id } of workspaces) {
      looked += await this.#sweepWorkspace(id)
      await watchTrial({ db, contexts: this.#deps.contexts, now: this.#deps.now }, id)
    }
    return looked
  }

  async #sweepWorkspace(workspaceId: string): Promise<number> {
    let looked = 0
    for (;;) {
      const due = await readIn(this.#deps.database.db, workspaceId, (db) => dueCases(db, this.#deps.now()))
      if (due.length === 0 || this.#stop.signal.aborted) return looked
      const answers = await this.#deps.queue.submit(workspaceId, due.map(toOrder))
      looked += due.length
      const failed = answers.find(({ kind }) => kind === 'failed')
      if (failed?.kind === 'failed') throw failed.error
      if (due.length < pageSize) return looked
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        await this.sweep()
      } catch (error) {
        if (!signal.aborted) this.#deps.onError(error)
      }
      await wait(sweepEvery, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
}

interface DueCase {
  readonly id: string
  readonly version: number
  readonly triageAt: Date
}

async function dueCases(db: ReadableDb, now: Date): Promise<DueCase[]> {
  const { rows } = await sql<DueCase>`
    SELECT id, version, triage_at AS "triageAt" FROM case_state
    WHERE workspace_id = ${db.workspaceId} AND triage_at <= ${now}
    ORDER BY triage_at, id LIMIT ${pageSize}`.execute(db.trx)
  return rows
}

function toOrder({ id, version, triageAt }: DueCase): Order {
  return {
    by: { kind: 'house', actor: { kind: 'rule', id: 'triage', name: 'Triage' } },
    envelope: {
      // The version makes a case that changed since a new one to look at.
      id: uuidFrom(`${id} ${version} ${triageAt.toISOString()}`, sweepNamespace),
      caseId: id,
      seenVersion: version,
      deskId: null,
      deskAt: null,
      command: { type: 'case.retriage', input: { signals: null } },
    },
  }
}
