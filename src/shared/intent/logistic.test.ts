import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceFrom } from './chance.ts'
import { fitLogistic, logistic, rawOf } from './logistic.ts'

describe('logistic regression', () => {
  it('finds which figure speaks for yes, and which is noise', () => {
    const chance = chanceFrom(3)
    const cases = Array.from({ length: 4_000 }, () => {
      const figures = [chance() * 10, chance() * 10, 7]
      return { figures, yes: chance() < logistic((figures[0] ?? 0) - 5), weight: 1 }
    })
    const fitted = fitLogistic(cases, { ridge: 1e-4 })
    if (!fitted) throw new Error('two answers, so there is a fit')
    expect(logistic(rawOf(fitted, [5, 5, 7]))).toBeCloseTo(0.5, 1)
    expect(logistic(rawOf(fitted, [7, 1, 7]))).toBeCloseTo(logistic(2), 1)
    expect(Math.abs(fitted.weights[1] ?? 9)).toBeLessThan(0.2)
    expect(fitted.weights[2]).toBeCloseTo(0, 9)
  })

  it('stays with what was believed when the ridge is high', () => {
    const cases = [0, 1, 2, 3].map((figure) => ({ figures: [figure], yes: figure > 1, weight: 1 }))
    expect(fitLogistic(cases, { weights: [-2], ridge: 1_000 })?.weights[0]).toBeCloseTo(-2, 2)
    expect(fitLogistic(cases, { weights: [-2], ridge: 0.001 })?.weights[0]).toBeGreaterThan(1)
  })

  it('has no answer when all cases answer the same', () => {
    expect(fitLogistic([], { ridge: 0.1 })).toBeNull()
    expect(fitLogistic([{ figures: [1], yes: true, weight: 1 }], { ridge: 0.1 })).toBeNull()
  })

  it('ends with finite weights, separable or not', () => {
    const cases = fc.array(
      fc.record({
        figures: fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 }),
        yes: fc.boolean(),
        weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
      }),
      { minLength: 2, maxLength: 40 },
    )
    fc.assert(
      fc.property(cases, (list) => {
        const fitted = fitLogistic(list, { ridge: 0.01 })
        if (!fitted) return
        expect([...fitted.weights, fitted.offset].every(Number.isFinite)).toBe(true)
      }),
    )
  })
})
