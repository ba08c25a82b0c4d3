import { z } from 'zod'
import type { GuideState } from '../../../shared/contract/guides.ts'
import { type Guide, type GuideLibrary, guideSchema } from '../../../shared/guide/guide.ts'
import type { ReadableDb, WritableDb } from '../db.ts'

/** Earlier versions of one guide that are kept; of those before, the backend is asked. */
const mostEarlier = 20

const docSchema = z.object({ doc: z.string() })
const versionSchema = z.object({ key: z.string(), version: z.number() })

/** Takes a version over from the feed. At most one of a guide is published: the newest that says so. */
export function putGuide(db: WritableDb, guide: Guide, state: GuideState): void {
  const { key, version } = guide
  db.run(
    `INSERT INTO guide (key, version, state, doc) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET state = excluded.state`,
    key,
    version,
    state,
    JSON.stringify(guide),
  )
  if (state !== 'published') return
  db.run(`UPDATE guide SET state = 'superseded' WHERE key = ? AND version < ? AND state = 'published'`, key, version)
  db.run(
    `DELETE FROM guide WHERE key = ? AND version NOT IN
     (SELECT version FROM guide WHERE key = ? ORDER BY version DESC LIMIT ?)`,
    key,
    key,
    1 + mostEarlier,
  )
}

/** Keeps an earlier version the backend was asked for. What is known of it already stands. */
export function keepGuide(db: WritableDb, guide: Guide): void {
  db.run(
    `INSERT INTO guide (key, version, state, doc) VALUES (?, ?, 'superseded', ?) ON CONFLICT DO NOTHING`,
    guide.key,
    guide.version,
    JSON.stringify(guide),
  )
}

/** What was parsed already, by the connection it was read over: a version never changes, so each is parsed once. */
const parsed = new WeakMap<ReadableDb, Map<string, Guide>>()

/** The guides of this desk, read when they are asked for. Good for as long as the handle is. */
export function guidesOf(db: ReadableDb): GuideLibrary {
  const known = parsed.get(db) ?? new Map<string, Guide>()
  parsed.set(db, known)
  const find = (key: string, version: number): Guide | null => {
    const name = `${key} ${version}`
    const there = known.get(name)
    if (there) return there
    const row = db.get('SELECT doc FROM guide WHERE key = ? AND version = ?', key, version)
    if (!row) return null
    const guide = guideSchema.parse(JSON.parse(docSchema.parse(row).doc))
    known.set(name, guide)
    return guide
  }
  const all = (rows: readonly unknown[]): Guide[] =>
    rows.flatMap((row) => {
      const { key, version } = versionSchema.parse(row)
      return find(key, version) ?? []
    })
  return {
    find,
    published: (key) =>
      all(db.all(`SELECT key, version FROM guide WHERE key = ? AND state = 'published'`, key))[0] ?? null,
    all: () =>
      all(db.all(`SELECT key, version FROM guide WHERE state = 'published'`)).toSorted((a, b) =>
        a.title.localeCompare(b.title, 'en'),
      ),
  }
}
