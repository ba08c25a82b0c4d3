import { describe, expect, it } from 'vitest'
import { chanceFrom } from '../intent/chance.ts'
import type { Candidate } from './candidate.ts'
import { aCandidate, idFor } from './testing/floor-builder.ts'
import { arrivalsOf, byRank, gini, roundRobin, spreadOf } from './testing/spread.ts'

const skills = ['billing', 'returns', 'technical']
const cases = 2000

/** 40 people with capacities from 4 to 20 and one to three skills at level 2 to 5. */
function different(seed: number): Candidate[] {
  const chance = chanceFrom(seed)
  return Array.from({ length: 40 }, (_, at) => {
    const has = skills.filter((_skill, nth) => nth === at % skills.length || chance() < 0.4)
    const levels = has.map((skill): [string, number] => [skill, 2 + Math.floor(chance() * 4)])
    const capacity = 4 + Math.floor(chance() * 17)
    return aCandidate({ id: idFor(100 + at), capacity, skills: Object.fromEntries(levels) })
  })
}

const equal = Array.from({ length: 40 }, (_, at) => aCandidate({ id: idFor(100 + at), capacity: 12 }))

describe('the Gini coefficient', () => {
  it('is 0 for the same and for nothing, and grows with what one has', () => {
    expect(gini([3, 3, 3])).toBe(0)
    expect(gini([0, 0])).toBe(0)
    expect(gini([0, 0, 0, 8])).toBe(0.75)
    expect(gini([1, 3])).toBe(0.25)
  })
})

describe(`the use of capacities over ${cases} cases`, () => {
  it.each([
    ['a quiet day', 20, 60, 0.85],
    ['an ordinary day', 100, 200, 0.6],
    ['a busy day', 250, 500, 0.75],
  ])('is spread better than by turns where skills and capacities differ, on %s', (_, least, most, aim) => {
    for (const seed of [1, 2, 3]) {
      const people = different(seed)
      const arrivals = arrivalsOf(cases, skills, [least, most], seed)
      const ranked = spreadOf(people, arrivals, byRank)
      const turns = spreadOf(people, arrivals, roundRobin())
      expect(gini(ranked.use)).toBeLessThan(aim * gini(turns.use))
      expect(ranked.unplaced).toBeLessThanOrEqual(turns.unplaced)
    }
  })

  it('is no worse than by turns where all are equal', () => {
    for (const seed of [4, 5, 6]) {
      const arrivals = arrivalsOf(cases, ['billing'], [150, 350], seed)
      const ranked = spreadOf(equal, arrivals, byRank)
      expect(gini(ranked.use)).toBeLessThanOrEqual(gini(spreadOf(equal, arrivals, roundRobin()).use))
    }
  })

  it('is as good as by turns where the cases are equal too and turns cannot be beaten', () => {
    const arrivals = arrivalsOf(cases, ['billing'], [50, 50], 4)
    const ranked = spreadOf(equal, arrivals, byRank)
    // The draw may begin and end a round with others than the turn does.
    expect(gini(ranked.use)).toBeLessThan(gini(spreadOf(equal, arrivals, roundRobin()).use) + 0.001)
    expect(Math.max(...ranked.given) - Math.min(...ranked.given)).toBeLessThanOrEqual(2)
  })
})
