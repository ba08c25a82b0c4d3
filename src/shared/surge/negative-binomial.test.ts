import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logGamma, upperTail } from './negative-binomial.ts'

describe('upperTail', () => {
  it('agrees with figures worked out by hand', () => {
    // Poisson with mean 2: 1 − e⁻²(1 + 2).
    expect(upperTail(2, 2, 2)).toBeCloseTo(1 - 3 * Math.exp(-2), 5)
    // Geometric (size 1) with mean 3: (3/4)^k.
    expect(upperTail(10, 3, 12)).toBeCloseTo(0.75 ** 10, 10)
    expect(upperTail(60, 3, 12) / 0.75 ** 60).toBeCloseTo(1, 8)
  })

  it('falls with the count, grows with the mean, and lies between 0 and 1', () => {
    const inputs = fc.record({
      count: fc.integer({ min: 0, max: 3_000 }),
      mean: fc.double({ min: 0.001, max: 1_000, noNaN: true }),
      times: fc.double({ min: 1.01, max: 20, noNaN: true }),
    })
    fc.assert(
      fc.property(inputs, ({ count, mean, times }) => {
        const chance = upperTail(count, mean, mean * times)
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
        expect(upperTail(count + 1, mean, mean * times)).toBeLessThanOrEqual(chance + 1e-9)
        expect(upperTail(count, mean * 1.1, mean * 1.1 * times)).toBeGreaterThanOrEqual(chance - 1e-9)
      }),
    )
  })

  it('knows counts that are sure and counts that cannot be', () => {
    expect(upperTail(0, 5, 5)).toBe(1)
    expect(upperTail(3, 0, 0)).toBe(0)
  })
})

describe('logGamma', () => {
  it('is the logarithm of factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 9)
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 10)
  })
})
