import { describe, expect, it } from 'vitest'
import { aCase, aDirectory, aFlag, aMember, aTeam, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { caseSummary } from '../case/packet.ts'
import { suggestTargets, suggestType } from './suggest-targets.ts'

const north = aTeam({ name: 'North', skills: ['returns'] })
const billing = aTeam({ name: 'Billing', kind: 'specialist', skills: ['billing'] })
const legal = aTeam({ name: 'Legal', kind: 'specialist', skills: ['legal'] })
const tier2 = aTeam({ name: 'Tier 2', kind: 'tier2', skills: ['returns'] })
const management = aTeam({ name: 'Management', kind: 'management', skills: ['supervisor'] })
const empty = aTeam({ name: 'Empty', kind: 'specialist', skills: ['billing', 'returns'] })
const teams = [north, billing, legal, tier2, management, empty]
const members = teams
  .filter((team) => team !== empty)
  .map((team) => aMember({ name: `In ${team.name}`, teamIds: [team.id], role: 'specialist' }))
const directory = aDirectory({ teams, members })

const state = aCase({ teamId: north.id, category: 'returns' })
const legalFlag = aFlag({ code: 'legal_threat', contribution: 20, suggests: { type: 'compliance', skill: 'legal' } })
const overridden = { kind: 'overridden' as const, by: refOf(aMember()), at: receivedAt, reason: 'No.' }
const names = (...args: Parameters<typeof suggestTargets>) => suggestTargets(...args).map(({ name }) => name)

describe('the suggested type', () => {
  it('is functional without flags', () => {
    expect(suggestType(state)).toBe('functional')
  })

  it('is what the strongest flag asks for; many weak ones never outvote it', () => {
    const weak = aFlag({ contribution: 12, suggests: { type: 'functional', skill: 'billing' } })
    const weaker = aFlag({ code: 'vip', contribution: 9, suggests: { type: 'functional', skill: 'vip' } })
    expect(suggestType({ ...state, flags: [weak, legalFlag, weaker] })).toBe('compliance')
    expect(suggestType({ ...state, flags: [weak, weaker] })).toBe('functional')
  })

  it('does not listen to overridden flags', () => {
    expect(suggestType({ ...state, flags: [{ ...legalFlag, verdict: overridden }] })).toBe('functional')
  })

  it('is the one that the next step of the case names', () => {
    const a = aFlag({ contribution: 10, suggests: { type: 'priority', skill: 'vip' } })
    const b = aFlag({ code: 'vip', contribution: 10, suggests: { type: 'hierarchical', skill: 'vip' } })
    for (const flags of [
      [a, b],
      [b, a],
      [a, legalFlag, b],
    ]) {
      const judged = { ...state, flags }
      expect(caseSummary(judged).next).toContain(`a ${suggestType(judged)} escalation`)
    }
  })
})

describe('the suggested targets', () => {
  it('for compliance begin with a team that answers for it, even when another knows the category', () => {
    expect(names({ ...state, category: 'billing' }, 'compliance', directory)[0]).toBe('Legal')
    expect(suggestTargets(state, 'compliance', directory)[0]?.reasons[0]).toBe('Answers for compliance: legal.')
  })

  it('are every other team, never the one that has the case', () => {
    expect(names(state, 'functional', directory).toSorted()).toEqual([
      'Billing',
      'Empty',
      'Legal',
      'Management',
      'Tier 2',
    ])
  })

  it('begin with the skill the flags ask for, and say so', () => {
    const [first] = suggestTargets({ ...state, flags: [legalFlag] }, 'compliance', directory)
    expect(first).toMatchObject({ name: 'Legal', place: { teamId: legal.id, memberId: null } })
    expect(first?.reasons[0]).toBe('Has the skill the flags ask for: legal.')
  })

  it('ignore skills of overridden flags and of other types', () => {
    const reasons = (flags: (typeof legalFlag)[], type: 'compliance' | 'functional') =>
      suggestTargets({ ...state, flags }, type, directory).flatMap((target) => target.reasons)
    expect(reasons([{ ...legalFlag, verdict: overridden }], 'compliance').join()).not.toContain('flags ask for')
    expect(reasons([legalFlag], 'functional').join()).not.toContain('legal')
  })

  it.each([
    ['hierarchical', 'Management', 'Has the authority to decide exceptions.'],
    ['priority', 'Tier 2', 'Takes urgent cases past the ordinary queue.'],
  ] as const)('of a %s escalation prefer %s', (type, name, reason) => {
    const [first] = suggestTargets({ ...state, category: 'other' }, type, directory)
    expect(first?.name).toBe(name)
    expect(first?.reasons).toContain(reason)
  })

  it('know the category, in words', () => {
    const account = aTeam({ name: 'Accounts', kind: 'tier2', skills: ['account_access'] })
    const more = aDirectory({
      teams: [...teams, account],
      members: [...members, aMember({ name: 'In Accounts', teamIds: [account.id] })],
    })
    const [first] = suggestTargets({ ...state, category: 'account_access' }, 'functional', more)
    expect(first).toMatchObject({ name: 'Accounts', reasons: ['Handles account access cases.'] })
  })

  it('put a team where nobody can take the case last', () => {
    const qaOnly = aMember({ name: 'QA', role: 'qa', teamIds: [empty.id] })
    const left = aMember({ name: 'Left', teamIds: [empty.id], active: false })
    for (const people of [members, [...members, qaOnly], [...members, left]]) {
      expect(names(state, 'functional', aDirectory({ teams, members: people })).at(-1)).toBe('Empty')
    }
  })

  it("count those who speak the customer's language", () => {
    const ana = aMember({ name: 'Ana', teamIds: [legal.id], languages: ['es'] })
    const withSpanish = aDirectory({ teams, members: [...members, ana] })
    const spanish = aCase({ teamId: north.id, category: 'other', language: 'es' })
    const [first] = suggestTargets(spanish, 'functional', withSpanish)
    expect(first?.name).toBe('Legal')
    expect(first?.reasons).toContain("1 of its members works in the customer's language (es).")
  })

  it('always give a reason, and are the same for the same inputs in any order of teams', () => {
    const targets = suggestTargets({ ...state, category: 'other' }, 'priority', directory)
    expect(targets.every(({ reasons }) => reasons.length > 0)).toBe(true)
    const backwards = aDirectory({ teams: teams.toReversed(), members: members.toReversed() })
    expect(suggestTargets({ ...state, category: 'other' }, 'priority', backwards)).toEqual(targets)
  })
})
