import { expect, it } from 'vitest'
import type { GuideRun } from '../../shared/guide/run.ts'
import { runInHand } from './run-in-hand.ts'

const ana = { kind: 'member' as const, id: '0198c1a0-0000-7000-8000-0000000000a1', name: 'Ana Reyes' }

/** A run in which something happened last at that minute. */
function run(id: string, state: GuideRun['state'], minute: number): GuideRun {
  const at = `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`
  return {
    id,
    guide: 'lost-parcel',
    version: 1,
    title: 'Lost parcel',
    state,
    offeredBecause: [],
    records: [],
    result: state === 'ended' ? 'resolved' : null,
    leftBecause: state === 'left' ? 'Found.' : null,
    startedBy: ana,
    startedAt: at,
    endedAt: state === 'running' ? null : at,
  }
}

it('is the run under way in which something happened last, however late others ended', () => {
  expect(runInHand([], null)).toBeNull()
  expect(runInHand([run('a', 'running', 1), run('b', 'running', 5), run('c', 'ended', 9)], null)?.id).toBe('b')
})

it('is the one somebody chose while it is under way, and the one that was over last where none is', () => {
  const runs = [run('a', 'running', 1), run('b', 'running', 5)]
  expect(runInHand(runs, 'a')?.id).toBe('a')
  expect(runInHand([run('a', 'ended', 1), run('b', 'running', 5)], 'a')?.id).toBe('b')
  expect(runInHand([run('a', 'ended', 1), run('b', 'left', 5)], 'a')?.id).toBe('b')
})
