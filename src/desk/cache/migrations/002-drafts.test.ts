import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { tempFolder, testKey } from '../../fixtures/desk-rig.ts'
import { Connection } from '../db.ts'
import { listDrafts, putDraft } from '../sql/draft.ts'
import { firstSchema } from './001-first-schema.ts'
import { migrate } from './index.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0).toReversed()) close()
})

it('gives a cache of version 1 room for drafts and leaves what is in it alone', () => {
  const folder = tempFolder()
  const connection = Connection.open(join(folder.path, 'cache.db'), testKey)
  closing.push(folder.remove, () => connection.close())
  migrate(connection, [firstSchema])
  connection.run(`INSERT INTO settings VALUES ('workspace', 'old')`)
  connection.run(
    `INSERT INTO outbox (id, case_id, reference, type, command, seen_version, desk_at, at, state)
     VALUES ('c', 'case', 'TD-1', 'case.note', '{}', 1, '', '', 'waiting')`,
  )
  expect(() => listDrafts(connection)).toThrow(/no such table/)

  migrate(connection)

  expect(connection.pragma('user_version')).toBeGreaterThanOrEqual(2)
  expect(connection.get('SELECT doc FROM settings')).toEqual({ doc: 'old' })
  expect(connection.get('SELECT id, state FROM outbox')).toEqual({ id: 'c', state: 'waiting' })
  const draft = { caseId: 'case', kind: 'note', text: 'Ask billing', changedAt: 5 } as const
  connection.transaction((db) => putDraft(db, draft))
  expect(listDrafts(connection)).toEqual([draft])
})
