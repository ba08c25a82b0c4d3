import type { AttachmentRef } from '../../shared/attachment/attachment-ref.ts'
import type { StagedFile } from '../../shared/contract/desk-attachments.ts'
import { dropStaleFiles, findFile, listStaged, removeFile } from '../cache/sql/attachment.ts'
import { Backoff, type BackoffPolicy } from '../sync/backoff.ts'
import { staleAfter } from './limits.ts'
import { type OpenHost, openFile } from './open-file.ts'
import { beginFile, endFile, takePart } from './take-in.ts'
import { Uploader, type UploaderHost } from './uploader.ts'

/** What the files of a member need of the desk around them. */
export interface FilesHost extends UploaderHost, OpenHost {}

/** A member's files at this desk: taken in, brought to the backend, fetched for looking at. */
export class Files {
  readonly #host: FilesHost
  readonly #uploader: Uploader

  constructor(host: FilesHost, policy: BackoffPolicy) {
    this.#host = host
    this.#uploader = new Uploader(host, new Backoff(policy))
    host.cache.write((db) => dropStaleFiles(db, host.deskNow() - staleAfter))
  }

  /** Files being added in a place. */
  staged(caseId: string, slot: string): StagedFile[] {
    return this.#host.cache.read((db) => listStaged(db, caseId, slot))
  }

  /** Begins a file; gives its id. Throws `FileProblem`, as the two after it do. */
  add(file: { readonly caseId: string; readonly slot: string; readonly name: string; readonly size: number }): string {
    const id = this.#host.cache.write((db) => beginFile(db, file, this.#host.deskNow()))
    this.#host.moved()
    return id
  }

  part(id: string, n: number, bytes: Uint8Array): void {
    this.#host.cache.write((db) => takePart(db, id, n, bytes))
    this.#host.moved()
  }

  done(id: string): StagedFile {
    const staged = this.#host.cache.write((db) => endFile(db, id, this.#host.deskNow()))
    this.#host.moved()
    this.#uploader.kick()
    return staged
  }

  /** Takes a file away that goes with no command. */
  remove(id: string): void {
    const { cache } = this.#host
    const begun = cache.write((db) => {
      const file = findFile(db, id)
      if (!file || file.command_id !== null || file.state === 'kept') return false
      removeFile(db, id)
      return file.state === 'uploaded' || file.sent > 0
    })
    this.#host.moved()
    if (begun) this.#host.drop(id).catch(() => undefined)
  }

  /** The bytes of a file of a case. */
  open(caseId: string, file: AttachmentRef): Promise<Buffer> {
    return openFile(this.#host, caseId, file)
  }

  resume(): void {
    this.#uploader.resume()
  }

  pause(): void {
    this.#uploader.pause()
  }

  kick(): void {
    this.#uploader.kick()
  }

  async close(): Promise<void> {
    await this.#uploader.close()
  }
}
