import { aroundTheClock, type BusinessCalendar } from '../sla/calendar.ts'
import type { SlaPolicy } from '../sla/clock.ts'

/** The calendar a team works by. */
export function teamCalendar(_teamId: string, _policy: SlaPolicy): BusinessCalendar {
  return aroundTheClock
}
