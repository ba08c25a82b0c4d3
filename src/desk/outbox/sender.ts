import type { CommandEnvelope } from '../../shared/case/commands/index.ts'
import type { CommandResult } from '../../shared/contract/backend.ts'
import type { Cache } from '../cache/cache.ts'
import { listSendable, markHanded, type OutboxEntry } from '../cache/sql/outbox.ts'
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

/** How a request ended when its trouble is not one case's own. */
type Trouble = Failure | 'ended'

/**
 * Sends the outbox: oldest first, one request at a time, so that the order of a case's commands is never in question.
 * It tries until there is an answer; only answers take a command out of its hands. A case whose command the backend
 * chokes on rests until the next round; commands of other cases do not wait for it.
 */
export class OutboxSender {
  readonly #host: SenderHost
  readonly #backoff: Backoff
  #open = false
  #closed = false
  #draining: Promise<void> | null = null
  /** Cases that sit out a failure of their own. */
  readonly #resting = new Set<string>()
  /** The wait under way, after which everything is tried again. */
  #wait: Promise<void> | null = null
  /** Tells a drain that only has resting cases left that there is something new. */
  #stir: (() => void) | null = null

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
    if (!this.#open || this.#closed) return
    this.#stir?.()
    if (this.#draining) return
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
      const entries = this.#host.cache.read((db) => listSendable(db, batchLimit, [...this.#resting]))
      if (entries.length > 0) {
        const trouble = await this.#deliver(fitting(entries))
        if (trouble === 'ended' || this.#closed) return
        if (trouble !== null) await this.#waitAfter(trouble)
        else if (this.#resting.size === 0) this.#backoff.reset()
      } else if (this.#wait) {
        await Promise.race([this.#wait, this.#stirred()])
      } else return
    }
  }

  /** Waits before the next try; when a wait is under way already, for its end. */
  #waitAfter(failure: Failure): Promise<void> {
    if (this.#wait) return this.#wait
    this.#host.log('outbox.waits', { failure, tries: this.#backoff.failures + 1 })
    this.#wait = this.#backoff.failed().finally(() => {
      this.#resting.clear()
      this.#wait = null
    })
    return this.#wait
  }

  /** Leaves a case alone until the wait is over. */
  #rest(caseId: string, failure: Failure): void {
    this.#resting.add(caseId)
    void this.#waitAfter(failure)
  }

  #stirred(): Promise<void> {
    return new Promise((resolve) => {
      this.#stir = resolve
    })
  }

  /** One request; null when each of its commands was answered, or its case rests. */
  async #deliver(entries: readonly OutboxEntry[]): Promise<Trouble | null> {
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
      for (const { id, caseId } of entries) if (!answered.has(id)) this.#rest(caseId, 'busy')
      return null
    } catch (error) {
      if (error instanceof SessionEnded) {
        this.#host.sessionEnded(error.message)
        return 'ended'
      }
      const failure = failureOf(error)
      if (this.#closed || concernsAll(failure)) return failure
      if (entries.length > 1) return await this.#deliverSingly(entries)
      for (const entry of entries) this.#failedAlone(entry, failure)
      return null
    }
  }

  /** Finds the command that spoils a batch: each goes alone, and after a failure no later one of the same case. */
  async #deliverSingly(entries: readonly OutboxEntry[]): Promise<Trouble | null> {
    for (const entry of entries) {
      if (this.#resting.has(entry.caseId)) continue
      const trouble = await this.#deliver([entry])
      if (trouble !== null) return trouble
    }
    return null
  }

  /** A command the backend cannot even read will never do: that is an answer, and the agent sees it. */
  #failedAlone({ id, caseId }: OutboxEntry, failure: Failure): void {
    if (failure !== 'invalid') {
      this.#rest(caseId, failure)
      return
    }
    const refusal = { code: 'invalid_input' as const, message: 'The backend could not read this change.', truth: null }
    this.#write([{ id, outcome: 'refused', refusal }])
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

/** True for a failure that the next command would meet as well, whatever its case. */
function concernsAll(failure: Failure): boolean {
  switch (failure) {
    case 'unreachable':
    case 'unauthorized':
    case 'limited':
      return true
    case 'forbidden':
    case 'invalid':
    case 'busy':
      return false
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
