import { describe, expect, it } from 'vitest'
import {
  aCase,
  aClock,
  aMember,
  anApproval,
  idOf,
  minutesLater,
  refOf,
} from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  afterCommand,
  ana,
  asks,
  ben,
  carla,
  eventsOf,
  floor,
  frontline,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
  tom,
} from '../../../../test/fixtures/decisions.ts'
import type { Member } from '../../access/directory.ts'
import { pauseClock } from '../../sla/clock.ts'
import { keepBook } from '../../sla/clock-book.ts'
import { decideDenyApproval } from './deny-approval.ts'
import { decideGrantApproval } from './grant-approval.ts'
import { decideWithdrawApproval } from './withdraw-approval.ts'

const clocks = keepBook(
  [aClock('first_response'), pauseClock(aClock('resolution'), minutesLater(10))],
  { teamId: frontline.id, status: 'waiting_approval', approvals: [anApproval()] },
  minutesLater(10),
)
const waiting = aCase({
  status: 'waiting_approval',
  ownerId: ana.id,
  followers: [lena.id],
  approvals: [anApproval()],
  clocks,
})
const { id } = anApproval()
const later = { at: minutesLater(40) }
const grant = (by: Member, state = waiting) =>
  decideGrantApproval(state, { approvalId: id, reason: null }, asks(by, later))
const deny = (by: Member, state = waiting) =>
  decideDenyApproval(state, { approvalId: id, reason: 'Too much.' }, asks(by, later))
const withdraw = (by: Member, state = waiting) =>
  decideWithdrawApproval(state, { approvalId: id, reason: null }, asks(by, later))

describe('answering a request for approval', () => {
  it('grants it for as long as the rule said, with the condition', () => {
    const given = decideGrantApproval(waiting, { approvalId: id, reason: 'To the card only.' }, asks(lena, later))
    expect(eventsOf(given)).toEqual([
      {
        type: 'approval_granted',
        approvalId: id,
        reason: 'To the card only.',
        grantExpiresAt: minutesLater(40 + 1_440),
      },
    ])
  })

  it('denies it with its reason', () => {
    expect(eventsOf(deny(lena))).toEqual([{ type: 'approval_denied', approvalId: id, reason: 'Too much.' }])
  })

  it.each(['grant', 'deny', 'withdraw'] as const)('brings status and clocks back: %s', (what) => {
    const command = {
      grant: { type: 'case.grant_approval', input: { approvalId: id, reason: null } },
      deny: { type: 'case.deny_approval', input: { approvalId: id, reason: 'No.' } },
      withdraw: { type: 'case.withdraw_approval', input: { approvalId: id, reason: null } },
    } as const
    const after = afterCommand(waiting, command[what], asks(what === 'withdraw' ? ana : lena, later))
    expect(after.status).toBe('open')
    const resolution = after.clocks.find(({ kind }) => kind === 'resolution')
    expect(resolution).toMatchObject({ pausedAt: null, dueAt: minutesLater(1_440 + 30) })
    expect(after.approvals[0]?.state).toBe({ grant: 'granted', deny: 'denied', withdraw: 'withdrawn' }[what])
  })

  it('goes back to waiting for the customer, with its clock still paused', () => {
    const state = { ...waiting, approvals: [anApproval({ statusBefore: 'waiting_customer' })] }
    const after = afterCommand(
      state,
      { type: 'case.grant_approval', input: { approvalId: id, reason: null } },
      asks(lena, later),
    )
    expect(after.status).toBe('waiting_customer')
    expect(after.clocks.find(({ kind }) => kind === 'resolution')?.pausedAt).toBe(minutesLater(10))
  })

  it('leaves a status that was changed meanwhile', () => {
    const state = { ...waiting, status: 'waiting_third_party' as const }
    const after = afterCommand(
      state,
      { type: 'case.deny_approval', input: { approvalId: id, reason: 'No.' } },
      asks(lena, later),
    )
    expect(after.status).toBe('waiting_third_party')
  })

  it('keeps the case waiting for the other request', () => {
    const other = anApproval({ id: idOf('other'), kind: 'credit' })
    const state = { ...waiting, approvals: [anApproval(), other] }
    const after = afterCommand(
      state,
      { type: 'case.deny_approval', input: { approvalId: id, reason: 'No.' } },
      asks(lena, later),
    )
    expect(after.status).toBe('waiting_approval')
    expect(after.clocks.find(({ kind }) => kind === 'resolution')?.pausedAt).toBe(minutesLater(10))
  })

  it('is not permitted on the own request, whatever the own limit', () => {
    const rich = { ...waiting, approvals: [anApproval({ askedBy: refOf(lena) })] }
    for (const answer of [grant, deny]) {
      expect(answer(lena, rich)).toMatchObject({
        refusal: {
          code: 'not_permitted',
          message: 'Nobody answers their own request. Withdraw it if you need it no longer.',
        },
      })
    }
  })

  it.each([
    ['an admin whose limit is too low', ada, 'Your own limit of 150 does not cover a refund of 300.'],
    ['a colleague whose limit is too low', ben, 'Your own limit of 150 does not cover a refund of 300.'],
    ['a member who may not see the case', carla, 'You may not answer requests for approval on this case.'],
    ['QA', quinn, 'You may not answer requests for approval on this case.'],
    ['a trainee', tom, 'You may not answer requests for approval on this case.'],
  ])('is not permitted to %s', (_, by, message) => {
    expect(grant(by)).toMatchObject({ refusal: { code: 'not_permitted', message } })
    expect(deny(by)).toMatchObject({ refusal: { code: 'not_permitted', message } })
  })

  it('measures the limit with what the asker gave before', () => {
    const state = { ...waiting, approvals: [anApproval({ given: 100, amount: 501 })] }
    expect(grant(lena, state)).toMatchObject({
      refusal: { message: 'Your own limit of 600 does not cover a refund of 501 and the 100 given before.' },
    })
    expect(refusalOf(grant(lena, { ...waiting, approvals: [anApproval({ given: 100, amount: 500 })] }))).toBeNull()
  })

  it('goes by role for an exception', () => {
    const exception = anApproval({ kind: 'exception', amount: null, limit: null, roles: ['specialist'] })
    const colleague = aMember({ name: 'Sam', role: 'specialist', teamIds: [frontline.id] })
    expect(refusalOf(grant(colleague, { ...waiting, approvals: [exception] }))).toBeNull()
    expect(refusalOf(grant(lena, { ...waiting, approvals: [exception] }))).toBe('not_permitted')
  })

  it('tells the second of two who answer at once what the first decided', () => {
    const granted = afterCommand(
      waiting,
      { type: 'case.grant_approval', input: { approvalId: id, reason: 'Once.' } },
      asks(lena, later),
    )
    const max = aMember({ ...lena, id: idOf('member:Max'), name: 'Max' })
    expect(
      decideDenyApproval(granted, { approvalId: id, reason: 'No.' }, asks(max, { ...later, seenVersion: 2 })),
    ).toEqual({
      kind: 'refused',
      refusal: {
        code: 'approval_gone',
        message: 'This request was already answered.',
        truth: 'Lena Fischer granted a refund of 300: Once.',
      },
    })
  })

  it('is refused once its time is over, before the house has written that down', () => {
    const late = asks(lena, { at: minutesLater(250) })
    expect(decideGrantApproval(waiting, { approvalId: id, reason: null }, late)).toMatchObject({
      refusal: { code: 'approval_gone', truth: 'Nobody answered the request for a refund of 300 in time.' },
    })
    const justIn = asks(lena, { at: '2026-03-02T13:09:59.999Z' })
    expect(refusalOf(decideGrantApproval(waiting, { approvalId: id, reason: null }, justIn))).toBeNull()
  })

  it('is refused for a request nobody made, and for the intake connector', () => {
    expect(refusalOf(decideGrantApproval(waiting, { approvalId: idOf('none'), reason: null }, asks(lena)))).toBe(
      'approval_gone',
    )
    expect(refusalOf(decideGrantApproval(waiting, { approvalId: id, reason: null }, intakeAsks()))).toBe(
      'not_permitted',
    )
  })
})

describe('withdrawing a request', () => {
  it('is for the asker alone', () => {
    expect(eventsOf(withdraw(ana))).toEqual([{ type: 'approval_withdrawn', approvalId: id, reason: null }])
    expect(refusalOf(withdraw(lena))).toBe('not_permitted')
    expect(refusalOf(withdraw(ben))).toBe('not_permitted')
  })

  it('is too late once it was answered', () => {
    const denied = afterCommand(
      waiting,
      { type: 'case.deny_approval', input: { approvalId: id, reason: 'Too much.' } },
      asks(lena, later),
    )
    expect(withdraw(ana, denied)).toMatchObject({
      refusal: { code: 'approval_gone', truth: 'Lena Fischer denied a refund of 300: Too much.' },
    })
  })

  it('happens by itself when the case moves on to somebody else', () => {
    const moved = afterCommand(
      waiting,
      {
        type: 'case.reassign',
        input: { to: { teamId: frontline.id, memberId: ben.id }, reason: 'Ana is off.' },
      },
      asks(lena, { ...later, directory: floor }),
    )
    expect(moved).toMatchObject({
      status: 'open',
      approvals: [{ state: 'withdrawn', reason: 'The case moved on to others.', decidedBy: { name: 'Lena Fischer' } }],
    })
  })

  it('happens by itself when the case is resolved', () => {
    const done = afterCommand(
      waiting,
      { type: 'case.resolve', input: { rootCause: 'other', summary: 'Solved.' } },
      asks(ana, later),
    )
    expect(done).toMatchObject({ status: 'resolved', approvals: [{ state: 'withdrawn' }] })
  })
})
