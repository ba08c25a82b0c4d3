import { describe, expect, it } from 'vitest'
import { aTeam } from '../../../test/fixtures/case-builder.ts'
import type { KnowsRow } from '../../shared/experts/who-knows.ts'
import { findRows, teamsOf, topicOf } from './knows-rows.ts'

const billing = aTeam({ name: 'Billing' })
const teams = new Map([[billing.id, billing]])
const row: KnowsRow = {
  memberId: 'm',
  name: 'Ana Reyes',
  teamIds: [billing.id, 'gone'],
  topic: 'card_payments',
  kind: 'skill',
  level: 3,
  answered: 0,
  helped: 0,
  solved: 0,
  share: null,
  suggested: true,
}

describe('finding who knows what', () => {
  it('looks at topic, person and team, every word of the question', () => {
    const rows = [row, { ...row, name: 'Ben Ito', topic: 'returns' }]
    const found = (search: string) => findRows(rows, search, teams).map(({ name }) => name)
    expect(found('')).toEqual(['Ana Reyes', 'Ben Ito'])
    expect(found('BILLING card')).toEqual(['Ana Reyes'])
    expect(found('ana returns')).toEqual([])
  })

  it('reads topics as words, products by their names, and leaves out teams that are gone', () => {
    expect(topicOf(row)).toBe('card payments')
    expect(topicOf({ kind: 'product', topic: 'X_100' })).toBe('X_100')
    expect(teamsOf(row, teams)).toBe('Billing')
  })
})
