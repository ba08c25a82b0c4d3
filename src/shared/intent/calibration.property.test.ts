import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedCalibrationError, fitCalibration, leastPairs, reliabilityCurve } from './calibration.ts'
import { chanceFrom } from './chance.ts'
import type { Forecast } from './forecast.ts'
import { applyRising, fitIsotonic } from './isotonic.ts'
import { applySigmoid, fitPlatt } from './platt.ts'

const forecast: fc.Arbitrary<Forecast> = fc.record({
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  right: fc.boolean(),
})
const forecasts = fc.array(forecast, { minLength: 1, maxLength: 120 })
const odd = fc.array(fc.record({ score: fc.double(), right: fc.boolean() }), { maxLength: 80 })

function squaredError(cases: readonly Forecast[], value: (score: number) => number): number {
  return cases.reduce((sum, { score, right }) => sum + (value(score) - (right ? 1 : 0)) ** 2, 0)
}

describe('isotonic regression', () => {
  it('rises, and stays between 0 and 1, whatever it is fitted on and asked', () => {
    fc.assert(
      fc.property(odd, fc.array(fc.double({ noNaN: true }), { maxLength: 20 }), (cases, asked) => {
        const map = fitIsotonic(cases)
        const values = asked.toSorted((a, b) => a - b).map((score) => applyRising(map, score))
        for (const [at, value] of values.entries()) {
          expect(value).toBeGreaterThanOrEqual(at === 0 ? 0 : (values[at - 1] ?? 0))
          expect(value).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('does not fall by rounding just below a step', () => {
    const scores = [0, 0, -2.156229846761183e201, 0, 0, 0]
    const map = fitIsotonic(scores.map((score, at) => ({ score, right: at === 3 })))
    expect(applyRising(map, 0)).toBeGreaterThanOrEqual(applyRising(map, -5e-324))
  })

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(forecasts, (cases) => {
        expect(fitIsotonic(cases.toReversed())).toEqual(fitIsotonic(cases))
      }),
    )
  })

  it('keeps the mean: what it promises in all is what came true in all', () => {
    fc.assert(
      fc.property(forecasts, (cases) => {
        const map = fitIsotonic(cases)
        const promised = cases.reduce((sum, { score }) => sum + applyRising(map, score), 0)
        expect(promised).toBeCloseTo(cases.filter(({ right }) => right).length, 6)
      }),
    )
  })

  it('fits no worse than any rising step', () => {
    fc.assert(
      fc.property(forecasts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(10), fc.nat(10), (cases, cut, a, b) => {
        const [low, high] = [Math.min(a, b) / 10, Math.max(a, b) / 10]
        const map = fitIsotonic(cases)
        const best = squaredError(cases, (score) => applyRising(map, score))
        expect(best).toBeLessThanOrEqual(squaredError(cases, (score) => (score < cut ? low : high)) + 1e-9)
      }),
    )
  })

  it('pools violators into their mean', () => {
    const cases = [0.1, 0.2, 0.3, 0.4].map((score, at) => ({ score, right: [false, true, false, true][at] ?? false }))
    const map = fitIsotonic(cases)
    expect([0.1, 0.2, 0.3, 0.4].map((score) => applyRising(map, score))).toEqual([0, 0.5, 0.5, 1])
  })
})

describe("Platt's sigmoid", () => {
  it('rises and stays inside 0 and 1', () => {
    fc.assert(
      fc.property(
        odd,
        fc.double({ min: -5, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        (cases, at, more) => {
          const sigmoid = fitPlatt(cases)
          expect(Number.isFinite(sigmoid.slope) && Number.isFinite(sigmoid.offset)).toBe(true)
          const lower = applySigmoid(sigmoid, at)
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(applySigmoid(sigmoid, at + more)).toBeGreaterThanOrEqual(lower)
          expect(applySigmoid(sigmoid, at + more)).toBeLessThanOrEqual(1)
        },
      ),
    )
  })

  it('finds the sigmoid that the cases were drawn from', () => {
    const chance = chanceFrom(11)
    const cases = Array.from({ length: 20_000 }, () => {
      const score = chance() * 4 - 2
      return { score, right: chance() < applySigmoid({ slope: 1.7, offset: -0.6 }, score) }
    })
    const { slope, offset } = fitPlatt(cases)
    expect(slope).toBeCloseTo(1.7, 1)
    expect(offset).toBeCloseTo(-0.6, 1)
  })

  it('never turns a higher score into a lower chance', () => {
    const cases = Array.from({ length: 50 }, (_, at) => ({ score: at / 50, right: at < 25 }))
    expect(fitPlatt(cases).slope).toBe(0)
  })
})

describe('expected calibration error', () => {
  it('lies between 0 and 1 for anything, and is 0 for nothing', () => {
    fc.assert(
      fc.property(odd, fc.integer({ min: -3, max: 40 }), (cases, bins) => {
        const error = expectedCalibrationError(cases, bins)
        expect(error).toBeGreaterThanOrEqual(0)
        expect(error).toBeLessThanOrEqual(1)
      }),
    )
    expect(expectedCalibrationError([])).toBe(0)
  })

  it('is 0 for perfect forecasts and 1 for the certain and wrong', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (answers) => {
        expect(expectedCalibrationError(answers.map((right) => ({ score: right ? 1 : 0, right })))).toBe(0)
        expect(expectedCalibrationError(answers.map((right) => ({ score: right ? 0 : 1, right })))).toBe(1)
      }),
    )
  })

  it('is the distance in the only bin', () => {
    const cases = Array.from({ length: 10 }, (_, at) => ({ score: 0.75, right: at < 5 }))
    expect(expectedCalibrationError(cases)).toBeCloseTo(0.25, 12)
    expect(reliabilityCurve(cases)).toEqual([{ stated: 0.75, observed: 0.5, n: 10 }])
  })
})

describe('a calibration from feedback', () => {
  it('says nothing from too few pairs', () => {
    const pairs = Array.from({ length: leastPairs - 1 }, (_, at) => ({ score: at / leastPairs, right: true }))
    expect(fitCalibration(pairs)).toBeNull()
    expect(fitCalibration([...pairs, { score: Number.NaN, right: true }])).toBeNull()
  })

  it.each([60, 2_000])('brings an agent that overrates itself back to earth (%i pairs)', (count) => {
    const chance = chanceFrom(5)
    const pairs = Array.from({ length: count }, () => {
      const score = 0.5 + chance() / 2
      return { score, right: chance() < score - 0.35 }
    })
    const fitted = fitCalibration(pairs)
    expect(fitted?.n).toBe(count)
    expect(fitted?.eceBefore).toBeGreaterThan(0.25)
    expect(fitted?.ece).toBeLessThan(0.15)
    expect(applyRising(fitted?.map ?? { from: [], to: [] }, 0.9)).toBeLessThan(0.75)
  })

  it('holds for any pairs: bounded, rising, all cases on the curve', () => {
    fc.assert(
      fc.property(fc.array(forecast, { minLength: leastPairs, maxLength: 260 }), (pairs) => {
        const fitted = fitCalibration(pairs)
        expect(fitted?.cases.reduce((sum, { n }) => sum + n, 0)).toBe(pairs.length)
        expect(fitted?.map.to.every((value, at, all) => value >= (all[at - 1] ?? 0) && value <= 1)).toBe(true)
        expect(fitted?.ece).toBeLessThanOrEqual(1)
      }),
    )
  })
})
