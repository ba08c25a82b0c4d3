import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isCacheError } from './cache-errors.ts'
import { type CarryOver, noMarks, readCarryOver, rescueCarryOver, writeCarryOver } from './carry-over.ts'
import { Connection, type ReadableDb, type WritableDb } from './db.ts'
import { syncFolder } from './durable-file.ts'
import { migrate } from './migrations/index.ts'
import { removeStrayFiles } from './sql/attachment.ts'
import { tidyText } from './sql/case-text.ts'
import { removeStrayDrafts } from './sql/draft.ts'
import { writeMeta } from './sql/meta.ts'

/** Damaged files kept for looking into, per cache. */
const keptDamaged = 2

const sidecars = ['-wal', '-shm'] as const

/** One member's encrypted cache on disk. A file that turns out damaged is replaced while the cache stays in use. */
export class Cache {
  readonly path: string
  readonly #key: Buffer
  #connection: Connection
  #onRebuilt: (() => void) | null = null
  /** True when the file was damaged and a new one took its place; it has to be loaded again. */
  rebuilt = false

  private constructor(path: string, key: Buffer) {
    this.path = path
    this.#key = key
    rmSync(nextPath(path), { force: true })
    this.#connection = this.#openOrRebuild()
  }

  /** Opens a cache, made anew when there is none; the outbox of a damaged one is carried over as far as it can be read. */
  static open(path: string, key: Buffer): Cache {
    return new Cache(path, key)
  }

  /** Called after a damaged file was replaced in use. */
  onRebuilt(listener: () => void): void {
    this.#onRebuilt = listener
  }

  read<T>(work: (db: ReadableDb) => T): T {
    return this.#healing(() => work(this.#connection))
  }

  /** One durable transaction: on disk when this returns, or not at all. */
  write<T>(work: (db: WritableDb) => T): T {
    return this.#healing(() => this.#connection.transaction(work))
  }

  /** Where the next generation of this cache is loaded while this one stays in use. */
  get nextPath(): string {
    return nextPath(this.path)
  }

  /**
   * Puts a loaded file in this one's place. What only this desk knows is copied first; the rename is the moment of
   * change, so a crash before it leaves the old cache and after it the new one. `join` is the last to write to the new
   * one before that: what was copied meets what was loaded there.
   */
  adopt(loaded: { readonly cursor: number; readonly scope: string }, join: (db: WritableDb) => void): void {
    const kept = readCarryOver(this.#connection)
    const next = Connection.open(this.nextPath, this.#key)
    try {
      next.pragma('synchronous = FULL')
      next.transaction((db) => {
        writeCarryOver(db, kept)
        removeStrayDrafts(db)
        removeStrayFiles(db)
        writeMeta(db, 'cursor', loaded.cursor)
        writeMeta(db, 'scope', loaded.scope)
        join(db)
      })
    } finally {
      next.close()
    }
    this.#connection.pragma('wal_checkpoint(TRUNCATE)')
    this.#connection.close()
    try {
      for (const sidecar of sidecars) removeEmptied(`${this.path}${sidecar}`)
      renameSync(this.nextPath, this.path)
      syncFolder(dirname(this.path))
    } finally {
      // Whichever of the two stands there now is whole.
      this.#connection = this.#openOrRebuild()
    }
  }

  /** Work for a quiet moment that would otherwise make some command wait: tidies the search index and the journal. */
  tidy(): void {
    this.#healing(() => {
      this.#connection.transaction(tidyText)
      this.#connection.pragma('wal_checkpoint(PASSIVE)')
    })
  }

  close(): void {
    if (this.#connection.open) this.#connection.close()
  }

  #healing<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (!isCacheError(error, 'damaged')) throw error
      this.#connection = this.#rebuild(this.#connection)
      this.#onRebuilt?.()
      return work()
    }
  }

  #openOrRebuild(): Connection {
    let connection: Connection | null = null
    try {
      connection = openForUse(this.path, this.#key)
      // Reads what must never be lost, so that damage there shows now.
      readCarryOver(connection)
      return connection
    } catch (error) {
      if (isCacheError(error, 'damaged')) return this.#rebuild(connection)
      connection?.close()
      throw error
    }
  }

  #rebuild(damaged: Connection | null): Connection {
    const kept = rescue(damaged, this.path, this.#key)
    setAside(this.path)
    const fresh = openForUse(this.path, this.#key)
    fresh.transaction((db) => writeCarryOver(db, kept))
    this.rebuilt = true
    return fresh
  }
}

/** Opens a connection for everyday work: durable at every commit, newest schema. */
function openForUse(path: string, key: Buffer): Connection {
  const connection = Connection.open(path, key)
  try {
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('temp_store = MEMORY')
    // Kibibytes of decrypted pages kept; the rest of the memory belongs to the agent's other programs.
    connection.pragma('cache_size = -24000')
    // Pages until a commit has to tidy the journal up itself; quiet moments come long before (see `tidy`).
    connection.pragma('wal_autocheckpoint = 4000')
    migrate(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

function nextPath(path: string): string {
  return `${path}.next`
}

function rescue(open: Connection | null, path: string, key: Buffer): CarryOver {
  const nothing: CarryOver = { owner: null, tokens: null, outbox: [], drafts: [], marks: noMarks, files: [] }
  let connection = open
  try {
    connection ??= Connection.open(path, key)
    return rescueCarryOver(connection)
  } catch {
    return nothing
  } finally {
    connection?.close()
  }
}

function setAside(path: string): void {
  const mark = `.damaged-${Date.now()}`
  for (const suffix of ['', ...sidecars]) {
    if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${path}${mark}${suffix}`)
  }
  const old = readdirSync(dirname(path))
    .filter((name) => name.startsWith(`${basename(path)}.damaged-`))
    .toSorted()
    .slice(0, -keptDamaged * (1 + sidecars.length))
  for (const name of old) rmSync(join(dirname(path), name), { force: true })
}

/** A journal left beside another file would be read as that file's own: only an emptied one may go. */
function removeEmptied(path: string): void {
  if (!existsSync(path)) return
  if (path.endsWith('-wal') && statSync(path).size > 0) throw new Error('The journal of the old cache was not emptied')
  rmSync(path)
}
