import { describe, expect, it } from 'vitest'
import { aroundTheClock, businessCalendarSchema } from '../sla/calendar.ts'
import { nextOpen, shiftAt } from './shift.ts'

const hours = [{ from: '09:00', to: '17:00' }]
const madrid = businessCalendarSchema.parse({
  id: 'madrid',
  name: 'Madrid',
  timeZone: 'Europe/Madrid',
  hours: { monday: hours, tuesday: [{ from: '22:00', to: '24:00' }], wednesday: [{ from: '00:00', to: '06:00' }] },
  holidays: [{ date: '2026-03-09', name: 'A holiday' }],
  version: 1,
})
const at = (instant: string) => Date.parse(instant)

describe('a shift', () => {
  it('is on until its end', () => {
    expect(shiftAt(madrid, at('2026-03-02T08:00:00Z'))).toEqual({ on: true, endsAt: '2026-03-02T16:00:00.000Z' })
    expect(shiftAt(madrid, at('2026-03-02T15:59:59Z'))).toMatchObject({ on: true })
  })

  it('goes on over midnight', () => {
    expect(shiftAt(madrid, at('2026-03-03T22:00:00Z'))).toEqual({ on: true, endsAt: '2026-03-04T05:00:00.000Z' })
  })

  it('is off until the next, holidays left out', () => {
    expect(shiftAt(madrid, at('2026-03-02T16:00:00Z'))).toEqual({ on: false, until: '2026-03-03T21:00:00.000Z' })
    expect(shiftAt(madrid, at('2026-03-04T05:00:00Z'))).toEqual({ on: false, until: '2026-03-10T21:00:00.000Z' })
  })

  it('follows the clock on the wall into summer time', () => {
    expect(shiftAt(madrid, at('2026-03-30T06:30:00Z'))).toEqual({ on: false, until: '2026-03-30T07:00:00.000Z' })
  })

  it('has no end around the clock', () => {
    expect(shiftAt(aroundTheClock, at('2026-03-02T08:00:00Z'))).toEqual({ on: true, endsAt: null })
  })

  it('begins nowhere in a calendar that is closed for a month', () => {
    const closed = businessCalendarSchema.parse({
      ...madrid,
      hours: { monday: hours },
      holidays: ['02', '09', '16', '23', '30'].map((date) => ({ date: `2026-03-${date}`, name: date })),
    })
    expect(shiftAt(closed, at('2026-03-01T12:00:00Z'))).toEqual({ on: false, until: null })
    expect(nextOpen(closed, at('2026-04-01T12:00:00Z'))).toBe(at('2026-04-06T07:00:00Z'))
  })
})
