import { expect, it } from 'vitest'
import { aCase, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, eventsOf, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { decideWake } from './wake.ts'

const state = aCase({ ownerId: ana.id, status: 'open', clocks: [] })
const away = afterCommand(state, { type: 'case.snooze', input: { until: minutesLater(600) } }, asks(ana))

it('takes up what the member put aside, and nobody else’s', () => {
  expect(eventsOf(decideWake(away, {}, asks(ana)))).toEqual([
    { type: 'snooze_ended', memberId: ana.id, why: 'taken_up' },
  ])
  expect(afterCommand(away, { type: 'case.wake', input: {} }, asks(ana)).snoozes).toEqual([])
  expect(refusalOf(decideWake(away, {}, asks(ben)))).toBe('no_change')
  expect(refusalOf(decideWake(state, {}, asks(ana)))).toBe('no_change')
})
