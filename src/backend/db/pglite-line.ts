import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

/** What PostgreSQL says to a client it lets in without a password: authenticated, ready for queries. */
const welcome = Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1')
/** Version 3.0 of the protocol, as the first message names it. */
const protocolVersion = 196_608
const terminate = 'X'.charCodeAt(0)

/**
 * The line from `pg` to the embedded database, in place of a socket: both speak PostgreSQL's protocol. So statements
 * are prepared once and travel together as they do to a server, which halves what a command costs here.
 */
export class PgliteLine extends Duplex {
  readonly #pglite: PGlite

  constructor(pglite: PGlite) {
    super()
    this.#pglite = pglite
  }

  /** `pg` calls these on its socket. */
  connect(): this {
    queueMicrotask(() => this.emit('connect'))
    return this
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#carry(chunk).then(() => done(), done)
  }

  override _writev(chunks: readonly { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#carry(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done)
  }

  /** Whole messages only: that is how `pg` writes. */
  async #carry(messages: Buffer): Promise<void> {
    if (isStartup(messages)) {
      await this.#begin()
      this.push(welcome)
    } else if (messages[0] === terminate) {
      this.push(null)
    } else {
      this.push(Buffer.from(await this.#pglite.execProtocolRaw(messages)))
    }
  }

  /** There is one session, whoever connects: what a client before left half done is dropped. */
  async #begin(): Promise<void> {
    await this.#pglite.exec('ROLLBACK')
    await this.#pglite.exec('DEALLOCATE ALL')
  }
}

function isStartup(message: Buffer): boolean {
  return message.length >= 8 && message.readInt32BE(0) === message.length && message.readInt32BE(4) === protocolVersion
}
