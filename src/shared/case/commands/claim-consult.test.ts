import { expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult, aHelper } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, carla, eventsOf, refusalOf } from '../../../../test/fixtures/decisions.ts'
import type { Consult } from '../../consult/consult.ts'
import { decideClaimConsult } from './claim-consult.ts'

const working = (change: Partial<Consult> = {}) =>
  aCase({ status: 'open', ownerId: ana.id, consults: [aConsult(change)] })
const { id: consultId } = aConsult()
const claim = (by = ben, state = working()) => decideClaimConsult(state, { consultId }, asks(by))

it('gives the question to who takes it first, and tells the next one who has it', () => {
  expect(eventsOf(claim())).toEqual([
    { type: 'consult_claimed', consultId, memberId: ben.id, memberName: 'Ben Okafor' },
  ])
  const after = afterCommand(
    working(),
    { type: 'case.claim_consult', input: { consultId } },
    asks(ben, { at: minutesLater(15) }),
  )
  expect(after.consults[0]).toMatchObject({ claimedBy: ben.id, state: 'open' })
  expect(claim(carla, after)).toMatchObject({
    refusal: { code: 'consult_claimed', truth: 'Ben Okafor is answering it.' },
  })
  expect(refusalOf(claim(ben, after))).toBe('no_change')
})

it('is not needed where everybody who was asked may answer', () => {
  expect(refusalOf(claim(ben, working({ claimable: false })))).toBe('no_change')
})

it('is not needed by who was asked by name when a colleague has it', () => {
  const helpers = [aHelper(ben), { ...aHelper(carla), named: true }]
  expect(claim(carla, working({ claimedBy: ben.id, helpers }))).toMatchObject({
    refusal: { code: 'no_change', message: expect.stringContaining('can answer too') },
  })
})

it('is not for who was not asked, nor for who asked', () => {
  expect(refusalOf(claim(ana))).toBe('not_permitted')
  expect(refusalOf(claim(carla, working({ helpers: [aHelper(ben)] })))).toBe('not_found')
})

it('is refused once the question is over', () => {
  expect(refusalOf(claim(ben, working({ state: 'withdrawn' })))).toBe('consult_over')
})
