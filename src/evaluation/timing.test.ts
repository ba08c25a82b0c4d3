import { describe, expect, it, vi } from 'vitest'
import { timed, timingOf } from './timing.ts'

describe('time per item', () => {
  it('counts slow items in, and pauses of the machine not', () => {
    // Every tenth item takes 1 ms and not 0.1; now and then one met a pause of a second.
    const times = Float64Array.from({ length: 1_000 }, (_, at) => (at % 10 === 0 ? 1 : 0.1))
    for (const at of [5, 255, 256, 555, 901]) times[at] = 1_000
    const { msPerItem, msPerItemMedian, msPerItemP99 } = timingOf(times)
    expect(msPerItem).toBeCloseTo(0.19, 10)
    expect(msPerItemMedian).toBeCloseTo(0.1, 10)
    expect(msPerItemP99).toBeCloseTo(1, 10)
  })

  it.each([1, 2, 24, 25, 26, 51])('is the mean when all %d take the same', (n) => {
    expect(timingOf(new Float64Array(n).fill(2))).toEqual({ msPerItem: 2, msPerItemMedian: 2, msPerItemP99: 2 })
  })

  it('times the work alone, and does it for each item in order', () => {
    let clock = 0
    vi.spyOn(performance, 'now').mockImplementation(() => clock)
    const prepare = (item: number) => {
      clock += 1_000
      return item
    }
    const work = (item: number) => {
      clock += 3
      return item * 2
    }
    const { values, timing } = timed([1, 2, 3], prepare, work)
    expect(values).toEqual([2, 4, 6])
    expect(timing.msPerItem).toBe(3)
  })
})
