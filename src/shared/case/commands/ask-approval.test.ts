import { describe, expect, it } from 'vitest'
import { aCase, anApproval, anEscalation, idOf, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import {
  ada,
  afterCommand,
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
import { defaultEscalationPolicy } from '../../escalation/policy.ts'
import { type AskApprovalInput, askApprovalInputSchema, decideAskApproval } from './ask-approval.ts'

const working = aCase({ status: 'open', ownerId: ana.id })
const input: AskApprovalInput = {
  approvalId: idOf('approval'),
  kind: 'refund',
  amount: 300,
  what: 'Two lost parcels.',
  askedOf: { teamId: management.id, memberId: lena.id },
}
const ask = (change: Partial<AskApprovalInput> = {}, by = ana, state = working) =>
  decideAskApproval(state, { ...input, ...change }, asks(by))

describe('asking for approval', () => {
  it('writes down what is asked, of whom, under which rule and limit', () => {
    expect(eventsOf(ask())).toEqual([
      {
        type: 'approval_asked',
        watchers: [lena.id],
        approval: anApproval({
          policy: 'Ask before you promise it. A grant is used once.',
          askedOf: input.askedOf,
          askedOfName: 'Lena Fischer (Management)',
        }),
      },
    ])
  })

  it('makes the case wait, stops the clocks the rule names, and shows it to who may answer', () => {
    const policy = {
      ...defaultEscalationPolicy,
      approvals: defaultEscalationPolicy.approvals.map((rule) => ({
        ...rule,
        pauses: ['resolution' as const, 'first_response' as const],
      })),
    }
    const after = afterCommand(
      working,
      { type: 'case.ask_approval', input },
      asks(ana, { escalationPolicy: policy, at: minutesLater(10) }),
    )
    expect(after).toMatchObject({ status: 'waiting_approval', followers: [lena.id] })
    expect(after.clocks.map(({ kind, pausedAt }) => [kind, pausedAt])).toEqual([
      ['first_response', minutesLater(10)],
      ['resolution', minutesLater(10)],
    ])
  })

  it('of a team shows it to those of the team whose own limit covers it', () => {
    const askedOf = { teamId: frontline.id, memberId: null }
    expect(eventsOf(ask({ askedOf }))).toMatchObject([
      { watchers: [lena.id], approval: { askedOf, askedOfName: 'Frontline' } },
    ])
  })

  it.each([
    ['a colleague whose limit does not cover it', { teamId: frontline.id, memberId: ben.id }],
    ['an admin whose limit does not cover it', { teamId: management.id, memberId: ada.id }],
    ['oneself', { teamId: frontline.id, memberId: ana.id }],
    ['a reviewer', { teamId: management.id, memberId: quinn.id }],
    ['somebody who left', { teamId: frontline.id, memberId: gone.id }],
    ['a team without anybody who may grant it', { teamId: billing.id, memberId: null }],
    ['somebody who is not in the team named', { teamId: billing.id, memberId: lena.id }],
    ['a team nobody knows', { teamId: idOf('nowhere'), memberId: null }],
  ])('is refused when asked of %s', (_, askedOf) => {
    expect(refusalOf(ask({ askedOf }))).toBe('unknown_target')
  })

  it('goes by role where an exception is asked for', () => {
    const exception = { kind: 'exception' as const, amount: null }
    expect(refusalOf(ask({ ...exception, askedOf: { teamId: management.id, memberId: ada.id } }))).toBeNull()
    expect(refusalOf(ask({ ...exception, askedOf: { teamId: billing.id, memberId: carla.id } }))).toBe('unknown_target')
  })

  it('counts what the asker gave before without asking', () => {
    const given = {
      id: idOf('given'),
      kind: 'refund' as const,
      amount: 100,
      what: 'One parcel.',
      by: { kind: 'member' as const, id: ana.id, name: ana.name },
      at: minutesLater(5),
      approvalId: null,
    }
    const state = { ...working, concessions: [given] }
    expect(eventsOf(ask({ amount: 80 }, ana, state))).toMatchObject([{ approval: { given: 100, amount: 80 } }])
    expect(refusalOf(ask({ amount: 501 }, ana, state))).toBe('unknown_target')
    expect(refusalOf(ask({ amount: 500 }, ana, state))).toBeNull()
    expect(refusalOf(ask({ amount: 50 }, ana, state))).toBe('no_change')
  })

  it('is refused where the own limit covers it, up to the last cent', () => {
    expect(refusalOf(ask({ amount: 150 }))).toBe('no_change')
    expect(refusalOf(ask({ amount: 150.01 }))).toBeNull()
  })

  it('is refused where the workspace has no rule for it', () => {
    const escalationPolicy = { ...defaultEscalationPolicy, approvals: [] }
    expect(refusalOf(decideAskApproval(working, input, asks(ana, { escalationPolicy })))).toBe('not_permitted')
  })

  it.each([
    ['a refund without an amount', { amount: null }],
    ['half a cent', { amount: 300.005 }],
    ['a discount above everything', { kind: 'discount' as const, amount: 101 }],
    ['half a month', { kind: 'contract_term' as const, amount: 13.5 }],
    ['an exception with an amount', { kind: 'exception' as const }],
  ])('is refused for %s', (_, change) => {
    expect(refusalOf(ask(change))).toBe('invalid_input')
  })

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 10_000_001])('takes no amount of %s', (amount) => {
    expect(askApprovalInputSchema.safeParse({ ...input, amount }).success).toBe(false)
  })

  it('of one kind waits only once for the same asker', () => {
    const waiting = { ...working, approvals: [anApproval()] }
    const again = { approvalId: idOf('again') }
    expect(refusalOf(ask(again, ana, waiting))).toBe('no_change')
    expect(refusalOf(ask({ ...again, kind: 'credit', amount: 200 }, ana, waiting))).toBeNull()
    expect(refusalOf(ask({}, ana, { ...working, approvals: [anApproval({ state: 'denied' })] }))).toBe('invalid_input')
  })

  it('takes over what the case goes back to from a request that waits already', () => {
    const waiting = aCase({
      status: 'waiting_approval',
      ownerId: ana.id,
      approvals: [anApproval({ statusBefore: 'waiting_third_party' })],
    })
    expect(eventsOf(ask({ approvalId: idOf('b'), kind: 'credit', amount: 200 }, ana, waiting))).toMatchObject([
      { approval: { statusBefore: 'waiting_third_party' } },
    ])
  })

  it.each([
    ['a colleague of the owner', ben],
    ['a member of another team', carla],
    ['QA', quinn],
    ['a trainee who does not own it', tom],
    ['somebody who left', gone],
  ])('is not permitted to %s', (_, asker) => {
    expect(refusalOf(ask({}, asker))).toBe('not_permitted')
  })

  it('is not permitted to the intake connector, and not on a case nobody owns', () => {
    expect(refusalOf(decideAskApproval(working, input, intakeAsks()))).toBe('not_permitted')
    expect(refusalOf(ask({ amount: 900 }, lena, aCase()))).toBe('not_permitted')
  })

  it('is refused while an escalation waits, and on a case that is done', () => {
    expect(refusalOf(ask({}, ana, { ...working, escalations: [anEscalation()] }))).toBe('already_escalated')
    expect(refusalOf(ask({}, ana, { ...working, status: 'resolved' }))).toBe('case_resolved')
  })

  it('is refused when somebody else asked or gave something meanwhile', () => {
    const state = { ...working, touched: { approval: { version: 5, by: lena.id } } }
    expect(refusalOf(decideAskApproval(state, input, asks(ana, { seenVersion: 4 })))).toBe('changed_meanwhile')
    expect(refusalOf(decideAskApproval(state, input, asks(ana, { seenVersion: 5 })))).toBeNull()
  })
})
