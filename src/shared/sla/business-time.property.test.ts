import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addBusinessTime, businessIntervals, businessMinutesBetween } from './business-time.ts'
import { anyScene } from './testing/any-calendar.ts'
import { minuteKind, minutesBetweenSlowly, minutesUntilDue } from './testing/minute-by-minute.ts'

const minute = 60_000
const limit = 12 * 1_440
const anyMinutes = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 2_000 }))

describe('business time', () => {
  it('between two instants is what counting minutes gives', () => {
    fc.assert(
      fc.property(anyScene, ({ calendar, instants: [from, , to] }) => {
        expect(businessMinutesBetween(calendar, from, to)).toBe(minutesBetweenSlowly(calendar, from, to))
      }),
      { numRuns: 150 },
    )
  })

  it('is in the intervals and nowhere else, in order, apart, and inside what was asked', () => {
    fc.assert(
      fc.property(anyScene, ({ calendar, instants: [from, to] }) => {
        const intervals = businessIntervals(calendar, from, to)
        const edges = intervals.flatMap((interval) => [interval.from, interval.until])
        expect(edges).toEqual([...new Set(edges)].sort())
        for (let at = Date.parse(from); at < Date.parse(to); at += minute) {
          const inside = intervals.some((one) => Date.parse(one.from) <= at && at < Date.parse(one.until))
          if (inside !== (minuteKind(calendar, at) === 'counted'))
            throw new Error(`${new Date(at).toISOString()} is ${inside ? 'inside' : 'outside'}`)
        }
        if (intervals[0]) expect(intervals[0].from >= from && (edges.at(-1) ?? '') <= to).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('added is when counting minutes gets there', () => {
    fc.assert(
      fc.property(anyScene, anyMinutes, ({ calendar, instants: [from] }, minutes) => {
        const slowly = minutesUntilDue({ calendar, moves: [], startedAt: from, pauses: [] }, minutes, limit)
        const due = addBusinessTime(calendar, from, minutes)
        if (slowly) expect(due).toBe(new Date(Date.parse(from) + slowly.length * minute).toISOString())
        else expect(due === null || Date.parse(due) > Date.parse(from) + limit * minute).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('added and measured again is the same, to the millisecond', () => {
    fc.assert(
      fc.property(anyScene, fc.integer({ min: 0, max: 9_000_000_000 }), ({ calendar, instants: [from] }, length) => {
        const due = addBusinessTime(calendar, from, length / minute)
        if (due !== null) expect(Math.round(businessMinutesBetween(calendar, from, due) * minute)).toBe(length)
      }),
      { numRuns: 300 },
    )
  })

  it('measured and added again never comes later, and has no business time in between', () => {
    fc.assert(
      fc.property(anyScene, ({ calendar, instants: [from, to] }) => {
        const due = addBusinessTime(calendar, from, businessMinutesBetween(calendar, from, to))
        expect(due !== null && due <= to).toBe(true)
        expect(businessMinutesBetween(calendar, due ?? from, to)).toBe(0)
      }),
      { numRuns: 300 },
    )
  })

  it('adds up over a point in between, and is negative backwards', () => {
    fc.assert(
      fc.property(anyScene, ({ calendar, instants: [a, b, c] }) => {
        const between = (from: string, to: string) => businessMinutesBetween(calendar, from, to)
        expect(between(a, b) + between(b, c)).toBe(between(a, c))
        expect(between(c, a)).toBe(0 - between(a, c))
      }),
      { numRuns: 300 },
    )
  })

  it('never falls when there is more of it, nor when it starts later', () => {
    fc.assert(
      fc.property(anyScene, anyMinutes, anyMinutes, ({ calendar, instants: [first, second] }, few, more) => {
        // Nothing found within ten years is later than everything found.
        const due = (from: string, minutes: number) => addBusinessTime(calendar, from, minutes) ?? '9999'
        expect(due(first, few) <= due(first, few + more)).toBe(true)
        expect(due(first, few) <= due(second, few)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
