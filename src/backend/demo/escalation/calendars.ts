import { type BusinessCalendar, businessCalendarSchema, type Shift, weekdays } from '../../../shared/sla/calendar.ts'
import { defaultSlaPolicy, type SlaPolicy, slaPolicySchema } from '../../../shared/sla/clock.ts'
import { type TeamKey, teamId } from '../people.ts'

/** When the teams of Harbor & Pine work: frontline and engineers around the clock, the others by their hours. */

const always: readonly Shift[] = [{ from: '00:00', to: '24:00' }]
const short: readonly Shift[] = [{ from: '10:00', to: '16:00' }]

type Week = Record<(typeof weekdays)[number], readonly Shift[]>

function week(workdays: readonly Shift[], saturday: readonly Shift[], sunday: readonly Shift[]): Week {
  const days = weekdays.map((day) => [day, day === 'saturday' ? saturday : day === 'sunday' ? sunday : workdays])
  return Object.fromEntries(days)
}

interface Hours {
  readonly id: string
  readonly name: string
  readonly timeZone: string
  readonly hours: Week
  /** What is open on a holiday; null: nothing. */
  readonly onHolidays: readonly Shift[] | null
  readonly teams: readonly TeamKey[]
}

const round = week(always, always, always)

const plans: readonly Hours[] = [
  {
    id: 'frontline-north',
    name: 'Frontline North',
    timeZone: 'America/New_York',
    hours: round,
    onHolidays: always,
    teams: ['north'],
  },
  {
    id: 'frontline-south',
    name: 'Frontline South',
    timeZone: 'America/Mexico_City',
    hours: round,
    onHolidays: always,
    teams: ['south'],
  },
  {
    id: 'engineers',
    name: 'Tier 2 and engineers',
    timeZone: 'Asia/Manila',
    hours: round,
    onHolidays: always,
    teams: ['tier2', 'technical'],
  },
  {
    id: 'billing',
    name: 'Billing',
    timeZone: 'America/New_York',
    hours: week(always, [{ from: '08:00', to: '20:00' }], [{ from: '08:00', to: '20:00' }]),
    onHolidays: short,
    teams: ['billing'],
  },
  {
    id: 'logistics',
    name: 'Logistics',
    timeZone: 'America/Mexico_City',
    hours: week(always, always, [{ from: '08:00', to: '20:00' }]),
    onHolidays: short,
    teams: ['logistics'],
  },
  {
    id: 'office',
    name: 'Office hours',
    timeZone: 'America/New_York',
    hours: week([{ from: '07:00', to: '21:00' }], [{ from: '09:00', to: '17:00' }], []),
    onHolidays: null,
    teams: ['trust', 'management'],
  },
]

/** The SLA policy of Harbor & Pine as it stands at `now`; grave cases count every minute. */
export function demoSlaPolicy(now: Date): SlaPolicy {
  const year = now.getUTCFullYear()
  const holidays = [year - 1, year, year + 1].flatMap(holidaysOf)
  const calendars = plans.map(
    ({ id, name, timeZone, hours, onHolidays }): BusinessCalendar =>
      businessCalendarSchema.parse({
        id,
        name,
        timeZone,
        hours,
        holidays: holidays.map((holiday) => (onHolidays ? { ...holiday, hours: onHolidays } : holiday)),
        version: 1,
      }),
  )
  return slaPolicySchema.parse({
    ...defaultSlaPolicy,
    calendars,
    teamCalendars: Object.fromEntries(plans.flatMap(({ id, teams }) => teams.map((team) => [teamId(team), id]))),
    aroundTheClock: ['S1', 'S2'],
  })
}

function holidaysOf(year: number): { date: string; name: string }[] {
  return [
    { date: `${year}-01-01`, name: 'New Year’s Day' },
    { date: `${year}-07-04`, name: 'Independence Day' },
    { date: `${year}-11-${fourthThursday(year)}`, name: 'Thanksgiving' },
    { date: `${year}-12-25`, name: 'Christmas Day' },
  ]
}

/** The day of November of its fourth Thursday. */
function fourthThursday(year: number): number {
  return 22 + ((11 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7)
}
