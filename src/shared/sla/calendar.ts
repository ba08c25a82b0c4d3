import { z } from 'zod'

/**
 * Business calendars: when a team works. Hours are what a clock on the wall in the calendar's time zone shows, so they
 * hold through daylight saving; a shift over midnight is written as two, until 24:00 and from 00:00.
 */

/** The days of a week as ISO 8601 orders them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

/** Whether this runtime's time zone data knows `name` as an IANA name; offsets such as `+02:00` are no names. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/
const endOfDay = /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/

/** An IANA time zone this runtime knows. */
export const timeZoneSchema = z.string().max(64).refine(isTimeZone, 'no IANA time zone, such as Europe/Madrid')

/** Local times `HH:MM`: from the first (included) to the second (not included, at most 24:00) of the same day. */
export const shiftSchema = z
  .object({
    from: z.string().regex(timeOfDay, 'a time from 00:00 to 23:59'),
    to: z.string().regex(endOfDay, 'a time from 00:01 to 24:00'),
  })
  .refine(
    ({ from, to }) => from < to,
    'ends before it begins: write a shift over midnight as two, to 24:00 and from 00:00',
  )
  .readonly()
export type Shift = z.infer<typeof shiftSchema>

/** The shifts of one day in any order. They may touch; overlapping ones are refused, for one of them is a mistake. */
const shiftsSchema = z
  .array(shiftSchema)
  .max(48)
  .superRefine((shifts, context) => {
    const ordered = shifts.map((shift, index) => ({ ...shift, index })).sort((a, b) => (a.from < b.from ? -1 : 1))
    ordered.forEach((shift, place) => {
      const before = ordered[place - 1]
      if (before && shift.from < before.to)
        context.addIssue({
          code: 'custom',
          message: `${shift.from}–${shift.to} overlaps ${before.from}–${before.to}`,
          path: [shift.index],
        })
    })
  })
  .readonly()

const dayShifts = shiftsSchema.default([])

/** Shifts per weekday; a day left out is closed, a day misspelt is refused. */
const weekSchema = z
  .strictObject({
    monday: dayShifts,
    tuesday: dayShifts,
    wednesday: dayShifts,
    thursday: dayShifts,
    friday: dayShifts,
    saturday: dayShifts,
    sunday: dayShifts,
  } satisfies Record<Weekday, typeof dayShifts>)
  .refine((week) => weekdays.some((day) => week[day].length > 0), 'a calendar needs an opening hour')
  .readonly()

/** A date in the calendar's own zone on which other hours hold: none, unless `hours` gives some. */
export const holidaySchema = z
  .object({ date: z.iso.date(), name: z.string().trim().min(1).max(120), hours: shiftsSchema.optional() })
  .readonly()
export type Holiday = z.infer<typeof holidaySchema>

const holidaysSchema = z
  .array(holidaySchema)
  .max(2_000)
  .superRefine((holidays, context) => {
    const seen = new Map<string, string>()
    holidays.forEach(({ date, name }, index) => {
      const other = seen.get(date)
      if (other !== undefined)
        context.addIssue({ code: 'custom', message: `${date} is ${other} already`, path: [index, 'date'] })
      else seen.set(date, name)
    })
  })
  .readonly()

/**
 * A team's business calendar. What is parsed is frozen, because the arithmetic remembers the days it has worked out for
 * each calendar object; keep the parsed object to profit from it.
 */
export const businessCalendarSchema = z
  .object({
    id: z.string().trim().min(1).max(80),
    name: z.string().trim().min(1).max(120),
    timeZone: timeZoneSchema,
    hours: weekSchema,
    holidays: holidaysSchema.default([]),
    version: z.number().int().min(1),
  })
  .readonly()
export type BusinessCalendar = z.infer<typeof businessCalendarSchema>

const wholeDay = [{ from: '00:00', to: '24:00' }] as const

/** Every minute counts: what a clock runs by until its team has a calendar of its own. */
export const aroundTheClock: BusinessCalendar = businessCalendarSchema.parse({
  id: 'around-the-clock',
  name: 'Around the clock',
  timeZone: 'UTC',
  hours: Object.fromEntries(weekdays.map((day) => [day, wholeDay])),
  holidays: [],
  version: 1,
})
