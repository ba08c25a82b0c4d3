import { type BusinessCalendar, type Shift, weekdays } from './calendar.ts'
import { dayLength, zoneSpans } from './zone-spans.ts'

/**
 * What a calendar means for each day of UTC, worked out once. An instant is business time when the clock on the wall
 * in the calendar's zone shows a time within a shift of the date it shows. So an hour that clocks skip counts for
 * nobody, an hour they show twice counts twice, and a date a zone leaps over has no hours.
 */

/** A part of a day that is all open or all closed for one reason. Instants in milliseconds since 1970. */
export interface Stretch {
  readonly from: number
  /** Not included. */
  readonly until: number
  readonly open: boolean
  /** The holiday whose date it is, of a closed stretch; null when the usual hours leave it out. */
  readonly holiday: string | null
}

/** One day of UTC: stretches from its first millisecond to its last without a gap, and how much of it is open. */
export interface PlannedDay {
  readonly stretches: readonly Stretch[]
  /** Milliseconds. */
  readonly openTime: number
}

interface LocalDay {
  readonly shifts: readonly { readonly from: number; readonly until: number }[]
  readonly holiday: string | null
}

interface Plan {
  readonly timeZone: string
  /** Monday first. */
  readonly week: readonly LocalDay[]
  /** By the local date, as days since 1970-01-01. */
  readonly holidays: ReadonlyMap<number, LocalDay>
  readonly days: Map<number, PlannedDay>
}

const plans = new WeakMap<BusinessCalendar, Plan>()

/** Days remembered per calendar, a little over eleven years; then it starts over. */
const rememberedDays = 4_096

/** The day of UTC with the number `day` (days since 1970-01-01) under `calendar`. */
export function plannedDay(calendar: BusinessCalendar, day: number): PlannedDay {
  let plan = plans.get(calendar)
  if (!plan) {
    plan = planFor(calendar)
    plans.set(calendar, plan)
  }
  const known = plan.days.get(day)
  if (known) return known
  if (plan.days.size >= rememberedDays) plan.days.clear()
  const planned = workOut(plan, day)
  plan.days.set(day, planned)
  return planned
}

/** The stretches of `calendar` from `from` to `until` (milliseconds since 1970), clipped to them, split at UTC's midnight. */
export function* stretchesBetween(calendar: BusinessCalendar, from: number, until: number): Generator<Stretch> {
  if (until <= from) return
  for (let day = Math.floor(from / dayLength); day * dayLength < until; day++) {
    for (const stretch of plannedDay(calendar, day).stretches) {
      if (stretch.until <= from) continue
      if (stretch.from >= until) return
      const inside = stretch.from >= from && stretch.until <= until
      yield inside ? stretch : { ...stretch, from: Math.max(stretch.from, from), until: Math.min(stretch.until, until) }
    }
  }
}

function workOut(plan: Plan, day: number): PlannedDay {
  const stretches: Stretch[] = []
  for (const span of zoneSpans(plan.timeZone, day)) {
    const lastDate = Math.floor((span.until - 1 + span.offset) / dayLength)
    for (let date = Math.floor((span.from + span.offset) / dayLength); date <= lastDate; date++) {
      const midnight = date * dayLength - span.offset
      const clip = (instant: number) => Math.min(Math.max(instant, span.from), span.until)
      const { shifts, holiday } = localDay(plan, date)
      let closedFrom = clip(midnight)
      for (const shift of shifts) {
        const from = clip(midnight + shift.from)
        const until = clip(midnight + shift.until)
        if (from >= until) continue
        append(stretches, { from: closedFrom, until: from, open: false, holiday })
        append(stretches, { from, until, open: true, holiday: null })
        closedFrom = until
      }
      append(stretches, { from: closedFrom, until: clip(midnight + dayLength), open: false, holiday })
    }
  }
  const openTime = stretches.reduce((sum, { open, from, until }) => (open ? sum + until - from : sum), 0)
  return { stretches, openTime }
}

function append(stretches: Stretch[], next: Stretch): void {
  if (next.from >= next.until) return
  const last = stretches.at(-1)
  if (last && last.open === next.open && last.holiday === next.holiday)
    stretches[stretches.length - 1] = { ...last, until: next.until }
  else stretches.push(next)
}

function localDay(plan: Plan, date: number): LocalDay {
  // 1970-01-01 was a Thursday, the fourth day of its week; dates before it are negative.
  const weekday = (((date + 3) % 7) + 7) % 7
  const day = plan.holidays.get(date) ?? plan.week[weekday]
  if (!day) throw new Error(`no weekday ${weekday}`)
  return day
}

function planFor(calendar: BusinessCalendar): Plan {
  return {
    timeZone: calendar.timeZone,
    week: weekdays.map((day) => ({ shifts: inMilliseconds(calendar.hours[day]), holiday: null })),
    holidays: new Map(
      calendar.holidays.map(({ date, name, hours }): [number, LocalDay] => [
        Date.parse(`${date}T00:00:00Z`) / dayLength,
        { shifts: inMilliseconds(hours ?? []), holiday: name },
      ]),
    ),
    days: new Map(),
  }
}

function inMilliseconds(shifts: readonly Shift[]): LocalDay['shifts'] {
  return shifts
    .map(({ from, to }) => ({ from: sinceMidnight(from), until: sinceMidnight(to) }))
    .sort((a, b) => a.from - b.from)
}

function sinceMidnight(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return ((hours ?? 0) * 60 + (minutes ?? 0)) * 60_000
}
