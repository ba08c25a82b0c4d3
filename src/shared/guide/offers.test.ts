import { describe, expect, it } from 'vitest'
import { aCase, aFlag, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ana, carla, floor, tom } from '../../../test/fixtures/decisions.ts'
import { clausesOf } from './clauses.ts'
import type { Guide } from './guide.ts'
import { offerGuides } from './offers.ts'
import { freshScope } from './scope.ts'
import { aGuide, libraryOf } from './testing/a-guide.ts'

const state = aCase({
  category: 'billing',
  severity: 'S2',
  product: 'Harbor Pro',
  flags: [
    aFlag({ code: 'fraud_suspected', label: 'Disputed charge' }),
    aFlag({
      code: 'vip',
      label: 'VIP',
      verdict: {
        kind: 'overridden',
        by: { kind: 'member', id: ana.id, name: ana.name },
        at: minutesLater(1),
        reason: 'No.',
      },
    }),
  ],
  facts: [
    { id: 'f1', key: 'order.total', label: 'Order total', value: 1_200, unit: 'USD', source: 'shop' },
    { id: 'f2', key: 'paid', label: 'Paid', value: true, unit: null, source: 'shop' },
  ],
  customer: { ...aCase().customer, tier: 'vip', vulnerabilities: ['bereaved'] },
})
const scope = { state, member: ana, directory: floor, at: minutesLater(60) }
const plain = aGuide('plain').end('end').done()
const clauses = (source: string) => clausesOf(plain, source, freshScope(scope))

describe('why a condition holds', () => {
  it.each([
    ['category == "billing"', ['category is “billing”']],
    ['"billing" == category', ['category is “billing”']],
    ['"fraud_suspected" in flags', ['the flag “Disputed charge” stands']],
    ['!("vip" in flags)', ['the flag “VIP” does not stand']],
    ['!("legal_hold" in flags)', ['the flag “legal hold” does not stand']],
    ['severity <= "S2"', ['severity is S2']],
    ['category in ["billing", "returns"]', ['category is “billing”']],
    ['category != "returns"', ['category is “billing”, not “returns”']],
    ['facts.number("order.total") > 500', ['“Order total” 1200 is over 500']],
    ['500 < facts.number("order.total")', ['“Order total” 1200 is over 500']],
    ['facts.number("order.total") > me.limit.refund', ['“Order total” 1200 is over your refund limit 150']],
    ['hoursSinceReceived >= 1', ['hours since it came in 1 is at least 1']],
    ['facts.yes("paid")', ['“Paid” is yes']],
    ['"paid" in facts', ['“Paid” is known']],
    ['customer.vulnerable', ['the customer is marked as vulnerable']],
    ['product.startsWith("Harbor")', ['product begins with “Harbor”']],
    ['"billing" in me.skills', ['your skills: “billing” among them']],
    ['clock.resolution != "breached"', ['resolution clock is ok, not breached']],
    ['flags.exists(f, f == "fraud_suspected")', ['flags.exists(f, f == "fraud_suspected") (flags: Disputed charge)']],
    ['true', ['true']],
  ])('%s: %j', (source, expected) => {
    expect(clauses(source)).toEqual(expected)
  })

  it('tells only the clauses that hold, through brackets too, and each once', () => {
    expect(
      clauses('(category == "returns" || customer.tier == "vip") && (severity == "S2" && customer.tier == "vip")'),
    ).toEqual(["customer's tier is vip", 'severity is S2'])
  })

  it('tells nothing where it does not hold or is wrong', () => {
    expect(clauses('category == "returns"')).toEqual([])
    expect(clauses('oops(')).toEqual([])
    expect(clauses('')).toEqual([])
  })
})

describe('offers', () => {
  const fits = (key: string, rank: number, more: Partial<Guide> = {}) =>
    aGuide(key, { offer: { when: 'category == "billing"', rank }, ...more })
      .end('end')
      .done()

  it('are the guides that fit, the best first', () => {
    const other = aGuide('other', { offer: { when: 'category == "returns"', rank: 99 } })
      .end('end')
      .done()
    const byHand = aGuide('by-hand').end('end').done()
    const broken = aGuide('broken', { offer: { when: 'facts["none"] > 1', rank: 99 } })
      .end('end')
      .done()
    const library = libraryOf(fits('low', 10), fits('b', 70), fits('a', 70), other, byHand, broken)
    expect(offerGuides(scope, library).map(({ guide, because }) => [guide.key, because])).toEqual([
      ['a', ['category is “billing”']],
      ['b', ['category is “billing”']],
      ['low', ['category is “billing”']],
    ])
  })

  it('may ask for variables, which have no value before a run', () => {
    const variables = [{ key: 'sure', label: 'Sure', type: 'yes_no' as const, initial: 'true' }]
    const asking = (key: string, when: string) =>
      aGuide(key, { variables, offer: { when, rank: 50 } })
        .end('end')
        .done()
    const library = libraryOf(asking('yes', 'vars.sure'), asking('no', '!vars.sure && category == "billing"'))
    expect(offerGuides(scope, library).map(({ guide, because }) => [guide.key, because])).toEqual([
      ['no', ['“Sure” is no', 'category is “billing”']],
    ])
  })

  it('are for their readers only: by role, and by one skill of several', () => {
    const library = libraryOf(
      fits('for-trainees', 50, { roles: ['trainee'] }),
      fits('for-skilled', 50, { skills: ['billing', 'legal'] }),
      fits('for-lawyers', 50, { skills: ['legal'] }),
      fits('odd', 50, { skills: ['constructor'] }),
    )
    const offered = (member: typeof ana) => offerGuides({ ...scope, member }, library).map(({ guide }) => guide.key)
    expect(offered(ana)).toEqual(['for-skilled'])
    expect(offered({ ...tom, skills: {} })).toEqual(['for-trainees'])
    expect(offered({ ...carla, skills: { legal: 1 } })).toEqual(['for-lawyers', 'for-skilled'])
  })
})
