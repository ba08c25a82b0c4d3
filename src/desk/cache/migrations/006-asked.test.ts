import { join } from 'node:path'
import { expect, it } from 'vitest'
import { tempFolder, testKey } from '../../fixtures/desk-rig.ts'
import { Connection } from '../db.ts'
import { readViewCounts } from '../sql/tally.ts'
import { migrate, migrations } from './index.ts'

it('counts the cases of a cache of version 5 as seen whole and as asking nothing', () => {
  const folder = tempFolder()
  const connection = Connection.open(join(folder.path, 'cache.db'), testKey)
  try {
    migrate(connection, migrations.slice(0, 5))
    const add = (num: number, active: number, mine: number) =>
      connection.run(
        `INSERT INTO case_item (num, id, reference, active, mine, team, at_risk, unaccepted, following, approvals,
           priority, due_at, at_risk_at, received_at, status, severity, flag_bits, category_num, team_num, pending, item)
         VALUES (?, ?, ?, ?, ?, 1, 0, 0, 0, 0, 10, 0, NULL, 0, ?, 2, 0, 1, 1, 0, '{}')`,
        num,
        `id ${num}`,
        `reference ${num}`,
        active,
        mine,
        active ? 1 : 5,
      )
    add(1, 1, 1)
    add(2, 1, 0)
    add(3, 0, 1)
    migrate(connection)
    expect(connection.transaction((db) => readViewCounts(db))).toEqual({
      mine: 1,
      team: 2,
      at_risk: 0,
      unaccepted: 0,
      following: 0,
      approvals: 0,
      asked: 0,
      snoozed: 0,
      all: 2,
    })
    expect(connection.all('SELECT num FROM case_item WHERE whole = 1 AND asked = 0 ORDER BY num')).toHaveLength(3)
  } finally {
    connection.close()
    folder.remove()
  }
})
