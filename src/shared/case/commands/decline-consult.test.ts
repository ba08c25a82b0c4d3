import { expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, carla, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { helpersNow } from '../../consult/who-helps.ts'
import { decideDeclineConsult } from './decline-consult.ts'

const { id: consultId } = aConsult()
const working = aCase({ status: 'open', ownerId: ana.id, consults: [aConsult()] })
const command = { type: 'case.decline_consult' as const, input: { consultId, reason: 'Not my field.' } }

it('leaves the question to the others', () => {
  const after = afterCommand(working, command, asks(ben, { at: minutesLater(12) }))
  const [consult] = after.consults
  expect(consult?.helpers[0]?.declinedAt).toBe(minutesLater(12))
  expect(consult && helpersNow(consult).map(({ memberId }) => memberId)).toEqual([carla.id])
  expect(refusalOf(decideDeclineConsult(after, command.input, asks(ben)))).toBe('not_permitted')
})

it('gives back a question that was taken', () => {
  const taken = afterCommand(working, { type: 'case.claim_consult', input: { consultId } }, asks(ben))
  expect(refusalOf(decideDeclineConsult(taken, command.input, asks(carla)))).toBe('consult_claimed')
  const after = afterCommand(taken, command, asks(ben))
  expect(after.consults[0]).toMatchObject({ claimedBy: null, state: 'open' })
  expect(refusalOf(decideDeclineConsult(after, command.input, asks(carla)))).toBeNull()
})

it('is not for the asker', () => {
  expect(refusalOf(decideDeclineConsult(working, command.input, asks(ana)))).toBe('not_permitted')
})
