import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { aGuide } from '../../../shared/guide/testing/a-guide.ts'
import { tempFolder, testKey } from '../../fixtures/desk-rig.ts'
import { Connection } from '../db.ts'
import { alerts } from '../migrations/004-alerts.ts'
import { migrate, migrations } from '../migrations/index.ts'
import { guidesOf, keepGuide, putGuide } from './guide.ts'
import { readMeta, writeMeta } from './meta.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

function connect(steps = migrations): Connection {
  const folder = tempFolder()
  const connection = Connection.open(join(folder.path, 'cache.db'), testKey)
  closing.push(folder.remove, () => connection.close())
  migrate(connection, steps)
  return connection
}

const version = (n: number, key = 'lost-parcel') => ({ ...aGuide(key).end('over').done(), version: n })

describe('guides in the cache', () => {
  it('gives the published version to new runs and finds earlier ones by number', () => {
    const db = connect()
    putGuide(db, version(1), 'published')
    putGuide(db, version(2), 'published')
    putGuide(db, version(4, 'account-takeover'), 'published')
    const guides = guidesOf(db)
    expect(guides.all().map(({ key, version: n }) => [key, n])).toEqual([
      ['account-takeover', 4],
      ['lost-parcel', 2],
    ])
    expect(guides.published('lost-parcel')?.version).toBe(2)
    expect(guides.find('lost-parcel', 1)).toEqual(version(1))
    expect(guides.find('lost-parcel', 3)).toBeNull()
  })

  it('offers a retired guide no more and still finds it', () => {
    const db = connect()
    putGuide(db, version(1), 'published')
    const guides = guidesOf(db)
    expect(guides.all()).toHaveLength(1)
    putGuide(db, version(1), 'retired')
    expect(guides.all()).toEqual([])
    expect(guides.published('lost-parcel')).toBeNull()
    expect(guides.find('lost-parcel', 1)).toEqual(version(1))
  })

  it('hears of versions in any order: the newest that is published counts', () => {
    const db = connect()
    putGuide(db, version(2), 'published')
    putGuide(db, version(1), 'superseded')
    keepGuide(db, version(2))
    expect(guidesOf(db).published('lost-parcel')?.version).toBe(2)
  })

  it('parses a version once, however often it is asked for', () => {
    const db = connect()
    putGuide(db, version(1), 'published')
    expect(guidesOf(db).find('lost-parcel', 1)).toBe(guidesOf(db).published('lost-parcel'))
  })

  it('keeps twenty earlier versions of a guide', () => {
    const db = connect()
    for (let n = 1; n <= 30; n += 1) putGuide(db, version(n), 'published')
    putGuide(db, version(1, 'account-takeover'), 'published')
    const guides = guidesOf(db)
    expect(guides.find('lost-parcel', 9)).toBeNull()
    expect(guides.find('lost-parcel', 10)?.version).toBe(10)
    expect(guides.find('account-takeover', 1)?.version).toBe(1)
  })

  it('has a cache of an earlier release loaded anew, once, so that no guide is missed', () => {
    const db = connect(migrations.slice(0, alerts.version))
    db.transaction((writable) => {
      writeMeta(writable, 'cursor', 77)
      writeMeta(writable, 'scope', 'agent')
    })
    migrate(db)
    expect([readMeta(db, 'cursor'), readMeta(db, 'scope')]).toEqual([null, 'agent'])
    db.transaction((writable) => writeMeta(writable, 'cursor', 78))
    migrate(db)
    expect(readMeta(db, 'cursor')).toBe(78)
  })
})
