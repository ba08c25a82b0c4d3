import { describe, expect, it } from 'vitest'
import type { SyncStatus } from '../../shared/contract/desk.ts'
import { lineFor } from './status-words.ts'

const well: SyncStatus = {
  link: 'online',
  offlineSince: null,
  lastContactAt: null,
  waiting: 0,
  needsAttention: 0,
  bootstrap: null,
  clockSkewMs: 0,
  problem: null,
}

describe('lineFor', () => {
  it('says nothing when all is well, even with changes on their way', () => {
    expect(lineFor({ ...well, waiting: 2 }, true)).toBeNull()
    expect(lineFor(null, true)).toBeNull()
  })

  it('says since when the desk is offline and what waits', () => {
    const line = lineFor({ ...well, link: 'offline', offlineSince: '2026-03-01T10:42:00.000Z', waiting: 3 }, true)
    expect(line?.kind).toBe('offline')
    expect(line?.text).toMatch(/^Working offline since .*\d.*, 3 changes waiting$/)
  })

  it('speaks of one change in the singular', () => {
    expect(lineFor({ ...well, link: 'offline', waiting: 1 }, true)?.text).toBe('Working offline, 1 change waiting')
  })

  it('puts a missing local service before everything else', () => {
    expect(lineFor({ ...well, link: 'offline' }, false)?.kind).toBe('desk_lost')
  })

  it('tells the problem in its own words', () => {
    const line = lineFor({ ...well, problem: 'The server is too old.', waiting: 2 }, true)
    expect(line?.text).toBe('The server is too old. 2 changes waiting.')
  })

  it('shows how far the first load is', () => {
    expect(lineFor({ ...well, bootstrap: { done: 5, of: 10 } }, true)).toMatchObject({
      kind: 'bootstrap',
      progress: { done: 5, of: 10 },
    })
  })
})
