import { describe, expect, it } from 'vitest'
import { aCase, anApproval, idOf, minutesLater, refOf } from '../../../../test/fixtures/case-builder.ts'
import {
  afterCommand,
  ana,
  asks,
  ben,
  eventsOf,
  intakeAsks,
  lena,
  quinn,
  refusalOf,
} from '../../../../test/fixtures/decisions.ts'
import type { Member } from '../../access/directory.ts'
import type { Approval } from '../approval.ts'
import { decideRecordAuthority, type RecordAuthorityInput } from './record-authority.ts'

const granted: Partial<Approval> = {
  state: 'granted',
  decidedBy: refOf(lena),
  decidedAt: minutesLater(20),
  grantExpiresAt: minutesLater(1_460),
}
const working = aCase({ status: 'open', ownerId: ana.id })
const withGrant = { ...working, approvals: [anApproval(granted)] }
const { id: approvalId } = anApproval()
const input: RecordAuthorityInput = {
  concessionId: idOf('concession'),
  kind: 'refund',
  amount: 300,
  what: 'Refunded both parcels.',
  approvalId,
}
const record = (
  change: Partial<RecordAuthorityInput> = {},
  { by = ana, state = withGrant, at = minutesLater(30) }: { by?: Member; state?: typeof working; at?: string } = {},
) => decideRecordAuthority(state, { ...input, ...change }, asks(by, { at }))

describe('recording what was given', () => {
  it('is free within the own limit, all of it on the case counted', () => {
    const alone = { approvalId: null }
    expect(eventsOf(record({ ...alone, amount: 150 }, { state: working }))).toMatchObject([
      { type: 'concession_recorded', concession: { amount: 150, approvalId: null, by: { name: ana.name } } },
    ])
    const once = afterCommand(
      working,
      { type: 'case.record_authority', input: { ...input, ...alone, amount: 99.9 } },
      asks(ana),
    )
    const rest = { ...alone, concessionId: idOf('next') }
    expect(refusalOf(record({ ...rest, amount: 50.1 }, { state: once }))).toBeNull()
    expect(record({ ...rest, amount: 50.11 }, { state: once })).toMatchObject({
      refusal: {
        code: 'over_limit',
        message: 'A refund of 50.11 is above your own limit of 150. Ask for approval first.',
        truth: 'You gave 99.9 on this case already; it counts towards your limit.',
      },
    })
    expect(refusalOf(record({ ...rest, amount: 150 }, { state: once, by: lena }))).toBeNull()
  })

  it('above it takes a grant, which is then used up', () => {
    expect(refusalOf(record({ approvalId: null }))).toBe('over_limit')
    const after = afterCommand(withGrant, { type: 'case.record_authority', input }, asks(ana, { at: minutesLater(30) }))
    expect(after).toMatchObject({
      concessions: [{ amount: 300, approvalId }],
      approvals: [{ state: 'used', usedAt: minutesLater(30), usedFor: 'Refunded both parcels.' }],
    })
    expect(record({ concessionId: idOf('again') }, { state: after })).toEqual({
      kind: 'refused',
      refusal: {
        code: 'approval_gone',
        message: 'This grant was used already. Each grant is used once.',
        truth: 'Ana Reyes used the grant of a refund of 300: Refunded both parcels.',
      },
    })
  })

  it('under a grant may be less than was granted, of the same kind, and no cent more', () => {
    expect(refusalOf(record({ amount: 120 }))).toBeNull()
    expect(refusalOf(record({ amount: 300.01 }))).toBe('over_limit')
    expect(refusalOf(record({ kind: 'credit' }))).toBe('over_limit')
    const exception = anApproval({ ...granted, kind: 'exception', amount: null })
    expect(
      refusalOf(record({ kind: 'exception', amount: null }, { state: { ...working, approvals: [exception] } })),
    ).toBeNull()
  })

  it.each([
    ['asked', 'This request is not granted yet.'],
    ['denied', 'This request was denied.'],
    ['withdrawn', 'This request was withdrawn.'],
    ['expired', 'This grant has expired. Ask again.'],
  ] as const)('is refused under a request that is %s', (state, message) => {
    const approvals = [anApproval({ ...granted, state })]
    expect(record({}, { state: { ...working, approvals } })).toMatchObject({
      refusal: { code: 'approval_gone', message },
    })
  })

  it('is refused once the grant has run out, before the house has written that down', () => {
    expect(record({}, { at: minutesLater(1_460) })).toMatchObject({
      refusal: { code: 'approval_gone', truth: 'The grant of a refund of 300 was not used in time.' },
    })
    expect(refusalOf(record({}, { at: minutesLater(1_459) }))).toBeNull()
  })

  it('under a grant is for the one who asked, so that nobody gets around their limit through a colleague', () => {
    const others = { ...working, approvals: [anApproval({ ...granted, askedBy: refOf(ben) })] }
    expect(refusalOf(record({}, { state: others }))).toBe('not_permitted')
    const ownGrant = { ...working, approvals: [anApproval({ ...granted, amount: 900, askedBy: refOf(ben) })] }
    expect(refusalOf(record({ amount: 900 }, { by: lena, state: ownGrant }))).toBe('not_permitted')
  })

  it('takes an exception from those whose role may grant one', () => {
    const exception = { kind: 'exception' as const, amount: null, approvalId: null }
    expect(refusalOf(record(exception, { by: lena }))).toBeNull()
    expect(refusalOf(record(exception))).toBe('over_limit')
  })

  it('is refused for others than the owner, for QA and the intake connector, and on a case that is done', () => {
    const small = { amount: 10, approvalId: null }
    expect(refusalOf(record(small, { by: ben }))).toBe('not_permitted')
    expect(refusalOf(record(small, { by: quinn }))).toBe('not_permitted')
    expect(refusalOf(decideRecordAuthority(working, { ...input, ...small }, intakeAsks()))).toBe('not_permitted')
    expect(refusalOf(record(small, { state: { ...working, status: 'closed' } }))).toBe('case_resolved')
  })

  it('is refused when somebody else gave something meanwhile, and once for the same id', () => {
    const small = { amount: 10, approvalId: null }
    const given = afterCommand(
      working,
      { type: 'case.record_authority', input: { ...input, amount: 40, approvalId: null } },
      asks(lena),
    )
    const late = decideRecordAuthority(
      given,
      { ...input, ...small, concessionId: idOf('other') },
      asks(ana, { seenVersion: 2 }),
    )
    expect(late).toMatchObject({
      refusal: { code: 'changed_meanwhile', truth: 'Lena Fischer recorded a refund of 40.' },
    })
    expect(refusalOf(record(small, { state: given }))).toBe('invalid_input')
  })
})
