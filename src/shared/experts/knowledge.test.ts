import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idOf } from '../../../test/fixtures/ids.ts'
import { faded, halfLifeDays, type MemberExpertise, type TopicRecord } from './expert-facts.ts'
import { ageOf, knowledgeOf, shareOf } from './knowledge.ts'

const day = 86_400_000

function aRecord(overrides: Partial<TopicRecord> = {}): TopicRecord {
  return {
    kind: 'category',
    topic: 'billing',
    answered: 4,
    helped: 3,
    solved: 0,
    recent: { answered: 4, helped: 3 },
    ...overrides,
  }
}

const recent = fc
  .record({
    answered: fc.double({ min: 0, max: 500, noNaN: true }),
    part: fc.double({ min: 0, max: 1.5, noNaN: true }),
  })
  .map(({ answered, part }) => ({ answered, helped: answered * part }))
const age = fc.double({ min: 0, max: 2_000 * day, noNaN: true })

describe('the share of answers that help', () => {
  it('takes somebody unknown for one whose answers help three times in ten', () => {
    expect(shareOf(undefined, 0)).toBeCloseTo(0.3)
  })

  it('believes many answers more than one', () => {
    const once = shareOf(aRecord({ recent: { answered: 1, helped: 1 } }), 0)
    const often = shareOf(aRecord({ recent: { answered: 10, helped: 9 } }), 0)
    expect(once).toBeCloseTo(0.44)
    expect(often).toBeGreaterThan(once)
  })

  it('takes half of what was learnt away in sixty days', () => {
    expect(faded(8, halfLifeDays * day, halfLifeDays)).toBe(4)
    const old = shareOf(aRecord({ recent: { answered: 8, helped: 8 } }), halfLifeDays * day)
    expect(old).toBeCloseTo(shareOf(aRecord({ recent: { answered: 4, helped: 4 } }), 0))
  })

  it('is a share, whatever the record', () => {
    fc.assert(
      fc.property(recent, age, (weights, passed) => {
        const share = shareOf({ recent: weights }, passed)
        expect(share).toBeGreaterThan(0)
        expect(share).toBeLessThan(1)
      }),
    )
  })

  it('never falls with another answer that helped, nor rises with one that did not', () => {
    fc.assert(
      fc.property(recent, age, ({ answered, helped }, passed) => {
        const before = shareOf({ recent: { answered, helped } }, passed)
        const better = shareOf({ recent: { answered: answered + 1, helped: helped + 1 } }, passed)
        const worse = shareOf({ recent: { answered: answered + 1, helped } }, passed)
        expect(better).toBeGreaterThanOrEqual(before - 1e-9)
        expect(worse).toBeLessThanOrEqual(before + 1e-9)
      }),
    )
  })

  it('comes back to the usual as time passes', () => {
    fc.assert(
      fc.property(recent, age, age, (weights, one, other) => {
        const distance = (passed: number) => Math.abs(shareOf({ recent: weights }, passed) - 0.3)
        expect(distance(Math.max(one, other))).toBeLessThanOrEqual(distance(Math.min(one, other)) + 1e-9)
      }),
    )
  })
})

describe('knowledge of a case', () => {
  const member: MemberExpertise = {
    memberId: idOf('member'),
    suggested: true,
    askedLately: 0,
    topics: [aRecord(), aRecord({ kind: 'product', topic: 'Kettle', recent: { answered: 10, helped: 10 } })],
  }

  it('is of its category, and where it has a product also of that', () => {
    const plain = knowledgeOf(member, { category: 'billing', product: null }, 0)
    expect(plain).toBeCloseTo(shareOf(member.topics[0], 0))
    expect(knowledgeOf(member, { category: 'billing', product: 'Kettle' }, 0)).toBeGreaterThan(plain)
    expect(knowledgeOf(member, { category: 'billing', product: 'Toaster' }, 0)).toBeLessThan(plain)
  })

  it('does not take a product for a category of the same name', () => {
    expect(knowledgeOf(member, { category: 'Kettle', product: null }, 0)).toBeCloseTo(0.3)
  })

  it('ages from when the facts were read, and not before', () => {
    const asOf = '2026-03-02T09:00:00.000Z'
    expect(ageOf({ asOf }, Date.parse(asOf) + 5)).toBe(5)
    expect(ageOf({ asOf }, Date.parse(asOf) - 5)).toBe(0)
  })
})
