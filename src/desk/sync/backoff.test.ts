import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Backoff, backoffDelay, linkBackoff } from './backoff.ts'

describe('the wait before another try', () => {
  it('lies between half and all of a ceiling that doubles up to the longest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (failures, luck) => {
          const ceiling = Math.min(linkBackoff.longest, linkBackoff.first * 2 ** Math.min(30, failures - 1))
          const wait = backoffDelay(linkBackoff, failures, () => luck)
          expect(wait).toBeGreaterThanOrEqual(Math.floor(ceiling / 2))
          expect(wait).toBeLessThanOrEqual(ceiling)
        },
      ),
    )
  })

  it('spreads a floor that comes back at one moment', () => {
    const waits = new Set(Array.from({ length: 100 }, (_, n) => backoffDelay(linkBackoff, 5, () => n / 100)))
    expect(waits.size).toBeGreaterThan(90)
  })
})

describe('backing off', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** Says whether a wait is over without waiting for it. */
  function track(wait: Promise<void>): () => boolean {
    let over = false
    void wait.then(() => {
      over = true
    })
    return () => over
  }

  it('waits longer after every failure, and short again after a success', async () => {
    const backoff = new Backoff({ first: 100, longest: 1_000 }, () => 1)
    for (const expected of [100, 200, 400, 800, 1_000, 1_000]) {
      const over = track(backoff.failed())
      await vi.advanceTimersByTimeAsync(expected - 1)
      expect(over()).toBe(false)
      await vi.advanceTimersByTimeAsync(1)
      expect(over()).toBe(true)
    }
    backoff.reset()
    const over = track(backoff.failed())
    await vi.advanceTimersByTimeAsync(100)
    expect(over()).toBe(true)
  })

  it('ends a wait at once when woken, and leaves no timer behind', async () => {
    const backoff = new Backoff({ first: 60_000, longest: 60_000 }, () => 1)
    const over = track(backoff.failed())
    backoff.wake()
    await vi.advanceTimersByTimeAsync(0)
    expect(over()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    expect(backoff.failures).toBe(0)
  })
})
