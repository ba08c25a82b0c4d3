import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { ana, asks, floor, lena } from '../../../test/fixtures/decisions.ts'
import { defaultApprovalRules } from '../../shared/approval/rule.ts'
import type { AuthorityWish } from '../../shared/approval/wish-of.ts'
import { decide } from '../../shared/case/decide.ts'
import { askCommand, askDraft, filledIn, giveCommand, giveProblem } from './authority-form.ts'

const wish: AuthorityWish = { kind: 'refund', amount: 300, what: 'Refund both parcels.' }
const state = aCase({ status: 'open', ownerId: ana.id })
const around = { state, me: ana, directory: floor, rules: defaultApprovalRules }

describe('asking for approval, filled in', () => {
  it('asks for what the case asks for, of who may grant it, and the domain takes it', () => {
    const draft = askDraft({}, wish, around)
    expect(draft).toMatchObject({ kind: 'refund', amount: 300, problem: null, chosen: { member: lena } })
    const command = askCommand(draft, '0190a000-0000-7000-8000-000000000001')
    expect(command && decide(state, command, asks(ana)).kind).toBe('accepted')
  })

  it.each([
    ['no amount', { amount: '' }, 'amount'],
    ['half a cent', { amount: '300.005' }, 'amount'],
    ['words for an amount', { amount: 'a lot' }, 'amount'],
    ['what the own limit covers', { amount: '150' }, 'within'],
    ['no reason', { what: ' ' }, 'what'],
    ['more than anybody may grant', { amount: '9000' }, 'approver'],
    ['a discount above everything', { kind: 'discount', amount: '120' }, 'amount'],
  ] as const)('is not sent with %s', (_, fields, problem) => {
    const draft = askDraft(fields, wish, around)
    expect(draft.problem).toBe(problem)
    expect(askCommand(draft, 'x')).toBeNull()
  })

  it('is not sent where there is no rule for it', () => {
    expect(askDraft({}, wish, { ...around, rules: [] }).problem).toBe('rule')
  })

  it('forgets the amount with the kind it was meant for', () => {
    expect(filledIn({ kind: 'discount' }, wish)).toMatchObject({ amountText: '', amount: null })
    expect(filledIn({ kind: 'exception', amount: '5' }, wish).amount).toBeNull()
  })
})

describe('recording what was given', () => {
  it('lacks nothing with an amount and words', () => {
    const ids = { concessionId: '0190a000-0000-7000-8000-000000000001', approvalId: null }
    const filled = filledIn({ what: ' To the card. ' }, wish)
    expect(giveProblem(filled)).toBeNull()
    expect(giveCommand(filled, ids)).toEqual({
      type: 'case.record_authority',
      input: { ...ids, kind: 'refund', amount: 300, what: 'To the card.' },
    })
    expect(giveCommand(filledIn({ amount: '', what: 'x' }, wish), ids)).toBeNull()
    expect(giveProblem(filledIn({ what: '' }, wish))).toBe('what')
  })
})
