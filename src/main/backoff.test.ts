import { describe, expect, it } from 'vitest'
import { afterDeath, freshRestartState } from './backoff.ts'

/** The waits after processes that lived as long as given. */
function waits(lives: readonly number[]): number[] {
  let state = freshRestartState
  return lives.map((lived) => {
    const next = afterDeath(state, lived)
    state = next.state
    return next.waitMs
  })
}

describe('restarting after a death', () => {
  it('waits a moment, then twice as long each time', () => {
    expect(waits([100, 100, 100, 100])).toEqual([250, 500, 1000, 2000])
  })

  it('never waits longer than half a minute', () => {
    expect(Math.max(...waits(Array.from({ length: 2_000 }, () => 10)))).toBe(30_000)
  })

  it('begins anew after a healthy life', () => {
    expect(waits([100, 100, 60_000, 100])).toEqual([250, 500, 250, 500])
  })
})
