import { Temporal } from 'temporal-polyfill'
import { type BusinessCalendar, weekdays } from '../sla/calendar.ts'

export type DayKind = 'weekday' | 'weekend' | 'holiday'

/**
 * What kind of day an instant (ISO) falls on where the calendar is. The weekend is the days on which the calendar never
 * opens; of one that opens on all seven, Saturday and Sunday. A holiday is one even at a weekend.
 */
export function dayKind(calendar: BusinessCalendar, at: string): DayKind {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO(calendar.timeZone)
  const date = local.toPlainDate().toString()
  if (calendar.holidays.some((holiday) => holiday.date === date)) return 'holiday'
  const closed = weekdays.filter((day) => calendar.hours[day].length === 0)
  const weekend = closed.length > 0 ? closed : (['saturday', 'sunday'] as const)
  const day = weekdays[local.dayOfWeek - 1]
  return weekend.some((one) => one === day) ? 'weekend' : 'weekday'
}
