import { describe, expect, it } from 'vitest'
import { aroundTheClock, businessCalendarSchema, isTimeZone } from './calendar.ts'

const office = {
  id: 'madrid',
  name: 'Madrid office',
  timeZone: 'Europe/Madrid',
  hours: { monday: [{ from: '09:00', to: '17:00' }] },
  holidays: [{ date: '2026-12-25', name: 'Christmas Day' }],
  version: 3,
}

/** Messages of the refusal of `office` with `change`, each with its place. */
function refusals(change: object): string[] {
  const parsed = businessCalendarSchema.safeParse({ ...office, ...change })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a calendar', () => {
  it('is closed on the days it leaves out', () => {
    const calendar = businessCalendarSchema.parse(office)
    expect(calendar.hours.monday).toEqual([{ from: '09:00', to: '17:00' }])
    expect(calendar.hours.sunday).toEqual([])
    expect(businessCalendarSchema.parse({ ...office, holidays: undefined }).holidays).toEqual([])
  })

  it('may have shifts that touch, end at midnight and come in any order', () => {
    const monday = [
      { from: '22:00', to: '24:00' },
      { from: '00:00', to: '06:00' },
      { from: '06:00', to: '06:30' },
    ]
    expect(refusals({ hours: { monday } })).toEqual([])
  })

  it.each([
    ['+02:00', false],
    ['Europe/Atlantis', false],
    ['', false],
    ['UTC', true],
    ['Asia/Kathmandu', true],
    ['Asia/Calcutta', true],
  ])('takes the zone "%s": %s', (zone, known) => {
    expect(isTimeZone(zone)).toBe(known)
    expect(refusals({ timeZone: zone }).length === 0).toBe(known)
  })

  it.each([
    [{ hours: { monday: [{ from: '22:00', to: '06:00' }] } }, 'hours.monday.0: ends before it begins'],
    [{ hours: { monday: [{ from: '09:00', to: '09:00' }] } }, 'hours.monday.0: ends before it begins'],
    [{ hours: { monday: [{ from: '24:00', to: '24:00' }] } }, 'hours.monday.0.from: a time from 00:00'],
    [{ hours: { monday: [{ from: '9:00', to: '24:30' }] } }, 'hours.monday.0.from: a time from 00:00'],
    [
      {
        hours: {
          monday: [
            { from: '12:00', to: '14:00' },
            { from: '09:00', to: '12:01' },
          ],
        },
      },
      'hours.monday.0: 12:00–14:00 overlaps 09:00–12:01',
    ],
    [{ hours: {} }, 'hours: a calendar needs an opening hour'],
    [{ hours: { ...office.hours, wensday: [] } }, 'hours: Unrecognized key'],
    [{ holidays: [{ date: '2026-02-29', name: 'No day' }] }, 'holidays.0.date: '],
    [{ holidays: [{ date: '2026-02-28', name: ' ' }] }, 'holidays.0.name: '],
    [{ holidays: [...office.holidays, { date: '2026-12-25', name: 'Again' }] }, 'holidays.1.date: 2026-12-25 is Chris'],
    [{ version: 0 }, 'version: '],
  ])('is refused with its place: %j', (change, refusal) => {
    expect(refusals(change).some((message) => message.startsWith(refusal))).toBe(true)
  })

  it('is frozen once parsed, and parses to itself', () => {
    const calendar = businessCalendarSchema.parse(office)
    expect(
      Object.isFrozen(calendar) && Object.isFrozen(calendar.hours.monday) && Object.isFrozen(calendar.holidays),
    ).toBe(true)
    expect(businessCalendarSchema.parse(calendar)).toEqual(calendar)
    expect(businessCalendarSchema.parse(aroundTheClock)).toEqual(aroundTheClock)
  })
})
