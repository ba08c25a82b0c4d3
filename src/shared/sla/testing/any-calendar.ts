import fc from 'fast-check'
import { type BusinessCalendar, businessCalendarSchema, type Shift, weekdays } from '../calendar.ts'

/** Calendars and instants for property tests, drawn around the days on which clocks do odd things. */

const minute = 60_000
const day = 1_440 * minute

/** Zones with an instant near which something happens there, or nothing does. */
const oddDays = [
  ['UTC', '2026-02-28T12:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z'],
  ['America/New_York', '2026-11-01T06:00:00Z'],
  ['Europe/Madrid', '2026-03-29T01:00:00Z'],
  ['Europe/Madrid', '2026-10-25T01:00:00Z'],
  // Clocks went from midnight to one, and from midnight back to eleven.
  ['America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['America/Sao_Paulo', '2019-02-17T02:00:00Z'],
  ['Asia/Manila', '2026-06-12T00:00:00Z'],
  ['Asia/Kolkata', '2026-08-15T00:00:00Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00:00Z'],
  // Half an hour of daylight saving.
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Pacific/Chatham', '2026-04-04T14:00:00Z'],
  // Leapt over the 30th, and over 21 August 1993.
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Pacific/Kwajalein', '1993-08-21T12:00:00Z'],
  // Went back from a minute past midnight, so that a date began, stopped and began again.
  ['America/St_Johns', '2010-11-07T02:31:00Z'],
  // Standard time itself moved by half an hour.
  ['Asia/Pyongyang', '2015-08-14T15:00:00Z'],
  ['America/Caracas', '2016-05-01T07:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
] as const

function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** Up to three shifts of a day, often on the full or half hour, some of them touching. */
export const anyShifts: fc.Arbitrary<Shift[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 48 }).map((halves) => halves * 30),
      fc.integer({ min: 0, max: 1_440 }),
      fc.constantFrom(0, 1_440),
    ),
    { maxLength: 6 },
  )
  .map((cuts) => {
    const ordered = cuts.sort((a, b) => a - b)
    const shifts: Shift[] = []
    for (let place = 0; place + 1 < ordered.length; place += 2)
      shifts.push({ from: timeOf(ordered[place] ?? 0), to: timeOf(ordered[place + 1] ?? 0) })
    return shifts
  })

const anyHours = fc
  .tuple(...weekdays.map(() => anyShifts))
  .filter((days) => days.some((shifts) => shifts.length > 0))
  .map((days) => Object.fromEntries(weekdays.map((weekday, place) => [weekday, days[place]])))

export interface Scene {
  readonly calendar: BusinessCalendar
  /** Instants on the full minute within three days of the odd day, in order. */
  readonly instants: readonly [string, string, string]
}

/** A calendar in a zone with holidays around one of its odd days, and instants near it. */
export const anyScene: fc.Arbitrary<Scene> = fc.constantFrom(...oddDays).chain(([timeZone, about]) => {
  const anchor = Date.parse(about)
  const instant = fc.integer({ min: -3 * 1_440, max: 3 * 1_440 }).map((minutes) => anchor + minutes * minute)
  const holiday = fc
    .record(
      { days: fc.integer({ min: -3, max: 5 }), name: fc.constantFrom('Founders', 'Harvest'), hours: anyShifts },
      { requiredKeys: ['days', 'name'] },
    )
    .map(({ days, ...rest }) => ({ ...rest, date: new Date(anchor + days * day).toISOString().slice(0, 10) }))
  return fc.record({
    calendar: fc
      .record({
        hours: anyHours,
        holidays: fc.uniqueArray(holiday, { maxLength: 3, selector: ({ date }) => date }),
      })
      .map((given) => businessCalendarSchema.parse({ id: 'any', name: 'Any', timeZone, version: 1, ...given })),
    instants: fc.tuple(instant, instant, instant).map((given): Scene['instants'] => {
      const [first = 0, second = 0, third = 0] = given.toSorted((a, b) => a - b)
      return [new Date(first).toISOString(), new Date(second).toISOString(), new Date(third).toISOString()]
    }),
  })
})
