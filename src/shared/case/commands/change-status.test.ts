import { describe, expect, it } from 'vitest'
import { aCase, anEscalation } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { changeStatusInputSchema, decideChangeStatus } from './change-status.ts'

const owned = aCase({ ownerId: ana.id, status: 'open' })
const wait = { to: 'waiting_customer' as const }

describe('changing the status', () => {
  it.each(['waiting_customer', 'waiting_approval', 'waiting_third_party'] as const)('the owner says it is %s', (to) => {
    expect(eventsOf(decideChangeStatus(owned, { to }, asks(ana)))).toEqual([
      { type: 'status_changed', from: 'open', to },
    ])
  })

  it('and open again', () => {
    const waiting = { ...owned, status: 'waiting_approval' as const }
    expect(eventsOf(decideChangeStatus(waiting, { to: 'open' }, asks(ana)))).toMatchObject([
      { from: 'waiting_approval', to: 'open' },
    ])
  })

  it.each([
    ['a lead', lena],
    ['an admin', ada],
  ])('%s may too', (_, asker) => {
    expect(refusalOf(decideChangeStatus(owned, wait, asks(asker)))).toBeNull()
  })

  it.each([
    ['a colleague', ben],
    ['another team', carla],
    ['QA', quinn],
    ['a trainee who does not own it', tom],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(decideChangeStatus(owned, wait, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector, or on a case nobody owns', () => {
    expect(refusalOf(decideChangeStatus(owned, wait, intakeAsks()))).toBe('not_permitted')
    expect(decideChangeStatus({ ...owned, ownerId: null }, wait, asks(lena))).toMatchObject({
      refusal: { code: 'not_permitted', message: expect.stringContaining('Accept the case first') },
    })
  })

  it('refuses the same status, a waiting escalation, a case that is done', () => {
    expect(refusalOf(decideChangeStatus(owned, { to: 'open' }, asks(ana)))).toBe('no_change')
    expect(refusalOf(decideChangeStatus({ ...owned, escalations: [anEscalation()] }, wait, asks(ana)))).toBe(
      'already_escalated',
    )
    expect(refusalOf(decideChangeStatus({ ...owned, status: 'resolved' }, wait, asks(ana)))).toBe('case_resolved')
  })

  it('refuses a late change and says the status now', () => {
    const touched = {
      ...owned,
      version: 4,
      status: 'waiting_third_party' as const,
      touched: { status: { version: 4, by: lena.id } },
    }
    expect(decideChangeStatus(touched, wait, asks(ana, { seenVersion: 3 }))).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'The status is now waiting third party.' },
    })
  })

  it.each(['new', 'resolved', 'closed'])('does not set %s by hand', (to) => {
    expect(changeStatusInputSchema.safeParse({ to }).success).toBe(false)
  })
})
