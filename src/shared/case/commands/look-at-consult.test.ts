import { expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { aConsult } from '../../../../test/fixtures/consults.ts'
import { afterCommand, ana, asks, ben, carla, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideLookAtConsult } from './look-at-consult.ts'

const working = aCase({ status: 'open', ownerId: ana.id, consults: [aConsult()] })
const input = { consultId: aConsult().id }
const lookAt = (by: typeof ben, minutes: number, state = working) =>
  decideLookAtConsult(state, input, asks(by, { at: minutesLater(minutes) }))

it('is in the trail, once in fifteen minutes for each who helps', () => {
  const after = afterCommand(working, { type: 'case.look_at_consult', input }, asks(ben, { at: minutesLater(12) }))
  expect(after.consults[0]?.looks).toEqual([{ memberId: ben.id, at: minutesLater(12) }])
  expect(after.timeline.at(-1)).toMatchObject({ kind: 'consult_looked', by: { id: ben.id } })
  expect(refusalOf(lookAt(ben, 26, after))).toBe('no_change')
  expect(refusalOf(lookAt(carla, 13, after))).toBeNull()
  expect(refusalOf(lookAt(ben, 27, after))).toBeNull()
})

it('is no matter for who sees the case anyway', () => {
  expect(refusalOf(lookAt(ana, 12))).toBe('not_permitted')
})
