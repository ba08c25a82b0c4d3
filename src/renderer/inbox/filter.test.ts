import { describe, expect, it } from 'vitest'
import type { InboxFilter } from '../../shared/contract/desk.ts'
import { emptyFilter, filterParts } from './filter.ts'

const directory = {
  teams: new Map([['t1', { id: 't1', name: 'Billing', kind: 'specialist' as const, skills: [] }]]),
  members: new Map(),
}

describe('filterParts', () => {
  it('has nothing to say of the empty filter', () => {
    expect(filterParts(emptyFilter, directory)).toEqual([])
  })

  it('names every part, and dropping them one after another leaves the empty filter', () => {
    const full = {
      statuses: ['open' as const],
      severities: ['S1' as const, 'S2' as const],
      flagCodes: ['vip' as const],
      teamIds: ['t1'],
      categories: ['late_delivery'],
      caseIds: ['c1', 'c2'],
      done: true,
    }
    expect(filterParts(full, directory).map(({ label }) => label)).toEqual([
      'Open',
      'S1 Critical',
      'S2 High',
      'VIP customer',
      'Billing',
      'Late delivery',
      'Surge, 2 cases',
      'With done cases',
    ])
    let filter: InboxFilter = full
    for (let step = 0; step < 8; step++) filter = filterParts(filter, directory)[0]?.without ?? filter
    expect(filter).toEqual(emptyFilter)
  })

  it('keeps the other parts when one is dropped', () => {
    const filter = { ...emptyFilter, severities: ['S1' as const, 'S2' as const] }
    expect(filterParts(filter, directory)[0]?.without.severities).toEqual(['S2'])
  })
})
