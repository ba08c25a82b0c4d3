import { describe, expect, it } from 'vitest'
import { aCase, aDirectory, aFlag, aMember, anApproval, aTeam, refOf } from '../../../test/fixtures/case-builder.ts'
import { assessed } from '../triage/testing/sample-cases.ts'
import { noLimits } from './authority.ts'
import { suggestApprovers } from './suggest-approvers.ts'
import { wishOf } from './wish-of.ts'

const frontline = aTeam()
const management = aTeam({ name: 'Management', kind: 'management' })
const person = (name: string, refund: number, role: 'lead' | 'admin' | 'agent', teamIds: string[]) =>
  aMember({ name, role, teamIds, limits: { ...noLimits, refund } })
const ana = person('Ana', 150, 'agent', [frontline.id])
const lead = person('Lead', 2_000, 'lead', [management.id, frontline.id])
const boss = person('Boss', 5_000, 'admin', [management.id])
const modest = person('Modest', 500, 'lead', [management.id])
const directory = aDirectory({ teams: [frontline, management], members: [boss, ana, modest, lead] })
const asked = { kind: 'refund' as const, amount: 300, given: 0, roles: [], askedBy: { id: ana.id } }
const names = (amount: number, state = aCase(), given = 0) =>
  suggestApprovers({ ...asked, amount, given }, state, directory).map(({ member }) => member.name)

describe('who is asked for approval', () => {
  it('is the lead of the team first, then the least authority that covers it', () => {
    expect(names(300)).toEqual(['Lead', 'Modest', 'Boss'])
    expect(names(501)).toEqual(['Lead', 'Boss'])
    expect(names(300, aCase(), 300)).toEqual(['Lead', 'Boss'])
    expect(names(5_001)).toEqual([])
  })

  it('prefers whoever knows the case, and says why', () => {
    const known = aCase({ teamId: management.id, followers: [boss.id] })
    expect(names(300, known)).toEqual(['Modest', 'Lead', 'Boss'])
    expect(names(300, aCase({ followers: [boss.id] }))).toEqual(['Lead', 'Boss', 'Modest'])
    const before = aCase({ approvals: [anApproval({ state: 'denied', decidedBy: refOf(boss) })] })
    expect(suggestApprovers(asked, before, directory)[1]).toMatchObject({
      member: boss,
      reasons: [{ kind: 'answered_before' }, { kind: 'limit', limit: 5_000 }],
    })
    expect(suggestApprovers(asked, aCase(), directory)[0]).toMatchObject({
      place: { teamId: frontline.id, memberId: lead.id },
      reasons: [
        { kind: 'leads_team', team: 'Frontline' },
        { kind: 'limit', limit: 2_000 },
      ],
    })
  })

  it('is never the asker, and for an exception those with the role', () => {
    const exception = { ...asked, kind: 'exception' as const, amount: null, roles: ['admin' as const] }
    expect(suggestApprovers(exception, aCase(), directory).map(({ member }) => member.name)).toEqual(['Boss'])
    expect(suggestApprovers({ ...exception, askedBy: { id: boss.id } }, aCase(), directory)).toEqual([])
  })
})

describe('what a request is filled in with', () => {
  const wants = (proposedAction: string | null, amount: number | null, currency = 'USD') =>
    wishOf(
      aCase({
        assessment: assessed({ proposedAction, requestedAmount: amount === null ? null : { amount, currency } }),
      }),
      'USD',
    )

  it('is the amount the AI wanted to give, in the workspace currency', () => {
    expect(wants('Refund both parcels', 240)).toEqual({ kind: 'refund', amount: 240, what: 'Refund both parcels' })
    expect(wants('Give a goodwill credit', 40).kind).toBe('credit')
    expect(wants('Refund both parcels', 240, 'EUR').amount).toBeNull()
    expect(wants('A discount of 20 % on the next order', null)).toMatchObject({ kind: 'discount', amount: null })
    expect(wants(null, null)).toEqual({ kind: 'refund', amount: null, what: '' })
  })

  it('is an exception where a flag says that the rules stand in the way', () => {
    const flag = aFlag({ code: 'policy_exception', sentence: 'They ask for a late return.' })
    expect(wishOf(aCase({ flags: [flag] }), 'USD')).toEqual({
      kind: 'exception',
      amount: null,
      what: 'They ask for a late return.',
    })
  })
})
