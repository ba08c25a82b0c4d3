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
  gone,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import { decideAssign } from './assign.ts'

const queued = aCase()
const self = { memberId: ana.id }

describe('assigning a case that waits in the queue', () => {
  it('a member of the team takes it', () => {
    expect(eventsOf(decideAssign(queued, self, asks(ana)))).toEqual([
      { type: 'case_assigned', memberId: ana.id, memberName: 'Ana Reyes' },
    ])
  })

  it.each([
    ['a lead', lena],
    ['an admin', ada],
  ])('%s gives it to a member of the team', (_, giver) => {
    expect(eventsOf(decideAssign(queued, { memberId: ben.id }, asks(giver)))).toMatchObject([{ memberId: ben.id }])
  })

  it('a lead gives it to a trainee', () => {
    expect(eventsOf(decideAssign(queued, { memberId: tom.id }, asks(lena)))).toMatchObject([{ memberId: tom.id }])
  })

  it.each([
    ['an agent to a colleague', ana, ben.id],
    ['an agent of another team to themselves', carla, carla.id],
    ['a trainee to themselves', tom, tom.id],
    ['QA to an agent', quinn, ana.id],
    ['somebody who left', gone, gone.id],
  ])('is not permitted to %s', (_, asker, memberId) => {
    expect(refusalOf(decideAssign(queued, { memberId }, asks(asker)))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector', () => {
    expect(refusalOf(decideAssign(queued, self, intakeAsks()))).toBe('not_permitted')
  })

  it.each([
    ['unknown', idOf('nobody')],
    ['not in the team', carla.id],
    ['gone', gone.id],
  ])('refuses a target that is %s', (_, memberId) => {
    expect(refusalOf(decideAssign(queued, { memberId }, asks(lena)))).toBe('unknown_target')
  })

  it('refuses a target who cannot own cases', () => {
    const inManagement = aCase({ teamId: lena.teamIds[1] ?? '' })
    expect(refusalOf(decideAssign(inManagement, { memberId: quinn.id }, asks(lena)))).toBe('unknown_target')
  })
})

describe('assigning a case that somebody has', () => {
  it('says so when it is theirs', () => {
    expect(refusalOf(decideAssign(aCase({ ownerId: ana.id }), self, asks(ana)))).toBe('already_owner')
  })

  it("refuses to take a colleague's case, and says whose it is", () => {
    expect(decideAssign(aCase({ ownerId: ben.id }), self, asks(ana))).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'Owned by Ben Okafor in Frontline.' },
    })
  })

  it('refuses when the owner changed after the version that was seen', () => {
    const touched = aCase({ version: 3, touched: { owner: { version: 3, by: ben.id } } })
    expect(decideAssign(touched, self, asks(ana, { seenVersion: 2 }))).toMatchObject({
      refusal: { code: 'changed_meanwhile', message: 'Ben Okafor changed the owner while you were working on it.' },
    })
    expect(refusalOf(decideAssign(touched, self, asks(ana, { seenVersion: 3 })))).toBeNull()
  })

  it('refuses while an escalation waits, and when the case is done', () => {
    const waiting = aCase({ teamId: billing.id, escalations: [anEscalation()] })
    expect(refusalOf(decideAssign(waiting, { memberId: carla.id }, asks(carla)))).toBe('already_escalated')
    expect(refusalOf(decideAssign(aCase({ status: 'resolved' }), self, asks(ana)))).toBe('case_resolved')
  })
})
