import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aFlag } from '../../../test/fixtures/case-builder.ts'
import type { Candidate } from '../routing/candidate.ts'
import { defaultRoutingPolicy } from '../routing/routing-policy.ts'
import { floor as anyFloor } from '../routing/testing/floor-arbitrary.ts'
import { aCandidate, aFloor, idFor, lead, minutesOn, routedAt } from '../routing/testing/floor-builder.ts'
import type { ExpertFacts, MemberExpertise, TopicRecord } from './expert-facts.ts'
import { type PeerSearch, suggestPeers } from './suggest-peers.ts'

const may = { permissions: ['see', 'answer_consult'] as Candidate['permissions'] }
const ana = aCandidate({ ...may, id: idFor(1), name: 'Ana Reyes' })
const ben = aCandidate({ ...may, id: idFor(2), name: 'Ben Ito' })
const state = aCase({ id: idFor(0xca5e), category: 'billing', product: 'Kettle' })

const search: PeerSearch = {
  except: [],
  skill: null,
  policy: defaultRoutingPolicy,
  now: routedAt,
  knownAt: routedAt,
  limit: 10,
}

function aTopic(overrides: Partial<TopicRecord> = {}): TopicRecord {
  return {
    kind: 'category',
    topic: 'billing',
    answered: 6,
    helped: 5,
    solved: 2,
    recent: { answered: 5, helped: 5 },
    ...overrides,
  }
}

function facts(...members: (Partial<MemberExpertise> & { memberId: string })[]): ExpertFacts {
  return {
    asOf: minutesOn(0),
    members: members.map((member) => ({ suggested: true, askedLately: 0, topics: [], ...member })),
  }
}

const suggest = (people: readonly Candidate[], known: ExpertFacts = facts(), overrides: Partial<PeerSearch> = {}) =>
  suggestPeers(state, aFloor(people), known, { ...search, ...overrides })
const names = (peers: ReturnType<typeof suggest>) => peers.map(({ name }) => name)
const sentences = (peers: ReturnType<typeof suggest>, id: string) =>
  peers.find(({ memberId }) => memberId === id)?.reasons.map(({ sentence }) => sentence)

describe('whom to ask', () => {
  it('is first whose answers helped with such questions, and it says so', () => {
    const peers = suggest([ana, ben], facts({ memberId: ben.id, topics: [aTopic()] }))
    expect(names(peers)).toEqual(['Ben Ito', 'Ana Reyes'])
    expect(sentences(peers, ben.id)?.[0]).toBe('Helped 5 times with questions on billing.')
  })

  it('names the product where that is what they helped with', () => {
    const topics = [aTopic({ helped: 1 }), aTopic({ kind: 'product', topic: 'Kettle', helped: 2 })]
    const peers = suggest([ana], facts({ memberId: ana.id, topics }))
    expect(sentences(peers, ana.id)).toContain('Helped twice with questions on Kettle.')
  })

  it('gives the reasons that speak for somebody first', () => {
    const away = aCandidate({
      ...may,
      success: { billing: { solved: 14, returned: 1 } },
      presence: { status: 'away', heardAt: minutesOn(-1) },
    })
    expect(suggest([away]).find(({ memberId }) => memberId === away.id)?.reasons).toEqual([
      { code: 'solved', good: true, sentence: 'Solved 14 billing cases.' },
      { code: 'skill', good: true, sentence: 'Knows billing at level 3 of 5.' },
      { code: 'not_asked', good: true, sentence: 'Asked little lately.' },
      { code: 'not_here', good: false, sentence: 'Away; last heard of at 2 Mar 08:59 UTC.' },
    ])
  })

  it('prefers who is free to who is busy, full or away', () => {
    const busy = { ...ben, presence: { status: 'busy' as const, heardAt: minutesOn(-1) } }
    const full = aCandidate({ ...may, id: idFor(3), name: 'Cem', openLoad: 10 })
    const gone = aCandidate({ ...may, id: idFor(4), name: 'Dee', shift: { on: false, until: null } })
    expect(names(suggest([gone, busy, full, ana]))).toEqual(['Ana Reyes', 'Cem', 'Ben Ito', 'Dee'])
  })

  it('does not mind that a shift is about to end: a question is no case', () => {
    const leaving = { ...ana, shift: { on: true as const, endsAt: minutesOn(5) } }
    expect(sentences(suggest([leaving]), ana.id)).toContain('Free now.')
  })

  it('spreads questions: who was asked often gives way', () => {
    const asked = facts({ memberId: ana.id, askedLately: 6 })
    const peers = suggest([ana, ben], asked)
    expect(names(peers)).toEqual(['Ben Ito', 'Ana Reyes'])
    expect(sentences(peers, ana.id)?.at(-1)).toBe('Was asked often today.')
  })

  it('leaves out who asks not to be suggested, who asks, and who may not answer', () => {
    expect(names(suggest([ana, ben], facts({ memberId: ana.id, suggested: false })))).toEqual(['Ben Ito'])
    expect(names(suggest([ana, ben], facts(), { except: [ben.id] }))).toEqual(['Ana Reyes'])
    expect(names(suggest([aCandidate({ permissions: ['see'] }), { ...ben, active: false }]))).toEqual([])
    expect(lead.permissions).not.toContain('answer_consult')
  })

  it('looks at the skill that is asked for, else at all the case calls for', () => {
    const legal = aCandidate({ ...may, id: idFor(5), name: 'Lee', skills: { legal: 5 } })
    expect(names(suggest([ana, legal], facts(), { skill: 'legal' }))).toEqual(['Lee', 'Ana Reyes'])
    const flagged = { ...state, flags: [aFlag({ suggests: { type: 'compliance', skill: 'legal' } })] }
    expect(sentences(suggestPeers(flagged, aFloor([legal]), facts(), search), legal.id)).toContain(
      'Knows legal at level 5 of 5.',
    )
  })

  it('names the language only where it sets somebody apart', () => {
    const spanish = { ...state, language: 'es-MX' }
    const maria = aCandidate({ ...may, id: idFor(6), name: 'Maria', languages: ['en', 'es'] })
    const told = suggestPeers(spanish, aFloor([ana, ben, maria]), facts(), search)
    expect(told[0]).toMatchObject({ name: 'Maria' })
    expect(sentences(told, maria.id)).toContain("Works in the customer's language (es-MX).")
    expect(sentences(suggest([ana, ben]), ana.id)?.join()).not.toContain('language')
  })

  it('draws lots among equals, anew for each case', () => {
    const first = Array.from({ length: 40 }, (_, n) => {
      const [best] = suggestPeers({ ...state, id: idFor(n) }, aFloor([ana, ben]), facts(), search)
      return best?.name
    })
    expect(new Set(first).size).toBe(2)
  })

  it('keeps within 0 and 100, in order, as many as wanted, whoever is on the floor', () => {
    const known = fc
      .array(
        fc.record({
          memberId: fc.nat(30).map(idFor),
          suggested: fc.boolean(),
          askedLately: fc.double({ min: 0, max: 50, noNaN: true }),
          topics: fc.constantFrom<TopicRecord[]>([], [aTopic()], [aTopic({ recent: { answered: 100, helped: 0 } })]),
        }),
      )
      .map((members) => ({ asOf: minutesOn(-60), members }))
    fc.assert(
      fc.property(anyFloor, known, fc.nat(5), (floor, experts, limit) => {
        const open = { ...floor, candidates: floor.candidates.map((one) => ({ ...one, ...may })) }
        const peers = suggestPeers(state, open, experts, { ...search, limit })
        expect(peers.length).toBeLessThanOrEqual(limit)
        const scores = peers.map(({ score }) => score)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        for (const score of scores) {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(100)
        }
        const kept = new Map(experts.members.map((one) => [one.memberId, one.suggested]))
        for (const { memberId } of peers) expect(kept.get(memberId)).not.toBe(false)
        expect(
          suggestPeers(state, { ...open, candidates: open.candidates.toReversed() }, experts, { ...search, limit }),
        ).toEqual(peers)
      }),
    )
  })

  it('never ranks somebody lower for another answer that helped', () => {
    const weight = fc.nat(40)
    fc.assert(
      fc.property(weight, weight, (answered, helped) => {
        const score = (more: number) => {
          const recent = { answered: Math.max(answered, helped) + more, helped: helped + more }
          return suggest([ana], facts({ memberId: ana.id, topics: [aTopic({ recent })] }))[0]?.score ?? 0
        }
        expect(score(1)).toBeGreaterThanOrEqual(score(0))
      }),
    )
  })
})
