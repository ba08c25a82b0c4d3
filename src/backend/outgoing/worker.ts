import { v7 as uuid } from 'uuid'
import type { MarkDeliveryInput } from '../../shared/case/commands/mark-delivery.ts'
import { retryDelay } from '../alerts/retry-delay.ts'
import type { AddressGuard } from '../alerts/send/safe-address.ts'
import { leaseMs } from '../alerts/worker.ts'
import type { CommandQueue } from '../commands/command-queue.ts'
import { pruneQuestions } from '../db/ai-question.ts'
import type { Database } from '../db/connect.ts'
import { readConnector } from '../db/connector.ts'
import {
  type ClaimedMessage,
  claimMessages,
  isOnLease,
  markWaiting,
  postpone,
  pruneOutbound,
} from '../db/outbound-message.ts'
import { atTheDoor, readIn, writeIn } from '../db/transaction.ts'
import { houseActor } from '../house/actor.ts'
import type { WorkspaceContexts } from '../identity/workspace-context.ts'
import { NudgedRounds } from '../sweep/nudged-rounds.ts'
import { type Arrival, connectorOf, type OutgoingConnector } from './connectors.ts'

/** On the way at once, per node and workspace; one of each case. */
const batchSize = 16
/** Milliseconds between two rounds; what is written meanwhile is begun at once, by `nudge`. */
const roundEvery = 5_000
const pruneEveryMs = 3_600_000
/** How long what ended is kept. */
const keepMs = 90 * 24 * 3_600_000

export interface OutgoingWorkerDeps {
  readonly database: Database
  readonly contexts: WorkspaceContexts
  readonly queue: CommandQueue
  readonly guard: AddressGuard
  readonly now: () => Date
  /** From 0 to under 1. */
  readonly random: () => number
  readonly onError: (error: unknown) => void
}

interface Begun {
  readonly claimed: readonly ClaimedMessage[]
  readonly connector: OutgoingConnector
  readonly leasedUntil: Date
  readonly delivery: Parameters<typeof retryDelay>[0] & { readonly timeoutSeconds: number }
}

/**
 * Sends what people wrote to customers, and what the AI is told, by the workspace's connector. Any number of nodes may
 * run it: a message is taken on for the length of a lease and marked, with its event, once the connector took it, so it
 * goes out at least once, with the same id however often; of one case in the order in which it was written.
 */
export class OutgoingWorker {
  readonly #deps: OutgoingWorkerDeps
  readonly #rounds: NudgedRounds
  #prunedAt = 0

  constructor(deps: OutgoingWorkerDeps) {
    this.#deps = deps
    this.#rounds = new NudgedRounds({
      every: roundEvery,
      workspaces: () => this.#workspaces(),
      tidy: () => this.#prune(),
      one: (workspaceId) => this.workIn(workspaceId),
      onError: deps.onError,
    })
  }

  start(): void {
    this.#rounds.start()
  }

  stop(): Promise<void> {
    return this.#rounds.stop()
  }

  /** Something is to leave the workspace: does not wait for the next round. */
  nudge(workspaceId: string): void {
    this.#rounds.nudge(workspaceId)
  }

  /** Sends one test by the connector as it is set; `by` is the name of whoever asks. */
  async test(workspaceId: string, by: string): Promise<Arrival> {
    const { database, guard, now } = this.#deps
    const settings = await readIn(database.db, workspaceId, readConnector)
    const id = uuid()
    const body = JSON.stringify({ version: 1, type: 'test', id, by, at: now().toISOString() })
    return connectorOf(settings).send({ id, body, timeoutMs: 10_000 }, { guard, now, signal: this.#rounds.signal })
  }

  /** Everything that is due in one workspace; gives how many tries were made. */
  async workIn(workspaceId: string): Promise<number> {
    let tried = 0
    while (!this.#rounds.signal.aborted) {
      const begun = await this.#begin(workspaceId)
      if (!begun || begun.claimed.length === 0) break
      await Promise.all(begun.claimed.map((claimed) => this.#send(workspaceId, claimed, begun)))
      tried += begun.claimed.length
    }
    return tried
  }

  async #begin(workspaceId: string): Promise<Begun | null> {
    const { database, contexts, now } = this.#deps
    return writeIn(database.db, workspaceId, async (db) => {
      const found = await contexts.current(db)
      if (!found) return null
      const { alertPolicy } = found.context
      const leasedUntil = new Date(now().getTime() + leaseMs(alertPolicy))
      const claimed = await claimMessages(db, { now: now(), leasedUntil, limit: batchSize })
      return { claimed, connector: connectorOf(await readConnector(db)), leasedUntil, delivery: alertPolicy.delivery }
    })
  }

  async #send(workspaceId: string, claimed: ClaimedMessage, begun: Begun): Promise<void> {
    const { database, guard, now, random } = this.#deps
    const { signal } = this.#rounds
    const { id, body, attempts } = claimed
    const timeoutMs = begun.delivery.timeoutSeconds * 1_000
    const arrival = await begun.connector.send({ id, body, timeoutMs }, { guard, now, signal })
    const mark = (state: 'sent' | 'delivered' | 'failed', reason: string | null) =>
      this.#mark(workspaceId, claimed, { state, reason, leasedUntil: begun.leasedUntil })
    if (arrival.kind === 'sent' || arrival.kind === 'delivered') return mark(arrival.kind, null)
    // Cut off by the end of this node: nobody knows whether it arrived, so the lease runs out and it is sent again.
    if (signal.aborted) return
    // Another node has it by now, or the channel told of it: what this try came to is no news.
    const { leasedUntil } = begun
    if (!(await readIn(database.db, workspaceId, (db) => isOnLease(db, id, leasedUntil)))) return
    const { reason } = arrival
    const delay =
      arrival.kind === 'dead'
        ? null
        : retryDelay(begun.delivery, { tries: attempts, afterMs: arrival.afterMs }, random())
    if (delay === null) return mark('failed', reason)
    // Whoever wrote it sees that it is tried again; further tries are no news.
    if (attempts === 1) await this.#submit(workspaceId, claimed, { state: 'waiting', reason })
    const nextAt = new Date(now().getTime() + delay)
    await writeIn(database.db, workspaceId, (db) => postpone(db, { id, leasedUntil, reason, nextAt }))
  }

  /** Marks it with an event on its case; what no case shows, or shows already, is only marked. */
  async #mark(
    workspaceId: string,
    claimed: ClaimedMessage,
    {
      state,
      reason,
      leasedUntil,
    }: { readonly state: 'sent' | 'delivered' | 'failed'; readonly reason: string | null; readonly leasedUntil: Date },
  ): Promise<void> {
    if (await this.#submit(workspaceId, claimed, { state, reason })) return
    const { database, now } = this.#deps
    const marked = { id: claimed.id, state: state === 'failed' ? ('dead' as const) : state, reason, leasedUntil }
    await writeIn(database.db, workspaceId, (db) => markWaiting(db, { ...marked, at: now().toISOString() }))
  }

  /** True when the case took it. */
  async #submit(
    workspaceId: string,
    { id, caseId, kind, attempts }: ClaimedMessage,
    change: Pick<MarkDeliveryInput, 'state' | 'reason'>,
  ): Promise<boolean> {
    if (kind === 'pen') return false
    const [answer] = await this.#deps.queue.submit(workspaceId, [
      {
        by: { kind: 'house', actor: houseActor },
        envelope: {
          id: uuid(),
          caseId,
          seenVersion: 0,
          deskId: null,
          deskAt: null,
          command: { type: 'case.mark_delivery', input: { messageId: id, tries: attempts, ...change } },
        },
      },
    ])
    if (answer?.kind === 'failed') throw answer.error
    return answer?.kind === 'answered' && answer.result.outcome === 'accepted'
  }

  async #prune(): Promise<void> {
    const { database, now } = this.#deps
    const at = now().getTime()
    if (at - this.#prunedAt < pruneEveryMs) return
    this.#prunedAt = at
    const before = new Date(at - keepMs)
    for (const id of await this.#workspaces())
      await writeIn(database.db, id, async (db) => {
        await pruneOutbound(db, before)
        await pruneQuestions(db, before)
      })
  }

  async #workspaces(): Promise<string[]> {
    const rows = await atTheDoor(this.#deps.database.db, (trx) => trx.selectFrom('workspace').select('id').execute())
    return rows.map(({ id }) => id)
  }
}
