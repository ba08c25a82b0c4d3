import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidate, type RoutingFloor, routingFloorSchema, routingRequestSchema } from './candidate.ts'
import { exclusionsOf, levelOf, type Situation } from './exclude.ts'
import { rank } from './rank.ts'
import { floor, situation } from './testing/floor-arbitrary.ts'

const runs = { numRuns: 300 }

/** The place of a member in the ranking from 0; after everybody when they are not in it. */
function placeOf({ id }: Candidate, among: RoutingFloor, at: Situation): number {
  const place = rank(among, at).ranked.findIndex(({ memberId }) => memberId === id)
  return place < 0 ? Number.POSITIVE_INFINITY : place
}

/** The floor with one of its members changed, and both the member's places. */
function compare(
  { floor: among, at, pick }: { floor: RoutingFloor; at: Situation; pick: number },
  change: (member: Candidate) => Candidate,
): { before: number; after: number } | undefined {
  const member = among.candidates[pick % Math.max(1, among.candidates.length)]
  if (!member) return undefined
  const candidates = among.candidates.map((one) => (one === member ? change(one) : one))
  return { before: placeOf(member, among, at), after: placeOf(member, { ...among, candidates }, at) }
}

describe('any ranking', () => {
  it('is tried on what the schemas accept, with and without anybody to be found', () => {
    const found = new Set<string>()
    fc.assert(
      fc.property(floor, situation, (among, at) => {
        expect(routingFloorSchema.safeParse(among).success).toBe(true)
        expect(routingRequestSchema.safeParse(at.request).success).toBe(true)
        const { destination, ranked } = rank(among, at)
        const kind = destination.kind === 'queue' ? 'queue' : destination.via
        found.add(kind)
        if (ranked.length > 1) found.add('several')
      }),
      runs,
    )
    expect([...found].toSorted()).toEqual(['backup', 'overflow', 'queue', 'several', 'team'])
  })

  it('is the same again, whatever order people, teams and barred members come in', () => {
    fc.assert(
      fc.property(floor, situation, fc.nat(), (among, at, turn) => {
        const first = rank(among, at)
        expect(rank(structuredClone(among), structuredClone(at))).toEqual(first)
        const cut = turn % (among.candidates.length + 1)
        const candidates = [...among.candidates.slice(cut), ...among.candidates.slice(0, cut)].reverse()
        const teams = among.teams.toReversed().map((team) => ({ ...team, leadIds: team.leadIds.toReversed() }))
        expect(rank({ ...among, candidates, teams }, at)).toEqual(first)
      }),
      runs,
    )
  })

  it('shows points that add up to what it ranks by, each within its weight', () => {
    fc.assert(
      fc.property(floor, situation, (among, at) => {
        const { ranked } = rank(among, at)
        for (const { total, contributions } of ranked) {
          const hundredths = contributions.reduce((sum, { points }) => sum + Math.round(points * 100), 0)
          expect(hundredths / 100).toBe(total)
          for (const { points, most, sentence } of contributions) {
            expect(points).toBeGreaterThanOrEqual(0)
            expect(points).toBeLessThanOrEqual(most)
            expect(sentence).toMatch(/^[A-Z].*[^.]\.$/)
          }
        }
        const totals = ranked.map(({ total }) => total)
        expect(totals).toEqual(totals.toSorted((a, b) => b - a))
      }),
      runs,
    )
  })

  it('has nobody who is excluded, and everybody of the teams it tried once', () => {
    fc.assert(
      fc.property(floor, situation, (among, at) => {
        const { ranked, leftOut, tried } = rank(among, at)
        const byId = new Map(among.candidates.map((candidate) => [candidate.id, candidate]))
        for (const { memberId } of ranked) {
          const candidate = byId.get(memberId)
          expect(candidate && exclusionsOf(candidate, at)).toEqual([])
        }
        for (const { reasons } of leftOut) {
          expect(reasons.length).toBeGreaterThan(0)
          for (const { sentence } of reasons) expect(sentence).toMatch(/^[A-Z].*\.$/)
        }
        const looked = new Set(tried.map(({ teamId }) => teamId))
        const theirs = among.candidates.filter(({ teamIds }) => teamIds.some((id) => looked.has(id)))
        const seen = [...ranked, ...leftOut].map(({ memberId }) => memberId)
        expect(seen.toSorted()).toEqual(theirs.map(({ id }) => id).toSorted())
      }),
      runs,
    )
  })

  it('always has an owner, who works here', () => {
    fc.assert(
      fc.property(floor, situation, (among, at) => {
        const { ownerId, destination, ranked } = rank(among, at)
        const owner = among.candidates.find(({ id }) => id === ownerId)
        expect(owner?.active ?? ownerId === among.lastResort.memberId).toBe(true)
        expect(ownerId).toBe(destination.kind === 'member' ? ranked[0]?.memberId : destination.owner.memberId)
      }),
      runs,
    )
  })
})

describe('nobody ranks lower', () => {
  const case_ = fc.record({ floor, at: situation, pick: fc.nat() })

  it('for more skill', () => {
    fc.assert(
      fc.property(case_, (given) => {
        const [wanted] = given.at.request.skills
        const places = compare(given, (member) => {
          if (!wanted) return member
          const level = Math.min(5, levelOf(member, wanted.name) + 1)
          return { ...member, skills: { ...member.skills, [wanted.name]: level } }
        })
        if (places) expect(places.after).toBeLessThanOrEqual(places.before)
      }),
      runs,
    )
  })

  it('for less load', () => {
    fc.assert(
      fc.property(case_, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const places = compare(given, (member) => ({ ...member, openLoad: member.openLoad * share }))
        if (places) expect(places.after).toBeLessThanOrEqual(places.before)
      }),
      runs,
    )
  })

  it('for one more case solved, or for having had fewer cases lately', () => {
    fc.assert(
      fc.property(case_, (given) => {
        const { category } = given.at.request
        const solved = compare(given, (member) => {
          const own = Object.hasOwn(member.success, category) ? member.success[category] : undefined
          const more = { solved: (own?.solved ?? 0) + 1, returned: own?.returned ?? 0 }
          return { ...member, success: { ...member.success, [category]: more } }
        })
        const fewer = compare(given, (member) => ({ ...member, recentShare: member.recentShare / 2 }))
        for (const places of [solved, fewer]) {
          if (places) expect(places.after).toBeLessThanOrEqual(places.before)
        }
      }),
      runs,
    )
  })
})
