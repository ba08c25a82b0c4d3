import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { BootstrapLine } from '../../shared/contract/feed.ts'
import { Connection } from '../cache/db.ts'
import { migrate } from '../cache/migrations/index.ts'
import { putAlert } from '../cache/sql/alert.ts'
import { addItem, type Labeller } from '../cache/sql/case-item.ts'
import { putText } from '../cache/sql/case-text.ts'
import { putMember, putTeam } from '../cache/sql/directory.ts'
import { putGuide } from '../cache/sql/guide.ts'
import { takeLabel } from '../cache/sql/label.ts'
import { putSettings } from '../cache/sql/settings.ts'
import { recountTally } from '../cache/sql/tally.ts'
import { textHash } from '../cache/store-case.ts'
import type { BulkCase } from './bulk-case.ts'

/** Indexes with so few rows that a look at every case afterwards would cost more than keeping them up. */
const fewRows = /^item_(mine|unaccepted|following|approvals|asked|snoozed)_/

const schemaRowSchema = z.object({ type: z.string(), name: z.string(), sql: z.string() })

/**
 * Loads a cache from nothing, as fast as the disk takes it: a file of its own without journal, indexes and triggers
 * made after the rows. Until `finish` the file is worthless, and nobody looks at it.
 */
export class BulkLoad {
  readonly #connection: Connection
  readonly #path: string
  readonly #later: readonly string[]
  readonly #seen = new Set<string>()
  readonly #labels = new Map<string, number>()
  readonly #label: Labeller = (kind, text) => {
    const name = `${kind}:${text}`
    const known = this.#labels.get(name) ?? takeLabel(this.#connection, kind, text)
    this.#labels.set(name, known)
    return known
  }

  constructor(path: string, key: Buffer) {
    this.#path = path
    rmSync(path, { force: true })
    this.#connection = Connection.open(path, key)
    this.#connection.pragma('journal_mode = OFF')
    this.#connection.pragma('synchronous = OFF')
    this.#connection.pragma('locking_mode = EXCLUSIVE')
    this.#connection.pragma('temp_store = MEMORY')
    this.#connection.pragma('cache_size = -64000')
    migrate(this.#connection)
    this.#later = this.#dropForLater()
    this.#connection.exec('BEGIN')
    // Bytes of index kept in memory before it is written as a segment: fewer, larger segments to merge.
    this.#connection.run(`INSERT INTO case_text (case_text, rank) VALUES ('hashsize', ${32 * 1024 * 1024})`)
  }

  /** Adds a case under a number that says how new it is. A case sent twice counts once: its newer copy comes first. */
  addCase(num: number, bulk: BulkCase): void {
    if (this.#seen.has(bulk.item.id)) return
    this.#seen.add(bulk.item.id)
    const db = this.#connection
    addItem(db, { num, item: bulk.item, columns: bulk.columns, pending: 0 }, this.#label)
    db.run(
      'INSERT INTO case_doc (num, version, confirmed, shown, summary, text_hash) VALUES (?, ?, ?, NULL, ?, ?)',
      num,
      bulk.version,
      bulk.doc,
      bulk.text.summary,
      textHash(bulk.text),
    )
    putText(db, num, bulk.text)
  }

  /** Adds a line that is not a case. */
  addOther(line: Exclude<BootstrapLine, { kind: 'start' | 'end' | 'case' }>): void {
    if (line.kind === 'team') putTeam(this.#connection, line.team)
    else if (line.kind === 'member') putMember(this.#connection, line.member)
    else if (line.kind === 'alert') putAlert(this.#connection, line.alert)
    else if (line.kind === 'guide') putGuide(this.#connection, line.guide, line.state)
    else putSettings(this.#connection, line.settings)
  }

  /** How many different cases were added. */
  get cases(): number {
    return this.#seen.size
  }

  /** Builds indexes and counts and brings everything to the disk. */
  finish(): void {
    const db = this.#connection
    for (const sql of this.#later) db.exec(sql)
    recountTally(db)
    db.run(`INSERT INTO case_text (case_text, rank) VALUES ('hashsize', ${1024 * 1024})`)
    db.exec('COMMIT')
    db.close()
    const file = openSync(this.#path, 'r+')
    try {
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  }

  /** Gives the load up and removes its file. */
  abandon(): void {
    this.#connection.close()
    rmSync(this.#path, { force: true })
  }

  #dropForLater(): string[] {
    const rows = this.#connection
      .all(
        `SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = 'case_item' AND type IN ('index', 'trigger') AND sql IS NOT NULL`,
      )
      .map((row) => schemaRowSchema.parse(row))
      .filter(({ name }) => !fewRows.test(name))
    for (const row of rows) this.#connection.exec(`DROP ${row.type} ${row.name}`)
    return rows.map((row) => row.sql)
  }
}
