import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { v7 as uuidv7 } from 'uuid'
import { afterEach, describe, expect, it } from 'vitest'
import { testKey } from '../fixtures/desk-rig.ts'
import { makeCase } from '../fixtures/make-case.ts'
import { feed, openTestCache, testNow } from '../fixtures/open-cache.ts'
import { ana } from '../fixtures/people.ts'
import { issueCommand } from '../outbox/issue.ts'
import { Cache } from './cache.ts'
import { pageSize } from './db.ts'
import { countItems } from './sql/case-item.ts'
import { listDrafts, putDraft } from './sql/draft.ts'
import { readMeta, writeMeta } from './sql/meta.ts'
import { listOutbox } from './sql/outbox.ts'
import { readStandpoint } from './standpoint.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

/** A cache with 200 cases and one waiting note, closed. */
function writtenCache() {
  const cases = Array.from({ length: 200 }, (_, n) => makeCase(n + 1))
  const test = openTestCache(cases)
  closing.push(test.remove)
  const noteOn = cases[0]?.id ?? ''
  test.cache.write((db) =>
    issueCommand(
      db,
      { caseId: noteOn, command: { type: 'case.note', input: { noteId: uuidv7(), text: 'A waiting note' } } },
      readStandpoint(db, test.owner),
      { desk: testNow, server: testNow },
    ),
  )
  test.cache.close()
  return test
}

function overwrite(path: string, page: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(64, 0xaa), 0, 64, page * pageSize + 200)
  closeSync(file)
}

describe('a cache on disk', () => {
  it('holds nothing readable', () => {
    const { path } = writtenCache()
    const bytes = readFileSync(path).toString('latin1')
    expect(bytes).not.toContain('parcel')
    expect(bytes).not.toContain('waiting note')
    expect(bytes).not.toContain('SQLite format')
  })

  it('is durable at every commit', () => {
    const { path } = writtenCache()
    const cache = Cache.open(path, testKey)
    closing.push(() => cache.close())
    expect(cache.read((db) => db.get('PRAGMA synchronous'))).toEqual({ synchronous: 2 })
    expect(cache.read((db) => db.get('PRAGMA journal_mode'))).toEqual({ journal_mode: 'wal' })
  })

  it('undoes a whole transaction when one part of it fails', () => {
    const { cache } = keep(openTestCache([makeCase(1)]))
    expect(() =>
      cache.write((db) => {
        writeMeta(db, 'cursor', 99)
        throw new Error('power cut')
      }),
    ).toThrow('power cut')
    expect(cache.read((db) => readMeta(db, 'cursor'))).toBe(1)
  })

  it('is replaced when its first page is destroyed, and the old file is set aside', () => {
    const { path } = writtenCache()
    overwrite(path, 0)
    const cache = Cache.open(path, testKey)
    closing.push(() => cache.close())
    expect(cache.rebuilt).toBe(true)
    expect(cache.read(countItems)).toBe(0)
    expect(readdirSync(dirname(path)).some((name) => name.includes('.damaged-'))).toBe(true)
  })

  it.each(Array.from({ length: 12 }, (_, n) => n + 1))(
    'heals and keeps the outbox when a page %i twelfths into the file is destroyed',
    (part) => {
      const { path } = writtenCache()
      const pages = Math.floor(statSync(path).size / pageSize)
      overwrite(path, Math.max(1, Math.floor(((pages - 1) * part) / 12)))
      const cache = Cache.open(path, testKey)
      closing.push(() => cache.close())
      // Reading everything finds the damage wherever it is; the cache heals itself and goes on.
      cache.read((db) => db.all('SELECT item FROM case_item'))
      cache.read((db) => db.all('SELECT confirmed FROM case_doc'))
      cache.read((db) => db.all('SELECT id FROM case_item ORDER BY id'))
      cache.write((db) => writeMeta(db, 'clock_skew', 1))
      const outbox = cache.read(listOutbox)
      if (cache.rebuilt) expect(cache.read((db) => readMeta(db, 'owner'))?.member.id ?? ana.id).toBe(ana.id)
      expect(outbox.map((entry) => entry.command.type)).toEqual(['case.note'])
    },
  )

  it('carries the outbox and the owner into the next generation, and leaves no trace of the old one', () => {
    const { path } = writtenCache()
    const cache = Cache.open(path, testKey)
    closing.push(() => cache.close())
    const next = Cache.open(cache.nextPath, testKey)
    next.close()
    cache.adopt({ cursor: 7, scope: 'new' }, () => undefined)
    expect(cache.read(countItems)).toBe(0)
    expect(cache.read((db) => readMeta(db, 'cursor'))).toBe(7)
    expect(cache.read((db) => readMeta(db, 'scope'))).toBe('new')
    expect(cache.read((db) => readMeta(db, 'owner'))?.member.id).toBe(ana.id)
    expect(cache.read(listOutbox)).toHaveLength(1)
    expect(existsSync(cache.nextPath)).toBe(false)
  })

  it('carries drafts into the next generation where it has their case, and lets the others go', () => {
    const state = makeCase(1)
    const { cache } = keep(openTestCache([state]))
    for (const caseId of [state.id, uuidv7()]) {
      cache.write((db) => putDraft(db, { caseId, kind: 'reply', text: 'Dear customer', changedAt: 1 }))
    }
    const next = Cache.open(cache.nextPath, testKey)
    feed(next, [state])
    next.close()
    cache.adopt({ cursor: 7, scope: 'new' }, () => undefined)
    expect(cache.read(listDrafts).map(({ caseId }) => caseId)).toEqual([state.id])
  })

  it('ignores a generation that was never finished', () => {
    const { path } = writtenCache()
    writeFileSync(`${path}.next`, 'half a load')
    const cache = Cache.open(path, testKey)
    closing.push(() => cache.close())
    expect(cache.read(countItems)).toBe(200)
    expect(existsSync(`${path}.next`)).toBe(false)
  })
})

function keep<T extends { remove(): void }>(test: T): T {
  closing.push(test.remove)
  return test
}
