import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { v5 as uuidFrom } from 'uuid'
import type { HouseCommand } from '../../shared/case/commands/index.ts'
import type { Actor } from '../../shared/case/decision.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import type { Order } from '../commands/decide-batch.ts'
import type { Database } from '../db/connect.ts'
import { atTheDoor, type ReadableDb, readIn } from '../db/transaction.ts'

/** Most cases in one go: more would hold commands of people up. */
const pageSize = 100
/** Milliseconds for which a case that could not be done is left alone, so that it keeps nothing else from being done. */
const leftAloneFor = 60_000

export interface SweepDeps {
  readonly database: Database
  readonly queue: CommandQueue
  readonly now: () => Date
  readonly onError: (error: unknown) => void
}

/** What is swept: the cases whose moment in `column` has come, each with one command of the house. */
export interface SweepPlan {
  readonly column: 'triage_at' | 'house_at'
  /** Milliseconds between two sweeps: what is due is done this late at worst. */
  readonly every: number
  /** Names the ids of the commands. */
  readonly namespace: string
  readonly actor: Exclude<Actor, { kind: 'member' }>
  readonly command: HouseCommand
  /** Called before each round by itself; false: this node does not act yet. */
  readonly mayAct?: (now: Date) => boolean
  /** What else is done per workspace and round. */
  readonly afterwards?: (workspaceId: string) => Promise<unknown>
}

interface DueCase {
  readonly id: string
  readonly version: number
  readonly dueAt: Date
}

/**
 * Gives a command of the house on every case whose moment has come. Any number of nodes may sweep: a command's id
 * follows from the case, its version and the moment, so that it takes effect once, whoever gives it and however often.
 */
export class CaseSweep {
  readonly #deps: SweepDeps
  readonly #plan: SweepPlan
  readonly #stop = new AbortController()
  /** Cases that failed, and when they are tried again. */
  readonly #failed = new Map<string, number>()
  #running: Promise<void> | null = null

  constructor(deps: SweepDeps, plan: SweepPlan) {
    this.#deps = deps
    this.#plan = plan
  }

  start(): void {
    this.#running ??= this.#run()
  }

  async stop(): Promise<void> {
    this.#stop.abort()
    await this.#running
  }

  /** A round as the node takes it by itself: nothing while it may not act yet. Gives how many cases were done. */
  async round(): Promise<number> {
    return (this.#plan.mayAct?.(this.#deps.now()) ?? true) ? this.sweep() : 0
  }

  /** Does what is due now, in every workspace; gives how many cases were. A workspace that fails does not keep the others. */
  async sweep(): Promise<number> {
    const { db } = this.#deps.database
    const workspaces = await atTheDoor(db, (trx) => trx.selectFrom('workspace').select('id').execute())
    let done = 0
    const errors: unknown[] = []
    for (const { id } of workspaces) {
      try {
        done += await this.#sweepWorkspace(id, errors)
        await this.#plan.afterwards?.(id)
      } catch (error) {
        errors.push(error)
      }
    }
    if (errors.length > 1) throw new AggregateError(errors, 'Parts of a sweep failed')
    if (errors.length === 1) throw errors[0]
    return done
  }

  async #sweepWorkspace(workspaceId: string, errors: unknown[]): Promise<number> {
    let done = 0
    for (;;) {
      const now = this.#deps.now()
      const due = await readIn(this.#deps.database.db, workspaceId, (db) => this.#due(db, now))
      if (due.length === 0 || this.#stop.signal.aborted) return done
      const answers = await this.#deps.queue.submit(
        workspaceId,
        due.map((one) => this.#order(one)),
      )
      answers.forEach((answer, index) => {
        const id = due[index]?.id
        if (answer.kind !== 'failed' || !id) return
        this.#failed.set(id, now.getTime() + leftAloneFor)
        errors.push(answer.error)
      })
      done += due.length
      if (due.length < pageSize) return done
    }
  }

  async #due(db: ReadableDb, now: Date): Promise<DueCase[]> {
    for (const [id, until] of this.#failed) if (until <= now.getTime()) this.#failed.delete(id)
    const column = sql.ref(this.#plan.column)
    const { rows } = await sql<DueCase>`
      SELECT id, version, ${column} AS "dueAt" FROM case_state
      WHERE workspace_id = ${db.workspaceId} AND ${column} <= ${now} AND id <> ALL(${[...this.#failed.keys()]}::uuid[])
      ORDER BY ${column}, id LIMIT ${pageSize}`.execute(db.trx)
    return rows
  }

  #order({ id, version, dueAt }: DueCase): Order {
    const { actor, command, namespace } = this.#plan
    return {
      by: { kind: 'house', actor },
      envelope: {
        // The version makes a case that changed since a new one to look at.
        id: uuidFrom(`${id} ${version} ${dueAt.toISOString()}`, namespace),
        caseId: id,
        seenVersion: version,
        deskId: null,
        deskAt: null,
        command,
      },
    }
  }

  async #run(): Promise<void> {
    const { signal } = this.#stop
    while (!signal.aborted) {
      try {
        await this.round()
      } catch (error) {
        if (!signal.aborted) this.#deps.onError(error)
      }
      await wait(this.#plan.every, undefined, { signal, ref: false }).catch(() => undefined)
    }
  }
}
