import { aroundTheClock, type BusinessCalendar } from '../sla/calendar.ts'
import type { SlaPolicy } from '../sla/clock.ts'

/** The calendar a team works by. */
export function teamCalendar(_teamId: string, _policy: SlaPolicy): BusinessCalendar {
  return aroundTheClock
}

/** The calendar of that name; undefined where there is none. */
export function calendarNamed(id: string, _policy: SlaPolicy): BusinessCalendar | undefined {
  return id === aroundTheClock.id ? aroundTheClock : undefined
}
