import { describe, expect, it } from 'vitest'
import { RateLimit } from './rate-limit.ts'

describe('RateLimit', () => {
  it('lets a burst through, then as many as the rate says, per key', () => {
    let now = 0
    const limit = new RateLimit({ burst: 3, perSecond: 2 }, () => now)
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 0.5])
    expect(limit.take('b')).toBe(0)
    now = 500
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 0.5])
    now = 60_000
    expect([1, 2, 3, 4].map(() => limit.take('a'))).toEqual([0, 0, 0, 0.5])
  })
})
