import { Temporal } from 'temporal-polyfill'

/** Times people put a case aside until, most often. */
export interface SnoozePreset {
  readonly key: 'hour' | 'hours' | 'tomorrow' | 'monday'
  readonly until: string
}

const startOfWork = { hour: 9, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }

/** 'In 1 hour', 'in 3 hours', 'tomorrow 9:00', 'Monday 9:00' by the wall of the member's zone, the soonest first. */
export function snoozePresets(now: string, timeZone: string): SnoozePreset[] {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone)
  const instant = (at: Temporal.ZonedDateTime) => new Date(at.epochMilliseconds).toISOString()
  const tomorrow = local.add({ days: 1 }).with(startOfWork)
  const monday = local.add({ days: (8 - local.dayOfWeek) % 7 || 7 }).with(startOfWork)
  const presets: SnoozePreset[] = [
    { key: 'hour', until: instant(local.add({ hours: 1 })) },
    { key: 'hours', until: instant(local.add({ hours: 3 })) },
    { key: 'tomorrow', until: instant(tomorrow) },
  ]
  return tomorrow.equals(monday) ? presets : [...presets, { key: 'monday', until: instant(monday) }]
}
