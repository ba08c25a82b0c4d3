import { describe, expect, it } from 'vitest'
import { aCase, aClock, minutesLater } from '../../../../test/fixtures/case-builder.ts'
import { afterCommand, ana, asks, ben, carla, eventsOf, refusalOf } from '../../../../test/fixtures/decisions.ts'
import { daysAfter } from '../../together/snooze.ts'
import { decideSnooze } from './snooze.ts'

const at = minutesLater(10)
const state = aCase({ ownerId: ana.id, status: 'open', clocks: [] })
const until = minutesLater(600)

describe('putting a case aside', () => {
  it('keeps for whom, until when and since when', () => {
    expect(eventsOf(decideSnooze(state, { until }, asks(ana)))).toEqual([
      { type: 'case_snoozed', snooze: { memberId: ana.id, until, untilReply: false, since: at } },
    ])
  })

  it('waits for the customer for two weeks at most', () => {
    expect(eventsOf(decideSnooze(state, { until: null }, asks(ana)))).toMatchObject([
      { snooze: { until: daysAfter(at, 14), untilReply: true } },
    ])
  })

  it('is each member’s own: a second time takes the place of the first, and nobody else’s', () => {
    const one = afterCommand(state, { type: 'case.snooze', input: { until } }, asks(ana))
    const two = afterCommand(one, { type: 'case.snooze', input: { until } }, asks(ben))
    const later = afterCommand(two, { type: 'case.snooze', input: { until: minutesLater(900) } }, asks(ana))
    expect(later.snoozes.map(({ memberId, until: to }) => [memberId, to])).toEqual([
      [ben.id, until],
      [ana.id, minutesLater(900)],
    ])
  })

  it.each([
    ['what nobody owns', { ...state, ownerId: null }, { until }, 'not_permitted'],
    ['what is done', { ...state, status: 'resolved' as const }, { until }, 'case_resolved'],
    ['what is too far ahead', state, { until: daysAfter(at, 91) }, 'invalid_input'],
  ])('refuses %s', (_, before, input, code) => {
    expect(refusalOf(decideSnooze(before, input, asks(ana)))).toBe(code)
  })

  it('refuses a case with a clock at risk, and one the member does not see', () => {
    const late = {
      ...state,
      clocks: [{ ...aClock('resolution'), atRiskAt: minutesLater(9), dueAt: minutesLater(300) }],
    }
    expect(refusalOf(decideSnooze(late, { until }, asks(ana)))).toBe('not_permitted')
    expect(refusalOf(decideSnooze(late, { until: minutesLater(5) }, asks(ana)))).toBeNull()
    expect(refusalOf(decideSnooze(state, { until }, asks(carla)))).toBe('not_permitted')
  })

  it('changes nothing twice', () => {
    const away = afterCommand(state, { type: 'case.snooze', input: { until } }, asks(ana))
    expect(refusalOf(decideSnooze(away, { until }, asks(ana)))).toBe('no_change')
  })
})
