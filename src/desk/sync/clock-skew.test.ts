import { describe, expect, it } from 'vitest'
import { ClockSkew } from './clock-skew.ts'

const at = Date.UTC(2026, 2, 1, 9, 0, 0)
const header = (milliseconds: number) => new Date(milliseconds).toUTCString()

describe('the clock skew', () => {
  it('is nothing while the clocks agree within the header’s second', () => {
    const skew = new ClockSkew(0)
    for (const late of [0, 300, 900, 1_400]) expect(skew.measure(header(at), at + late, at + late + 50)).toBe(false)
    expect(skew.milliseconds).toBe(0)
  })

  it('follows a clock that is hours off, and does not jitter around it', () => {
    const skew = new ClockSkew(0)
    const hours = 7 * 60 * 60_000
    expect(skew.measure(header(at + hours), at, at + 100)).toBe(true)
    expect(Math.abs(skew.milliseconds - hours)).toBeLessThan(1_000)
    const first = skew.milliseconds
    expect(skew.measure(header(at + hours + 1_000), at + 900, at + 950)).toBe(false)
    expect(skew.milliseconds).toBe(first)
  })

  it('returns to nothing when the clock was put right', () => {
    const skew = new ClockSkew(-3_600_000)
    expect(skew.measure(header(at), at + 400, at + 600)).toBe(true)
    expect(skew.milliseconds).toBe(0)
  })

  it.each([null, '', 'yesterday', '2026-99-99'])('ignores the header %j', (value) => {
    const skew = new ClockSkew(5_000)
    expect(skew.measure(value, at, at)).toBe(false)
    expect(skew.milliseconds).toBe(5_000)
  })

  it('ignores a call during which the clock was set back', () => {
    const skew = new ClockSkew(0)
    expect(skew.measure(header(at + 60_000), at, at - 60_000)).toBe(false)
  })
})
