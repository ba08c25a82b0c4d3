import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { tempFolder, testKey } from '../../fixtures/desk-rig.ts'
import { Connection } from '../db.ts'
import { migrate, migrations } from './index.ts'
import type { Migration } from './migration.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

function fresh(): Connection {
  const folder = tempFolder()
  const connection = Connection.open(join(folder.path, 'cache.db'), testKey)
  closing.push(folder.remove, () => connection.close())
  return connection
}

const upperCase: Migration = {
  version: migrations.length + 1,
  schema: (db) => db.exec('ALTER TABLE settings ADD COLUMN loud TEXT'),
  data: (db) => void db.run('UPDATE settings SET loud = upper(doc) WHERE loud IS NULL'),
}

describe('migrations', () => {
  it('count from one without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('bring an empty file to the newest schema, once', () => {
    const connection = fresh()
    migrate(connection)
    expect(connection.pragma('user_version')).toBe(migrations.length)
    migrate(connection)
    expect(connection.get('SELECT count(*) AS n FROM case_item')).toEqual({ n: 0 })
  })

  it('take old rows along, and their data steps may run twice', () => {
    const connection = fresh()
    migrate(connection)
    connection.run(`INSERT INTO settings VALUES ('workspace', 'old')`)
    migrate(connection, [...migrations, upperCase])
    connection.transaction((db) => upperCase.data?.(db))
    expect(connection.get('SELECT loud FROM settings')).toEqual({ loud: 'OLD' })
  })

  it('leave a cache as it was when a step fails', () => {
    const connection = fresh()
    migrate(connection)
    const broken: Migration = {
      ...upperCase,
      data: () => {
        throw new Error('power cut')
      },
    }
    expect(() => migrate(connection, [...migrations, broken])).toThrow('power cut')
    expect(connection.pragma('user_version')).toBe(migrations.length)
    expect(() => connection.get('SELECT loud FROM settings')).toThrow(/no such column/)
  })

  it('refuse a cache that a newer Tierdesk wrote', () => {
    const connection = fresh()
    migrate(connection, [...migrations, upperCase])
    expect(() => migrate(connection)).toThrow(/newer Tierdesk/)
  })

  it('the schema of version 1 is what it was released as', () => {
    const connection = fresh()
    migrate(connection, migrations.slice(0, 1))
    const schema = connection.all(
      `SELECT type, name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    )
    expect(schema).toMatchSnapshot()
  })
})
