import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapIntervals, quantile } from './bootstrap.ts'
import { classification, confusionOf, f1, precision, recall } from './confusion.ts'
import { onceEach } from './counts.ts'
import { recallAt } from './recall-at.ts'
import { rocAuc } from './roc-auc.ts'
import { wilsonInterval } from './wilson.ts'

const items = fc.array(fc.record({ score: fc.integer({ min: 0, max: 6 }), positive: fc.boolean() }), { maxLength: 30 })
const parts = (all: readonly { score: number; positive: boolean }[]) => ({
  scores: all.map(({ score }) => score),
  positive: all.map(({ positive }) => positive),
})

describe("Wilson's interval", () => {
  it.each([
    [8, 10, 0.4901625, 0.9433178],
    [0, 10, 0, 0.2775328],
    [10, 10, 0.7224672, 1],
    [1, 1, 0.2065493, 1],
  ])('of %d in %d', (successes, n, low, high) => {
    const found = wilsonInterval(successes, n)
    expect(found?.low).toBeCloseTo(low, 6)
    expect(found?.high).toBeCloseTo(high, 6)
  })

  it('holds the share itself, within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, share) => {
        const successes = Math.round(share * n)
        const found = wilsonInterval(successes, n)
        const larger = wilsonInterval(successes * 9, n * 9)
        if (!found || !larger) throw new Error('no interval')
        expect(found.low).toBeGreaterThanOrEqual(0)
        expect(found.high).toBeLessThanOrEqual(1)
        expect(found.low).toBeLessThanOrEqual(successes / n)
        expect(found.high).toBeGreaterThanOrEqual(successes / n)
        expect(larger.high - larger.low).toBeLessThan(found.high - found.low)
      }),
    )
  })

  it.each([
    [0, 0],
    [2, 1],
    [-1, 4],
    [Number.NaN, 4],
    [1, Number.NaN],
  ])('is none for %d of %d', (successes, n) => {
    expect(wilsonInterval(successes, n)).toBeNull()
  })
})

describe('ROC-AUC', () => {
  it('is the share of pairs in which the positive item scores higher, ties half', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { scores, positive } = parts(all)
        const highs = all.filter((item) => item.positive)
        const lows = all.filter((item) => !item.positive)
        const wins = highs.flatMap((high) =>
          lows.map((low) => (high.score > low.score ? 1 : high.score === low.score ? 0.5 : 0)),
        )
        const expected = wins.length === 0 ? null : wins.reduce<number>((sum, win) => sum + win, 0) / wins.length
        const found = rocAuc(scores, positive)(onceEach(all.length))
        if (expected === null) expect(found).toBeNull()
        else expect(found).toBeCloseTo(expected, 10)
      }),
    )
  })

  it('reads a resample as if its items stood there so often', () => {
    fc.assert(
      fc.property(items, fc.array(fc.nat({ max: 3 }), { minLength: 30, maxLength: 30 }), (all, times) => {
        const { scores, positive } = parts(all)
        const spread = parts(all.flatMap((item, at) => Array.from({ length: times[at] ?? 0 }, () => item)))
        expect(rocAuc(scores, positive)(times)).toEqual(
          rocAuc(spread.scores, spread.positive)(onceEach(spread.scores.length)),
        )
      }),
    )
  })
})

describe('precision, recall and F1', () => {
  const said = [true, true, true, false, false]
  const so = [true, true, false, true, false]

  it('come from the four counts', () => {
    const counts = confusionOf(said, so, onceEach(5))
    expect(counts).toEqual({ truePositives: 2, falsePositives: 1, falseNegatives: 1, trueNegatives: 1 })
    expect([precision(counts), recall(counts), f1(counts)]).toEqual([2 / 3, 2 / 3, 2 / 3])
  })

  it('follow how often an item stands in the sample', () => {
    const figures = classification(said, so)
    expect(figures.precision([1, 1, 4, 1, 1])).toBe(2 / 6)
    expect(figures.recall([1, 1, 4, 2, 1])).toBe(0.5)
    expect(figures.f1([1, 1, 4, 2, 1])).toBe(0.4)
  })

  it('are undefined rather than 0 where there is nothing to divide by', () => {
    const none = confusionOf([false], [false], [1])
    expect([precision(none), recall(none), f1(none)]).toEqual([null, null, null])
    const missed = confusionOf([false], [true], [1])
    expect([precision(missed), recall(missed), f1(missed)]).toEqual([null, 0, 0])
  })
})

describe('recall at a share of false alarms', () => {
  it('sets the threshold by the negatives alone', () => {
    const scores = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 10, 6.5, 3.5]
    const positive = scores.map((_, at) => at >= 10)
    expect(recallAt(scores, positive, 0)(onceEach(13))).toBe(1 / 3)
    expect(recallAt(scores, positive, 0.3)(onceEach(13))).toBe(2 / 3)
    expect(recallAt(scores, positive, 1)(onceEach(13))).toBe(1)
  })

  it('flags equal scores together', () => {
    const positive = [true, false, false]
    expect(recallAt([1, 1, 0], positive, 0.4)(onceEach(3))).toBe(0)
    expect(recallAt([1, 1, 0], positive, 0.5)(onceEach(3))).toBe(1)
  })

  it('never falls when more may be flagged, and is none without both kinds', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { scores, positive } = parts(all)
        const found = [0, 0.1, 0.5, 1].map((share) => recallAt(scores, positive, share)(onceEach(all.length)))
        const both = positive.includes(true) && positive.includes(false)
        expect(found.every((value) => (value !== null) === both)).toBe(true)
        if (both) expect(found).toEqual(found.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
        if (both) expect(found.at(-1)).toBe(1)
      }),
    )
  })
})

describe('bootstrap', () => {
  const hits = Array.from({ length: 400 }, (_, at) => at % 4 === 0)
  const mean = (counts: ArrayLike<number>) => {
    const sum = hits.reduce((total, hit, at) => total + (hit ? (counts[at] ?? 0) : 0), 0)
    return sum / hits.length
  }
  const options = { n: hits.length, resamples: 1_000, seed: 7 }

  it('comes close to the textbook interval of a share', () => {
    const { mean: found } = bootstrapIntervals({ mean }, options)
    const half = 1.96 * Math.sqrt((0.25 * 0.75) / 400)
    expect(Math.abs((found?.low ?? 0) - (0.25 - half))).toBeLessThan(0.01)
    expect(Math.abs((found?.high ?? 0) - (0.25 + half))).toBeLessThan(0.01)
  })

  it('is the same for the same seed and another for another', () => {
    const first = bootstrapIntervals({ mean }, options)
    expect(bootstrapIntervals({ mean }, options)).toEqual(first)
    expect(bootstrapIntervals({ mean }, { ...options, seed: 8 })).not.toEqual(first)
  })

  it('pairs the figures: one that is the other plus a constant has the same interval moved', () => {
    const { mean: low, moved } = bootstrapIntervals({ mean, moved: (counts) => mean(counts) + 1 }, options)
    expect((moved?.low ?? 0) - (low?.low ?? 0)).toBeCloseTo(1, 10)
    expect((moved?.high ?? 0) - (low?.high ?? 0)).toBeCloseTo(1, 10)
  })

  it('widens when items that belong together are drawn together', () => {
    // Whole groups of 40 hit or miss, as repeated runs of one task do.
    const grouped = hits.map((_, at) => Math.floor(at / 40) % 4 === 0)
    const groups = hits.map((_, at) => `task ${Math.floor(at / 40)}`)
    const share = (counts: ArrayLike<number>) => {
      const drawn = hits.reduce((total, _, at) => total + (counts[at] ?? 0), 0)
      return grouped.reduce((total, hit, at) => total + (hit ? (counts[at] ?? 0) : 0), 0) / drawn
    }
    const alone = bootstrapIntervals({ share }, options).share
    const together = bootstrapIntervals({ share }, { ...options, groups }).share
    const width = (interval: typeof alone) => (interval?.high ?? 0) - (interval?.low ?? 0)
    expect(width(together)).toBeGreaterThan(3 * width(alone))
  })

  it('gives no interval for a figure that is mostly undefined, and none for no items', () => {
    expect(bootstrapIntervals({ never: () => null }, options)).toEqual({ never: null })
    expect(bootstrapIntervals({ mean: () => 1 }, { n: 0, resamples: 100, seed: 1 })).toEqual({ mean: null })
  })

  it('has quantiles as usual', () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([1, 2, 3, 4, 5], share))).toEqual([1, 2, 3, 5])
    expect(quantile([1, 2], 0.5)).toBe(1.5)
  })
})
