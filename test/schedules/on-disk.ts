import { renameSync, rmSync } from 'node:fs'
import { z } from 'zod'
import { Connection, type ReadableDb } from '../../src/desk/cache/db.ts'
import { migrate, migrations } from '../../src/desk/cache/migrations/index.ts'
import { key, type SimDesk } from './sim-desk.ts'

/** What is done to a cache while its desk is off, and what is read of it directly. */

const idSchema = z.object({ id: z.string() })

/** Cases a desk shows, in an order that does not depend on how they came. */
export function seenCases(db: ReadableDb): string[] {
  return db.all('SELECT id FROM case_item ORDER BY reference').map((row) => idSchema.parse(row).id)
}

const faultSchema = z.object({ reference: z.string(), pending: z.number(), waiting: z.number() })
const tallySchema = z.object({ n: z.number() })

/** What must hold of a cache at every moment: gives what does not. */
export function* standing(db: ReadableDb): Generator<string> {
  for (const row of db.all(
    `SELECT * FROM (SELECT reference, pending,
       (SELECT count(*) FROM outbox o WHERE o.case_id = i.id AND o.state IN ('waiting', 'sent')) AS waiting
     FROM case_item i) WHERE pending <> waiting`,
  )) {
    const { reference, pending, waiting } = faultSchema.parse(row)
    yield `${reference} is shown with ${pending} changes on their way and has ${waiting}`
  }
}

/** What must hold of a cache at rest beside what it says of each case. */
export function* consistency(db: ReadableDb): Generator<string> {
  const sum = tallySchema.parse(db.get('SELECT coalesce(sum(n), 0) AS n FROM tally')).n
  const items = tallySchema.parse(db.get('SELECT count(*) AS n FROM case_item')).n
  const docs = tallySchema.parse(db.get('SELECT count(*) AS n FROM case_doc')).n
  const texts = tallySchema.parse(db.get('SELECT count(*) AS n FROM case_text')).n
  if (sum !== items || docs !== items || texts !== items)
    yield `it has ${items} rows, ${docs} documents, ${texts} texts, and counts ${sum}`
}

/** The cache has to be loaded anew, as after some updates. */
export function loseCursor({ cachePath }: SimDesk): void {
  const db = Connection.open(cachePath, key)
  db.run(`DELETE FROM meta WHERE key = 'cursor'`)
  db.close()
}

/** The schema a downgraded cache has: the newest whose update loads the cases anew. */
const earlier = 5

/** Tables of which nothing may be lost in an update; the others are loaded anew. */
const lasting = ['meta', 'directory', 'settings', 'outbox', 'sqlite_sequence']

/** Makes the cache what an earlier release would have left: its schema, and of what it kept what no update may lose. */
export function downgrade({ cachePath }: SimDesk): void {
  const draft = `${cachePath}.earlier`
  const now = Connection.open(cachePath, key)
  const then = Connection.open(draft, key)
  migrate(then, migrations.slice(0, earlier))
  for (const table of lasting) {
    if (table === 'sqlite_sequence') then.run(`DELETE FROM sqlite_sequence`)
    for (const row of now.all(`SELECT * FROM ${table}`)) {
      const entries = Object.entries(rowSchema.parse(row))
      const names = entries.map(([name]) => name).join(', ')
      const marks = entries.map(() => '?').join(', ')
      then.run(`INSERT INTO ${table} (${names}) VALUES (${marks})`, ...entries.map(([, value]) => value))
    }
  }
  now.close()
  then.close()
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${cachePath}${suffix}`, { force: true })
  renameSync(draft, cachePath)
}

const rowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
