import { attachmentPartBytes } from '../../shared/attachment/attachment-ref.ts'
import type { Cache } from '../cache/cache.ts'
import type { WritableDb } from '../cache/db.ts'
import { type AttachmentRow, findFile, nextToUpload, readPart, setFile } from '../cache/sql/attachment.ts'
import { getOutboxEntry, markRefused } from '../cache/sql/outbox.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { errorKind, type Log } from '../log.ts'
import { rebaseCase } from '../outbox/rebase.ts'
import type { FileToSend, PartAnswer } from '../sync/attachment-api.ts'
import type { Backoff } from '../sync/backoff.ts'
import { SessionEnded } from '../sync/session-tokens.ts'

/** What the uploader needs of the desk around it. */
export interface UploaderHost {
  readonly cache: Cache
  readonly log: Log
  standpoint(): Standpoint
  serverNow(): number
  send(file: FileToSend, part: { readonly from: number; readonly bytes: Uint8Array }): Promise<PartAnswer>
  /** A file came along. */
  moved(): void
  /** A file arrived or was refused: commands may go now, or have ended. */
  changed(): void
  /** Tells the backend, if it can be told, that a file goes with nothing. */
  drop(id: string): Promise<void>
  sessionEnded(reason: string): void
}

/**
 * Brings files to the backend: one at a time, part by part, going on from where the backend says it is. Only the
 * backend's answer ends a file's way; killed in the middle, the desk goes on with it when it is back.
 */
export class Uploader {
  readonly #host: UploaderHost
  readonly #backoff: Backoff
  #open = false
  #closed = false
  #working: Promise<void> | null = null

  constructor(host: UploaderHost, backoff: Backoff) {
    this.#host = host
    this.#backoff = backoff
  }

  /** The link is up. */
  resume(): void {
    this.#open = true
    this.#backoff.wake()
    this.kick()
  }

  /** The link is down. */
  pause(): void {
    this.#open = false
  }

  /** There may be a file to send. */
  kick(): void {
    if (!this.#open || this.#closed || this.#working) return
    this.#working = this.#work()
      .catch((error: unknown) => this.#host.log('uploads.failed', { error: errorKind(error) }))
      .finally(() => {
        this.#working = null
      })
  }

  /** Stops after the part under way. */
  async close(): Promise<void> {
    this.#closed = true
    this.#backoff.wake()
    await this.#working
  }

  async #work(): Promise<void> {
    while (this.#open && !this.#closed) {
      const file = this.#host.cache.read(nextToUpload)
      if (!file) return
      try {
        await this.#step(file)
        this.#backoff.reset()
      } catch (error) {
        if (error instanceof SessionEnded) {
          this.#host.sessionEnded(error.message)
          return
        }
        if (this.#closed) return
        this.#host.log('uploads.wait', { error: errorKind(error), tries: this.#backoff.failures + 1 })
        await this.#backoff.failed()
      }
    }
  }

  /** Sends the next part the backend needs, and writes its answer down. */
  async #step(file: AttachmentRow): Promise<void> {
    const { cache } = this.#host
    const { id, name, size, sha256, case_id: caseId } = file
    const n = Math.floor(file.sent / attachmentPartBytes)
    const from = n * attachmentPartBytes
    const bytes = cache.read((db) => readPart(db, file, n))
    const answer: PartAnswer =
      bytes && sha256
        ? await this.#host.send({ id, name, size, sha256, caseId }, { from, bytes })
        : { kind: 'refused', message: 'The file was lost on this machine. Add it again.' }
    if (this.#closed) return
    if (answer.kind === 'arriving' && answer.received === from) throw new Error('The part did not arrive')
    const there = cache.write((db) => {
      // Meanwhile it may have been taken away, or a command may have come to name it.
      const now = findFile(db, id)
      if (now?.state === 'waiting') this.#write(db, now, answer)
      return now !== null
    })
    if (!there && answer.kind !== 'refused') await this.#host.drop(id).catch(() => undefined)
    if (answer.kind === 'arriving') this.#host.moved()
    else this.#host.changed()
  }

  #write(db: WritableDb, file: AttachmentRow, answer: PartAnswer): void {
    switch (answer.kind) {
      case 'whole':
        setFile(db, file.id, { state: 'uploaded', sent: file.size })
        return
      case 'arriving':
        // An answer that a file of which nothing is left to send is still arriving would go round for ever.
        setFile(db, file.id, { sent: Math.min(answer.received, lastPartBegin(file.size)) })
        return
      case 'refused':
        setFile(db, file.id, { state: 'refused', problem: answer.message })
        this.#refuseCommand(db, file, answer.message)
    }
  }

  /** The command that names the file cannot be sent: its giver hears why, and has the ways out. */
  #refuseCommand(db: WritableDb, { command_id, name }: AttachmentRow, why: string): void {
    const entry = command_id === null ? null : getOutboxEntry(db, command_id)
    if (!entry || (entry.state !== 'waiting' && entry.state !== 'sent')) return
    const message = `The file ${name} was not taken. ${why}`
    markRefused(db, entry.id, { code: 'invalid_input', message, truth: null })
    rebaseCase(db, entry.caseId, this.#host.standpoint(), this.#host.serverNow())
  }
}

/** Where the last part of a file begins, in bytes. */
function lastPartBegin(size: number): number {
  return Math.floor((size - 1) / attachmentPartBytes) * attachmentPartBytes
}
