import { describe, expect, it } from 'vitest'
import { lengthInWords, readClock } from './clock-reading.ts'

const due = Date.parse('2026-03-01T10:00:00.000Z')
const minute = 60_000
const clock = {
  kind: 'resolution' as const,
  dueAt: new Date(due).toISOString(),
  atRiskAt: new Date(due - 20 * minute).toISOString(),
}

describe('lengthInWords', () => {
  it.each([
    [0, '0 s'],
    [-5_000, '0 s'],
    [59_999, '59 s'],
    [minute, '1 min'],
    [59 * minute + 59_000, '59 min'],
    [60 * minute, '1 h'],
    [125 * minute, '2 h 5 min'],
    [24 * 60 * minute, '1 d'],
    [(3 * 24 + 4) * 60 * minute, '3 d 4 h'],
  ])('%i ms is %s', (ms, words) => {
    expect(lengthInWords(ms)).toBe(words)
  })
})

describe('readClock', () => {
  it('counts down, warns in time, and says how late it is', () => {
    expect(readClock(clock, due - 45 * minute)).toEqual({ mood: 'ok', words: '45 min left', short: '45 min' })
    expect(readClock(clock, due - 20 * minute)).toMatchObject({ mood: 'at_risk', short: '20 min left' })
    expect(readClock(clock, due - 1)).toMatchObject({ mood: 'at_risk', words: '0 s left' })
    expect(readClock(clock, due)).toMatchObject({ mood: 'breached', words: '0 s late' })
    expect(readClock(clock, due + 65 * minute)).toMatchObject({ mood: 'breached', short: '1 h 5 min late' })
  })

  it('stands still when paused or met, however late it is', () => {
    const late = due + 100 * minute
    expect(readClock({ ...clock, pausedAt: clock.atRiskAt, metAt: null }, late).mood).toBe('paused')
    expect(readClock({ ...clock, pausedAt: null, metAt: clock.atRiskAt }, late).mood).toBe('met')
  })
})
