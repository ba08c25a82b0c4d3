import type { CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import type { Cache } from '../cache/cache.ts'
import { listUnanswered, markHanded, type OutboxEntry } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { errorKind, type Log } from '../log.ts'
import { type Failure, failureOf } from '../sync/backend-api.ts'
import { Backoff, linkBackoff } from '../sync/backoff.ts'
import { SessionEnded } from '../sync/session-tokens.ts'
import { applyAnswers } from './answers.ts'

/** Most commands of one request, and about how many characters they may have together. */
const batchLimit = 100
const batchCharacters = 1_000_000

/** What a sender needs of the desk around it. */
export interface SenderHost {
  readonly cache: Cache
  readonly deskId: string
  readonly log: Log
  standpoint(): Standpoint
  serverNow(): number
  send(commands: CommandEnvelope[]): Promise<CommandResult[]>
  /** Answers or marks were written. */
  changed(): void
  sessionEnded(reason: string): void
}

/**
 * Sends the outbox: oldest first, one request at a time, so that the order of a case's commands is never in question.
 * It tries until there is an answer; only answers take a command out of its hands.
 */
export class OutboxSender {
  readonly #host: SenderHost
  readonly #backoff: Backoff
  #open = false
  #closed = false
  #draining: Promise<void> | null = null

  constructor(host: SenderHost, backoff: Backoff = new Backoff(linkBackoff)) {
    this.#host = host
    this.#backoff = backoff
  }

  /** The link is up: send what waits, without sitting out an old wait. */
  resume(): void {
    this.#open = true
    this.#backoff.wake()
    this.kick()
  }

  /** The link is down: try no more until it is back. */
  pause(): void {
    this.#open = false
  }

  /** There may be something to send. */
  kick(): void {
    if (!this.#open || this.#closed || this.#draining) return
    this.#draining = this.#drain()
      .catch((error: unknown) => this.#host.log('outbox.failed', { error: errorKind(error) }))
      .finally(() => {
        this.#draining = null
      })
  }

  /** Stops after the request under way. */
  async close(): Promise<void> {
    this.#closed = true
    this.#backoff.wake()
    await this.#draining
  }

  async #drain(): Promise<void> {
    while (this.#open && !this.#closed) {
      const entries = this.#host.cache.read((db) => listUnanswered(db, batchLimit))
      if (entries.length === 0) return
      const failure = await this.#deliver(fitting(entries))
      if (failure === null) {
        this.#backoff.reset()
        continue
      }
      if (failure === 'ended') return
      this.#host.log('outbox.waits', { failure, tries: this.#backoff.failures + 1 })
      await this.#backoff.failed()
    }
  }

  /** One request; null when every command in it was answered. */
  async #deliver(entries: readonly OutboxEntry[]): Promise<Failure | 'ended' | null> {
    const { cache } = this.#host
    if (entries.some((entry) => !entry.handed)) {
      cache.write((db) =>
        markHanded(
          db,
          entries.map(({ id }) => id),
        ),
      )
      this.#host.changed()
    }
    try {
      const results = await this.#host.send(entries.map((entry) => this.#envelope(entry)))
      if (this.#closed) return 'ended'
      this.#write(results)
      const answered = new Set(results.map(({ id }) => id))
      return entries.every(({ id }) => answered.has(id)) ? null : 'busy'
    } catch (error) {
      if (error instanceof SessionEnded) {
        this.#host.sessionEnded(error.message)
        return 'ended'
      }
      const failure = failureOf(error)
      if (failure === 'unreachable' || failure === 'unauthorized' || this.#closed) return failure
      return entries.length > 1 ? await this.#deliverSingly(entries) : this.#answerAlone(entries, failure)
    }
  }

  /** Finds the command that spoils a batch: each goes alone, and after a failure no later one of the same case. */
  async #deliverSingly(entries: readonly OutboxEntry[]): Promise<Failure | 'ended' | null> {
    const held = new Set<string>()
    let worst: Failure | null = null
    for (const entry of entries) {
      if (held.has(entry.caseId)) continue
      const failure = await this.#deliver([entry])
      if (failure === null) continue
      if (failure === 'ended' || failure === 'unreachable') return failure
      held.add(entry.caseId)
      worst = failure
    }
    return worst
  }

  /** A command the backend cannot even read will never do: that is an answer, and the agent sees it. */
  #answerAlone(entries: readonly OutboxEntry[], failure: Failure): Failure | null {
    if (failure !== 'invalid') return failure
    const refusal = { code: 'invalid_input' as const, message: 'The backend could not read this change.', truth: null }
    this.#write(entries.map(({ id }) => ({ id, outcome: 'refused' as const, refusal })))
    return null
  }

  #write(results: readonly CommandResult[]): void {
    const { cache } = this.#host
    cache.write((db) => applyAnswers(db, results, this.#host.standpoint(), this.#host.serverNow()))
    this.#host.changed()
  }

  #envelope(entry: OutboxEntry): CommandEnvelope {
    const { id, caseId, seenVersion, deskAt, command } = entry
    return { id, caseId, seenVersion, deskAt, command, deskId: this.#host.deskId }
  }
}

/** As many of the oldest entries as one request should carry; always at least one. */
function fitting(entries: readonly OutboxEntry[]): readonly OutboxEntry[] {
  let characters = 0
  const end = entries.findIndex((entry) => {
    characters += JSON.stringify(entry.command).length
    return characters > batchCharacters
  })
  return end === -1 ? entries : entries.slice(0, Math.max(1, end))
}
