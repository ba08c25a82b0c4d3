import { expect, it } from 'vitest'
import { aCase } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aPost } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, carla, lena, refusalOf } from '../../../../test/fixtures/decisions.ts'
import type { Consult } from '../../consult/consult.ts'
import { decideWithdrawConsult } from './withdraw-consult.ts'

const working = (change: Partial<Consult> = {}) =>
  aCase({ status: 'open', ownerId: ana.id, consults: [aConsult(change)] })
const input = { consultId: aConsult().id, reason: 'Found it.' }
const withdraw = (by = ana, state = working()) => decideWithdrawConsult(state, input, asks(by))

it('takes back a question nobody has answered', () => {
  const after = afterCommand(working(), { type: 'case.withdraw_consult', input }, asks(ana))
  expect(after.consults[0]).toMatchObject({ state: 'withdrawn', endReason: 'Found it.' })
  expect(refusalOf(withdraw(ana, after))).toBe('consult_over')
})

it('tells the asker when an answer came first', () => {
  expect(withdraw(ana, working({ state: 'answered', posts: [aPost(ben)] }))).toMatchObject({
    refusal: { code: 'changed_meanwhile', truth: 'Answered by Ben Okafor.' },
  })
})

it('is the asking side’s', () => {
  expect(refusalOf(withdraw(lena))).toBeNull()
  expect(refusalOf(withdraw(carla))).toBe('not_permitted')
  expect(refusalOf(withdraw(ben))).toBe('not_permitted')
})

it('stays possible for the asker when the case went on to others whom they follow', () => {
  const moved = { ...working(), teamId: carla.teamIds[0] ?? '', ownerId: carla.id, followers: [ana.id] }
  expect(refusalOf(withdraw(ana, moved))).toBeNull()
})
