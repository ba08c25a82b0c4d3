import type { CaseCommand } from '../../shared/case/commands/index.ts'
import type { Issued } from '../../shared/contract/desk.ts'
import { dropSentDraft } from '../cache/sql/draft.ts'
import { countOutbox } from '../cache/sql/outbox.ts'
import type { ChangeHub } from '../change-hub.ts'
import { Backoff, type BackoffPolicy } from '../sync/backoff.ts'
import { discardCommand, type IssueTime, issueCommand, retryCommand, takeFilesBack, withdrawCommand } from './issue.ts'
import { OutboxSender, type SenderHost } from './sender.ts'

/** What the outbox needs of the desk around it. */
export interface OutboxHost extends Omit<SenderHost, 'changed'> {
  readonly hub: ChangeHub
  /** The desk's own clock, in milliseconds. */
  deskNow(): number
}

/** A member's commands: issued here, on disk before anybody hears so, sent whenever the link allows. */
export class Outbox {
  readonly #host: OutboxHost
  readonly #sender: OutboxSender

  constructor(host: OutboxHost, policy: BackoffPolicy) {
    this.#host = host
    const changed = () => host.hub.changed('cases', 'outbox', 'sync', 'attachments')
    this.#sender = new OutboxSender({ ...host, changed }, new Backoff(policy))
  }

  /** Decides a command on the case as it is shown, and keeps it for sending. */
  issue(caseId: string, command: CaseCommand): Issued {
    const issued = this.#host.cache.write((db) => {
      const answer = issueCommand(db, { caseId, command }, this.#host.standpoint(), this.#time())
      // With the command, or not at all: a draft left behind would be sent twice.
      if (answer.outcome === 'queued') dropSentDraft(db, caseId, command)
      return answer
    })
    this.#afterIssue(issued)
    return issued
  }

  /** Issues a refused command again on the case as it is now. */
  retry(commandId: string): Issued {
    const issued = this.#host.cache.write((db) => retryCommand(db, commandId, this.#host.standpoint(), this.#time()))
    this.#afterIssue(issued)
    return issued
  }

  /** Takes back a command that never left; false when it may have. */
  withdraw(commandId: string): boolean {
    const { cache, hub } = this.#host
    const withdrawn = cache.write((db) =>
      withdrawCommand(db, commandId, this.#host.standpoint(), this.#host.serverNow()),
    )
    if (withdrawn) hub.changed('cases', 'outbox', 'sync', 'attachments')
    return withdrawn
  }

  /** Lets the files of a refused command go with something else. */
  takeFilesBack(commandId: string): void {
    const { cache, hub } = this.#host
    if (cache.write((db) => takeFilesBack(db, commandId))) hub.changed('attachments')
  }

  /** Drops a refused command for good. */
  discard(commandId: string): void {
    const { cache, hub } = this.#host
    if (cache.write((db) => discardCommand(db, commandId))) hub.changed('outbox', 'sync', 'attachments')
  }

  /** How many changes the backend has not answered yet. */
  waiting(): number {
    return this.#host.cache.read((db) => countOutbox(db, 'waiting', 'sent'))
  }

  /** How many changes the backend refused and nobody has seen to. */
  needsAttention(): number {
    return this.#host.cache.read((db) => countOutbox(db, 'refused'))
  }

  /** The link is up. */
  resume(): void {
    this.#sender.resume()
  }

  /** The link is down. */
  pause(): void {
    this.#sender.pause()
  }

  /** Sends what waits, if the link is up. */
  kick(): void {
    this.#sender.kick()
  }

  /** Stops after the request under way. */
  async close(): Promise<void> {
    await this.#sender.close()
  }

  #afterIssue(issued: Issued): void {
    if (issued.outcome !== 'queued') return
    this.#host.hub.changed('cases', 'outbox', 'sync', 'attachments')
    this.#sender.kick()
  }

  #time(): IssueTime {
    return { desk: this.#host.deskNow(), server: this.#host.serverNow() }
  }
}
