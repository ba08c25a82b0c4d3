import { describe, expect, it } from 'vitest'
import { addBusinessTime, businessIntervals, businessMinutesBetween } from './business-time.ts'
import { aroundTheClock, type BusinessCalendar, businessCalendarSchema, type Holiday, weekdays } from './calendar.ts'

const workdays = weekdays.slice(0, 5)

/** A calendar of shifts such as `09:00-17:00 18:00-20:00` on `days`. */
function open(timeZone: string, shifts: string, days = workdays, holidays: readonly Holiday[] = []): BusinessCalendar {
  const list = shifts.split(' ').map((shift) => ({ from: shift.slice(0, 5), to: shift.slice(6) }))
  const hours = Object.fromEntries(days.map((day) => [day, list]))
  return businessCalendarSchema.parse({ id: 'team', name: 'Team', timeZone, hours, holidays, version: 1 })
}

const everyDay = [...weekdays]
const brief = (instant: string) => instant.replace(':00.000Z', 'Z')
const spans = (calendar: BusinessCalendar, from: string, until: string) =>
  businessIntervals(calendar, from, until).map((one) => `${brief(one.from)} ${brief(one.until)}`)

describe('on days when clocks change', () => {
  it.each([
    // Two o'clock became three: the shift from one to half past three is an hour shorter, and one piece.
    ['America/New_York', '01:00-03:30', '2026-03-08', ['2026-03-08T06:00Z 2026-03-08T07:30Z']],
    ['America/New_York', '02:15-02:45', '2026-03-08', []],
    // From one to two came twice.
    ['America/New_York', '01:00-02:30', '2026-11-01', ['2026-11-01T05:00Z 2026-11-01T07:30Z']],
    [
      'America/New_York',
      '01:30-01:45',
      '2026-11-01',
      ['2026-11-01T05:30Z 2026-11-01T05:45Z', '2026-11-01T06:30Z 2026-11-01T06:45Z'],
    ],
    ['Europe/Madrid', '01:30-03:30', '2026-03-29', ['2026-03-29T00:30Z 2026-03-29T01:30Z']],
    ['Europe/Madrid', '01:30-03:30', '2026-10-25', ['2026-10-24T23:30Z 2026-10-25T02:30Z']],
    // Midnight became one o'clock; in autumn midnight became eleven in the evening of the day before.
    ['America/Sao_Paulo', '00:00-02:00', '2018-11-04', ['2018-11-04T03:00Z 2018-11-04T04:00Z']],
    ['America/Sao_Paulo', '23:00-24:00', '2019-02-16', ['2019-02-17T01:00Z 2019-02-17T03:00Z']],
    ['Asia/Manila', '00:00-02:00', '2026-06-11', ['2026-06-10T16:00Z 2026-06-10T18:00Z']],
    // Half an hour only.
    ['Australia/Lord_Howe', '01:00-03:00', '2026-04-05', ['2026-04-04T14:00Z 2026-04-04T16:30Z']],
    ['Australia/Lord_Howe', '01:00-03:00', '2026-10-04', ['2026-10-03T14:30Z 2026-10-03T16:00Z']],
    // The 7th began for a minute, went back to the 6th for 59 and began again.
    [
      'America/St_Johns',
      '00:00-00:30',
      '2010-11-07',
      ['2010-11-07T02:30Z 2010-11-07T02:31Z', '2010-11-07T03:30Z 2010-11-07T04:00Z'],
    ],
    ['Pacific/Apia', '09:00-17:00', '2011-12-30', []],
    ['Asia/Kathmandu', '09:00-17:00', '2026-01-05', ['2026-01-05T03:15Z 2026-01-05T11:15Z']],
  ])('%s, %s on %s', (zone, shift, date, expected) => {
    const weekday = weekdays[(new Date(date).getUTCDay() + 6) % 7] ?? 'monday'
    const around = (days: number) => new Date(Date.parse(date) + days * 86_400_000).toISOString()
    expect(spans(open(zone, shift, [weekday]), around(-1), around(2))).toEqual(expected)
  })

  it.each([
    ['America/New_York', '2026-03-08T05:00:00Z', 23],
    ['America/New_York', '2026-11-01T04:00:00Z', 25],
    ['Australia/Lord_Howe', '2026-04-04T13:00:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-03T13:30:00Z', 23.5],
    ['Asia/Manila', '2026-03-28T16:00:00Z', 24],
  ])('in %s the Sunday that begins at %s has %d hours', (zone, midnight, hours) => {
    const next = new Date(Date.parse(midnight) + hours * 3_600_000).toISOString()
    const before = new Date(Date.parse(midnight) - 60_000).toISOString()
    const calendar = open(zone, '00:00-24:00', ['sunday'])
    expect(spans(calendar, before, new Date(Date.parse(next) + 60_000).toISOString())).toEqual([
      `${brief(new Date(midnight).toISOString())} ${brief(next)}`,
    ])
  })
})

describe('a due time', () => {
  const christmas = [{ date: '2026-12-25', name: 'Christmas Day' }]
  const eve = [{ date: '2026-12-24', name: 'Christmas Eve', hours: [{ from: '09:00', to: '13:00' }] }, ...christmas]
  it.each([
    [
      'ends with the shift rather than at the next',
      open('UTC', '09:00-17:00'),
      '2026-03-06T16:00Z',
      60,
      '2026-03-06T17:00Z',
    ],
    ['goes on after the weekend', open('UTC', '09:00-17:00'), '2026-03-06T16:00Z', 61, '2026-03-09T09:01Z'],
    ['waits for opening', open('UTC', '09:00-17:00'), '2026-03-07T12:00Z', 30, '2026-03-09T09:30Z'],
    [
      'keeps the wall clock in spring',
      open('Europe/Madrid', '09:00-17:00'),
      '2026-03-27T15:00Z',
      120,
      '2026-03-30T08:00Z',
    ],
    ['and in autumn', open('Europe/Madrid', '09:00-17:00'), '2026-10-23T14:00Z', 120, '2026-10-26T09:00Z'],
    [
      'waits for a time that was skipped',
      open('Europe/Madrid', '02:15-02:45', everyDay),
      '2026-03-28T12:00Z',
      30,
      '2026-03-30T00:45Z',
    ],
    [
      'knows the holiday by the date of its own zone',
      open('Asia/Manila', '09:00-18:00', workdays, [{ date: '2026-06-12', name: 'Independence Day' }]),
      '2026-06-11T09:30Z',
      60,
      '2026-06-15T01:30Z',
    ],
    [
      'of a night shift ends at the holiday’s midnight and goes on at the next',
      open('America/New_York', '00:00-06:00 22:00-24:00', everyDay, christmas),
      '2026-12-25T03:00Z',
      180,
      '2026-12-26T06:00Z',
    ],
    [
      'counts a holiday’s shorter hours',
      open('UTC', '09:00-17:00', workdays, eve),
      '2026-12-24T12:00Z',
      90,
      '2026-12-28T09:30Z',
    ],
    ['leaps over the day Apia did', open('Pacific/Apia', '09:00-17:00'), '2011-12-30T02:00Z', 120, '2012-01-01T20:00Z'],
    ['around the clock is plain time', aroundTheClock, '2026-03-29T00:59Z', 1_440, '2026-03-30T00:59Z'],
    [
      'of no minutes is the start, open or not',
      open('UTC', '09:00-17:00'),
      '2026-03-07T12:00Z',
      0,
      '2026-03-07T12:00Z',
    ],
    ['keeps fractions of a minute', open('UTC', '09:00-17:00'), '2026-03-06T12:00Z', 0.5, '2026-03-06T12:00:30.000Z'],
    ['is found years ahead', open('UTC', '09:00-09:01', ['monday']), '2026-03-06T12:00Z', 261, '2031-03-03T09:01Z'],
    ['before 1970 too', open('UTC', '09:00-17:00'), '1965-02-26T16:00Z', 120, '1965-03-01T10:00Z'],
  ])('%s', (_, calendar, ...[from, minutes, due]) => {
    expect(brief(addBusinessTime(calendar, from, minutes) ?? 'never')).toBe(due)
    expect(businessMinutesBetween(calendar, from, due)).toBe(minutes)
    expect(businessMinutesBetween(calendar, due, from)).toBe(0 - minutes)
  })

  it('is none when the calendar has not that much within ten years', () => {
    expect(addBusinessTime(open('UTC', '09:00-09:01', ['monday']), '2026-03-06T12:00Z', 600)).toBeNull()
    const mondays = Array.from({ length: 525 }, (_, week) => ({
      date: new Date(Date.parse('2026-01-05') + week * 7 * 86_400_000).toISOString().slice(0, 10),
      name: 'Off',
    }))
    expect(addBusinessTime(open('UTC', '09:00-17:00', ['monday'], mondays), '2026-01-01T00:00Z', 1)).toBeNull()
  })

  it.each([Number.NaN, -1])('refuses to add %d minutes', (minutes) => {
    expect(() => addBusinessTime(aroundTheClock, '2026-03-06T12:00Z', minutes)).toThrow(RangeError)
  })

  it('refuses what is no instant', () => {
    expect(() => addBusinessTime(aroundTheClock, 'soon', 1)).toThrow(RangeError)
    expect(() => businessMinutesBetween(aroundTheClock, '2026-03-06T12:00Z', '')).toThrow(RangeError)
  })
})

describe('intervals', () => {
  it('join at midnight, in the zone and in UTC', () => {
    const calendar = open('America/New_York', '00:00-06:00 22:00-24:00', everyDay)
    expect(spans(calendar, '2026-06-01T12:00Z', '2026-06-02T12:00Z')).toEqual(['2026-06-02T02:00Z 2026-06-02T10:00Z'])
    expect(spans(aroundTheClock, '2026-06-01T12:00Z', '2026-06-09T12:00Z')).toEqual([
      '2026-06-01T12:00Z 2026-06-09T12:00Z',
    ])
  })

  it('are none when the time ends before it begins', () => {
    expect(spans(aroundTheClock, '2026-06-02T12:00Z', '2026-06-01T12:00Z')).toEqual([])
    expect(spans(aroundTheClock, '2026-06-02T12:00Z', '2026-06-02T12:00Z')).toEqual([])
  })
})

describe('instants that are somebody’s mistake', () => {
  it('are counted for ten years and no longer', () => {
    const decade = 3_653 * 1_440
    expect(businessMinutesBetween(aroundTheClock, '0000-01-01T00:00Z', '9999-12-31T23:59Z')).toBe(decade)
    expect(businessMinutesBetween(aroundTheClock, '9999-12-31T23:59Z', '0000-01-01T00:00Z')).toBe(-decade)
    expect(spans(aroundTheClock, '2026-01-01T00:00Z', '9999-12-31T23:59Z')).toEqual([
      '2026-01-01T00:00Z 2036-01-02T00:00Z',
    ])
  })

  it('have due times too', () => {
    const calendar = open('America/New_York', '09:00-17:00', everyDay)
    expect(addBusinessTime(calendar, '9998-07-01T12:00:00Z', 60)).toBe('9998-07-01T14:00:00.000Z')
    expect(businessMinutesBetween(calendar, '0000-01-01T00:00Z', '0000-01-08T00:00Z')).toBe(7 * 480)
    expect(addBusinessTime(aroundTheClock, '9999-12-31T00:00:00Z', 1_440)).toBeNull()
  })
})
