import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roomOf } from './ramp.ts'
import { defaultRoutingPolicy, routingPolicySchema } from './routing-policy.ts'
import { aCandidate, minutesOn, routedAt } from './testing/floor-builder.ts'

const policy = defaultRoutingPolicy

function limitAfter(minutes: number, from: 'leave' | 'outage', capacity: number, loadThen = 0): number {
  const back = { from, at: minutesOn(-minutes), loadThen }
  return roomOf(aCandidate({ capacity, back }), policy, routedAt).limit
}

describe('the ramp', () => {
  it('gives everything to who was not gone', () => {
    expect(roomOf(aCandidate({ capacity: 12 }), policy, routedAt)).toEqual({ limit: 12, share: 1 })
  })

  it('after leave goes up in quarters over a working day', () => {
    expect([0, 119, 120, 240, 479, 480].map((minutes) => limitAfter(minutes, 'leave', 12))).toEqual([3, 3, 6, 9, 9, 12])
  })

  it('after an outage goes up over half an hour', () => {
    expect([0, 10, 20, 30].map((minutes) => limitAfter(minutes, 'outage', 12))).toEqual([3, 6, 9, 12])
  })

  it('holds back only what comes on top of the cases somebody kept', () => {
    expect([0, 10, 20, 30].map((minutes) => limitAfter(minutes, 'outage', 12, 8))).toEqual([9, 10, 11, 12])
    expect(limitAfter(0, 'outage', 12, 20)).toBe(12)
  })

  it('starts a small capacity with one case, and none with none', () => {
    expect(limitAfter(0, 'leave', 2)).toBe(1)
    expect(limitAfter(0, 'leave', 0)).toBe(0)
    expect(limitAfter(-1, 'leave', 12)).toBe(0)
  })

  it('never falls and never passes the capacity', () => {
    const minutes = fc.integer({ min: -100, max: 1000 })
    const from = fc.constantFrom('leave' as const, 'outage' as const)
    fc.assert(
      fc.property(fc.tuple(minutes, minutes), from, fc.nat(40), fc.nat(50), ([a, b], cause, capacity, loadThen) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => limitAfter(at, cause, capacity, loadThen))
        expect(early).toBeLessThanOrEqual(late ?? 0)
        expect(late).toBeLessThanOrEqual(capacity)
      }),
    )
  })
})

describe('the policy', () => {
  it('accepts the default', () => {
    expect(routingPolicySchema.parse(policy)).toEqual(policy)
  })

  it.each([
    ['a weight above 100', { weights: { ...policy.weights, skill: 101 } }],
    ['a negative weight', { weights: { ...policy.weights, load: -1 } }],
    ['no points at all', { weights: { skill: 0, load: 0, success: 0, csat: 0, fairness: 0, lastAgent: 0 } }],
    ['an unknown factor', { weights: { ...policy.weights, looks: 5 } }],
    ['an unknown field', { wieghts: policy.weights }],
    ['a certain prior', { successPrior: { mean: 1, cases: 10 } }],
    ['a prior of no cases', { successPrior: { mean: 0.8, cases: 0 } }],
    ['NaN', { lastAgentDays: Number.NaN }],
    ['a ramp that falls', { ramp: { ...policy.ramp, leave: steps([0, 0.5], [60, 0.25], [90, 1]) } }],
    ['a ramp that begins late', { ramp: { ...policy.ramp, leave: steps([5, 0.5], [60, 1]) } }],
    ['a ramp that goes back', { ramp: { ...policy.ramp, leave: steps([0, 0.5], [60, 0.6], [60, 1]) } }],
    ['a ramp that never ends', { ramp: { ...policy.ramp, leave: steps([0, 0.5]) } }],
    ['a ramp without steps', { ramp: { ...policy.ramp, leave: [] } }],
  ])('refuses %s', (_, changes) => {
    expect(routingPolicySchema.safeParse({ ...policy, ...changes }).success).toBe(false)
  })
})

function steps(...pairs: readonly (readonly [number, number])[]) {
  return pairs.map(([fromMinutes, share]) => ({ fromMinutes, share }))
}
