import { describe, expect, it } from 'vitest'
import { aCase, anEscalation, idOf } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  billing,
  carla,
  eventsOf,
  frontline,
  gone,
  intakeAsks,
  lena,
  management,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideReassign, reassignInputSchema } from './reassign.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const toBilling = { to: { teamId: billing.id, memberId: null }, reason: 'Belongs to billing.' }

describe('reassigning', () => {
  it.each([
    ['a lead', lena],
    ['an admin', ada],
  ])('%s moves a case to another team', (_, asker) => {
    expect(eventsOf(decideReassign(owned, toBilling, asks(asker)))).toEqual([
      {
        type: 'case_reassigned',
        from: { teamId: frontline.id, memberId: ana.id },
        to: { teamId: billing.id, memberId: null },
        toName: 'Billing',
        reason: 'Belongs to billing.',
      },
    ])
  })

  it('names the member it goes to, and may take it back to the queue', () => {
    const toBen = { to: { teamId: frontline.id, memberId: ben.id }, reason: 'Ana is off.' }
    expect(eventsOf(decideReassign(owned, toBen, asks(lena)))).toMatchObject([{ toName: 'Ben Okafor (Frontline)' }])
    const toQueue = { to: { teamId: frontline.id, memberId: null }, reason: 'Ana is off.' }
    expect(eventsOf(decideReassign(owned, toQueue, asks(lena)))).toMatchObject([{ toName: 'Frontline' }])
  })

  it.each([
    ['the owner', ana],
    ['a colleague', ben],
    ['a specialist', carla],
    ['a trainee', tom],
    ['QA', quinn],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideReassign(owned, toBilling, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideReassign(owned, toBilling, intakeAsks()))).toBe('not_permitted')
  })

  it.each([
    ['an unknown team', { teamId: idOf('nowhere'), memberId: null }],
    ['an unknown member', { teamId: billing.id, memberId: idOf('nobody') }],
    ['a member of another team', { teamId: billing.id, memberId: ana.id }],
    ['somebody who left', { teamId: frontline.id, memberId: gone.id }],
    ['somebody who cannot own cases', { teamId: management.id, memberId: quinn.id }],
  ])('refuses %s', (_, to) => {
    expect(refusalOf(decideReassign(owned, { to, reason: 'x' }, asks(lena)))).toBe('unknown_target')
  })

  it('refuses when it is there already, when an escalation waits, when the case is done', () => {
    const there = { to: { teamId: frontline.id, memberId: ana.id }, reason: 'x' }
    expect(refusalOf(decideReassign(owned, there, asks(lena)))).toBe('no_change')
    expect(refusalOf(decideReassign({ ...owned, escalations: [anEscalation()] }, toBilling, asks(lena)))).toBe(
      'already_escalated',
    )
    expect(refusalOf(decideReassign({ ...owned, status: 'closed' }, toBilling, asks(lena)))).toBe('case_resolved')
  })

  it('refuses a late move, but not after an own change', () => {
    const touched = { ...owned, version: 3, touched: { owner: { version: 3, by: ana.id } } }
    expect(refusalOf(decideReassign(touched, toBilling, asks(lena, { seenVersion: 2 })))).toBe('changed_meanwhile')
    const ownChange = { ...touched, touched: { owner: { version: 3, by: lena.id } } }
    expect(refusalOf(decideReassign(ownChange, toBilling, asks(lena, { seenVersion: 2 })))).toBeNull()
  })

  it('asks for a reason', () => {
    expect(reassignInputSchema.safeParse({ ...toBilling, reason: '  ' }).success).toBe(false)
  })
})
