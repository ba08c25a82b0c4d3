import { setImmediate as afterReading } from 'node:timers/promises'
import { ZodError } from 'zod'
import type { Order } from './decide-batch.ts'
import { type Answer, failedResult } from './run-batch.ts'

/** Most commands carried out in one transaction: more would hold the workspace's lock for too long. */
const maxBatch = 64
/** Most commands waiting in one workspace; beyond that senders are told to come back. */
const maxWaiting = 5_000

interface Waiting extends Order {
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
}

/** Thrown to a sender when too many commands wait already. */
export class QueueFullError extends Error {
  override readonly name = 'QueueFullError'
}

/**
 * Commands of one workspace run one batch after the other: the log has one order anyway, and a batch shares one
 * commit (on PostgreSQL one flush to disk) between all commands that arrived while the batch before was running.
 * A lone command never waits for company.
 */
export class CommandQueue {
  readonly #run: (workspaceId: string, orders: readonly Order[]) => Promise<Answer[]>
  readonly #waiting = new Map<string, Waiting[]>()
  readonly #running = new Set<string>()

  constructor(run: (workspaceId: string, orders: readonly Order[]) => Promise<Answer[]>) {
    this.#run = run
  }

  /** Carries out the commands in their order; answers come in the same order. */
  submit(workspaceId: string, orders: readonly Order[]): Promise<Answer[]> {
    const waiting = this.#waiting.get(workspaceId) ?? []
    if (waiting.length + orders.length > maxWaiting) return Promise.reject(new QueueFullError('Too many commands wait'))
    const answers = orders.map(
      (order) =>
        new Promise<Answer>((answer, fail) => {
          waiting.push({ ...order, answer, fail })
        }),
    )
    this.#waiting.set(workspaceId, waiting)
    if (!this.#running.has(workspaceId)) void this.#drain(workspaceId)
    return Promise.all(answers)
  }

  async #drain(workspaceId: string): Promise<void> {
    this.#running.add(workspaceId)
    try {
      for (;;) {
        // What already came in over other connections travels along: on the embedded database, whose work keeps the
        // process from reading, that is most of it.
        await afterReading()
        const batch = this.#waiting.get(workspaceId)?.splice(0, maxBatch) ?? []
        if (batch.length === 0) break
        await this.#carryOut(workspaceId, batch)
      }
    } finally {
      this.#waiting.delete(workspaceId)
      this.#running.delete(workspaceId)
    }
  }

  async #carryOut(workspaceId: string, batch: readonly Waiting[]): Promise<void> {
    try {
      const answers = await this.#run(workspaceId, batch)
      batch.forEach((waiting, index) => {
        const answer = answers[index]
        if (answer) waiting.answer(answer)
        else waiting.fail(new Error('An order went unanswered'))
      })
    } catch (error) {
      await this.#sortOut(workspaceId, batch, error)
    }
  }

  /** A batch failed as a whole: when one command may be to blame, each is tried alone. */
  async #sortOut(workspaceId: string, batch: readonly Waiting[], error: unknown): Promise<void> {
    const [only] = batch
    if (only && batch.length === 1) {
      if (isDataError(error)) only.answer({ kind: 'failed', result: failedResult(only.envelope.id), error })
      else if (isContention(error)) await this.#again(workspaceId, only)
      else only.fail(error)
    } else if (isDataError(error) || isContention(error)) {
      for (const waiting of batch) await this.#carryOut(workspaceId, [waiting])
    } else {
      for (const waiting of batch) waiting.fail(error)
    }
  }

  /** Another node won the race for this id or this case: what it left is there to be seen now. */
  async #again(workspaceId: string, waiting: Waiting): Promise<void> {
    try {
      const [answer] = await this.#run(workspaceId, [waiting])
      if (answer) waiting.answer(answer)
    } catch (error) {
      waiting.fail(error)
    }
  }
}

/** Two transactions got into each other's way: unique violation, serialization failure, deadlock. */
function isContention(error: unknown): boolean {
  return ['23505', '40001', '40P01'].includes(sqlState(error))
}

/** The database refuses the content of a command, or what is stored of its case cannot be read. */
function isDataError(error: unknown): boolean {
  if (error instanceof ZodError || error instanceof SyntaxError) return true
  const state = sqlState(error)
  return !isContention(error) && (state.startsWith('22') || state.startsWith('23') || state.startsWith('54'))
}

function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
