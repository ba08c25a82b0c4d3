import { describe, expect, it } from 'vitest'
import type { RoutingRequest } from './candidate.ts'
import { type Contribution, type Factor, scoreOf } from './score.ts'
import { aCandidate, aSituation, minutesOn } from './testing/floor-builder.ts'

type Changes = Parameters<typeof aCandidate>[0]

const plain = { weights: { skill: 100, load: 100, success: 100, csat: 100, fairness: 100, lastAgent: 100 } }

/** What a factor worth 100 points says of somebody in a team with a capacity of 100. */
function say(factor: Factor, changes: Changes, request: Partial<RoutingRequest> = {}): Contribution {
  const { contributions } = scoreOf(aCandidate(changes), aSituation(request, plain), 100)
  const found = contributions.find((contribution) => contribution.factor === factor)
  if (!found) throw new Error(`${factor} gave nothing`)
  return found
}

describe('skill', () => {
  it('gives by level', () => {
    expect(say('skill', { skills: { billing: 5 } })).toMatchObject({
      points: 100,
      sentence: 'Skills: billing at level 5 of 5.',
    })
    expect(say('skill', { skills: { billing: 2 } }).points).toBe(40)
  })

  it('is the mean where several are asked for', () => {
    const skills = [
      { name: 'billing', minimum: 2 },
      { name: 'card_payments', minimum: 0 },
    ]
    expect(say('skill', { skills: { billing: 4 } }, { skills })).toMatchObject({
      points: 40,
      sentence: 'Skills: billing at level 4 of 5, no card payments.',
    })
  })

  it('gives nothing where none is asked for', () => {
    expect(say('skill', {}, { skills: [] })).toMatchObject({ points: 0, sentence: 'No particular skill is asked for.' })
  })
})

describe('load', () => {
  it('gives what stays free with the case', () => {
    expect(say('load', { capacity: 10, openLoad: 0 }).points).toBe(90)
    expect(say('load', { capacity: 10, openLoad: 9 })).toMatchObject({ points: 0, sentence: 'Carries 9 of 10.' })
    expect(say('load', { capacity: 10, openLoad: 0 }, { weight: 2.5 }).points).toBe(75)
  })

  it('is held against what may be carried now by who was gone', () => {
    const back = { from: 'leave', at: minutesOn(-150), loadThen: 0 } as const
    expect(say('load', { capacity: 10, openLoad: 2, back })).toMatchObject({
      points: 40,
      sentence: 'Carries 2 of 5 (10 once fully back).',
    })
  })
})

describe('success', () => {
  it('takes somebody new for an average colleague', () => {
    expect(say('success', {})).toMatchObject({
      points: 80,
      sentence: 'No billing cases yet: counted as the usual 80 %.',
    })
    expect(say('success', {}, { categorySuccess: 0.6 }).points).toBe(60)
  })

  it('moves little by few cases and much by many, both ways', () => {
    expect(say('success', { success: { billing: { solved: 2, returned: 0 } } })).toMatchObject({
      points: 83.33,
      sentence: 'Solved 2 of 2 billing cases: counted as 83 %, since few cases prove little.',
    })
    expect(say('success', { success: { billing: { solved: 0, returned: 2 } } }).points).toBe(66.67)
    expect(say('success', { success: { billing: { solved: 190, returned: 0 } } })).toMatchObject({
      points: 99,
      sentence: 'Solved 190 of 190 billing cases: counted as 99 %.',
    })
    expect(say('success', { success: { billing: { solved: 0, returned: 190 } } }).points).toBe(4)
  })

  it('counts this category only, whatever it is called', () => {
    const success = { returns: { solved: 0, returned: 50 } }
    expect(say('success', { success }).points).toBe(80)
    expect(say('success', { success }, { category: 'constructor' }).points).toBe(80)
  })
})

describe('ratings', () => {
  it('are drawn to the usual while there are few', () => {
    expect(say('csat', { csat: null })).toMatchObject({
      points: 75,
      sentence: 'No ratings yet: counted as the usual 4.0 of 5.',
    })
    expect(say('csat', { csat: { mean: 1, n: 0 } }).points).toBe(75)
    expect(say('csat', { csat: { mean: 5, n: 1 } })).toMatchObject({
      points: 76.19,
      sentence: 'Rated 5.0 of 5 once: counted as 4.0.',
    })
    expect(say('csat', { csat: { mean: 5, n: 180 } }).points).toBe(97.5)
    expect(say('csat', { csat: { mean: 2, n: 180 } }).points).toBe(30)
  })
})

describe('fairness', () => {
  it('is half for who had their part, more for who had less, less for who had more', () => {
    expect(say('fairness', { recentShare: 0.1 })).toMatchObject({
      points: 50,
      sentence: "Got 10 % of the team's latest cases: just the 10 % their capacity makes.",
    })
    expect(say('fairness', { recentShare: 0 }).points).toBe(100)
    expect(say('fairness', { recentShare: 0.3 })).toMatchObject({
      points: 25,
      sentence: "Got 30 % of the team's latest cases: more than the 10 % their capacity makes.",
    })
    expect(say('fairness', { recentShare: 0.025 }).sentence).toBe(
      "Got 2.5 % of the team's latest cases: less than the 10 % their capacity makes.",
    )
  })

  it('does not divide by a team without capacity', () => {
    const { contributions, total } = scoreOf(aCandidate({ capacity: 0 }), aSituation(), 0)
    expect(contributions.every(({ points }) => Number.isFinite(points))).toBe(true)
    expect(Number.isFinite(total)).toBe(true)
  })
})

describe("the customer's last agent", () => {
  it('gets the more the shorter ago it was', () => {
    expect(say('lastAgent', { lastHandledCustomerAt: minutesOn(-60) })).toMatchObject({
      points: 99.86,
      sentence: 'Last handled this customer less than a day ago.',
    })
    expect(say('lastAgent', { lastHandledCustomerAt: minutesOn(-15 * 1440) })).toMatchObject({
      points: 50,
      sentence: 'Last handled this customer 15 days ago.',
    })
  })

  it('gets nothing when it was never or too long ago, and not more than everything when clocks differ', () => {
    expect(say('lastAgent', {})).toMatchObject({ points: 0, sentence: 'Has not handled this customer before.' })
    expect(say('lastAgent', { lastHandledCustomerAt: minutesOn(-31 * 1440) })).toMatchObject({
      points: 0,
      sentence: 'Last handled this customer 31 days ago: too long ago to count.',
    })
    expect(say('lastAgent', { lastHandledCustomerAt: minutesOn(5) }).points).toBe(100)
  })
})
