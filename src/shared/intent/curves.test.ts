import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaUnderCurve, recallWhenFlagging, thresholdFor } from './curves.ts'

const scores = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 })

describe('area under the curve', () => {
  it('is the share of pairs in the right order, ties counting half', () => {
    fc.assert(
      fc.property(scores, scores, (negatives, positives) => {
        let pairs = 0
        for (const low of negatives) for (const high of positives) pairs += high > low ? 1 : high === low ? 0.5 : 0
        expect(areaUnderCurve(negatives, positives)).toBeCloseTo(pairs / negatives.length / positives.length, 9)
      }),
    )
  })

  it('is unknown when a side is empty', () => {
    expect(areaUnderCurve([], [1])).toBeNull()
    expect(areaUnderCurve([1], [])).toBeNull()
    expect(recallWhenFlagging([], [1], 0.1)).toBeNull()
  })
})

describe('a threshold', () => {
  it('flags no more of the negatives than allowed', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (negatives, share) => {
        const threshold = thresholdFor(negatives, share)
        expect(negatives.filter((score) => score > threshold).length).toBeLessThanOrEqual(negatives.length * share)
      }),
    )
  })

  it('catches what lies above it', () => {
    const negatives = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect(recallWhenFlagging(negatives, [9, 9.5, 11, 12], 0.1)).toBe(0.75)
    expect(recallWhenFlagging(negatives, [9, 9.5, 11, 12], 0)).toBe(0.5)
  })
})
