import { describe, expect, it } from 'vitest'
import { aMember } from '../../../test/fixtures/case-builder.ts'
import { candidateOf, candidateSchema, permissionsFor, routingFloorSchema, routingRequestSchema } from './candidate.ts'
import { aCandidate, aFloor, aRequest, minutesOn } from './testing/floor-builder.ts'

describe('what comes in', () => {
  it('is accepted when it is right', () => {
    const floor = aFloor([aCandidate({ back: { from: 'leave', at: minutesOn(-9), loadThen: 2 } })])
    expect(routingFloorSchema.parse(floor)).toEqual(floor)
    expect(routingRequestSchema.parse(aRequest())).toEqual(aRequest())
  })

  it('asks for somebody who may accept and resolve unless told otherwise', () => {
    const { caseId, category, teamId } = aRequest()
    const parsed = routingRequestSchema.parse({ caseId, category, teamId, skills: [], language: null })
    expect(parsed).toMatchObject({ permissions: ['accept', 'resolve'], weight: 1, atOnce: false, notTo: [] })
  })

  it.each([
    ['a level of 6', { skills: { billing: 6 } }],
    ['a negative load', { openLoad: -1 }],
    ['an infinite load', { openLoad: Number.POSITIVE_INFINITY }],
    ['a rating of 0', { csat: { mean: 0, n: 3 } }],
    ['a share above 1', { recentShare: 1.1 }],
    ['half a success', { success: { billing: { solved: 0.5, returned: 0 } } }],
    ['an instant without zone', { lastHandledCustomerAt: '2026-03-02T09:00:00' }],
    ['no team', { teamIds: [] }],
    ['a presence of no known kind', { presence: { status: 'asleep', heardAt: minutesOn(0) } }],
    ['a shift that is on and off', { shift: { on: false, endsAt: null } }],
  ])('is refused with %s', (_, changes) => {
    expect(candidateSchema.safeParse({ ...aCandidate(), ...changes }).success).toBe(false)
  })

  it('is refused with a member, team or skill named twice', () => {
    const floor = aFloor([aCandidate()])
    expect(routingFloorSchema.safeParse(aFloor([aCandidate(), aCandidate()])).success).toBe(false)
    expect(routingFloorSchema.safeParse({ ...floor, teams: [...floor.teams, ...floor.teams] }).success).toBe(false)
    const skills = [1, 2].map((minimum) => ({ name: 'billing', minimum }))
    expect(routingRequestSchema.safeParse(aRequest({ skills })).success).toBe(false)
  })
})

describe('a member of the directory', () => {
  it('becomes a candidate with what is known of them now', () => {
    const member = aMember()
    const { openLoad, shift, presence, success, csat, recentShare, back, lastHandledCustomerAt } = aCandidate()
    const facts = { openLoad, shift, presence, success, csat, recentShare, back, lastHandledCustomerAt }
    const candidate = candidateOf(member, facts)
    expect(candidateSchema.parse(candidate)).toEqual(candidate)
    expect(candidate).toMatchObject({ id: member.id, capacity: member.capacity, ...facts })
    expect(candidate.permissions).toEqual(permissionsFor('agent'))
  })
})
