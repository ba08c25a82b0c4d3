import type { Severity } from '../case/basics.ts'
import type { Customer } from '../case/parts.ts'
import { aroundTheClock, type BusinessCalendar } from './calendar.ts'
import type { ClockKind } from './clock-kind.ts'
import type { SlaPolicy, TargetOverride } from './sla-policy.ts'

/** As much of a case as its clocks depend on. */
export interface ClockSubject {
  readonly severity: Severity
  readonly category: string
  readonly teamId: string
  readonly customer: Pick<Customer, 'tier'>
}

/** The target of a clock in business minutes, and the row of the policy that sets it; null: its table by severity. */
export interface Target {
  readonly minutes: number
  readonly override: TargetOverride | null
}

/** How long the clock `kind` of `subject` may run by `policy`: the most specific row, else the table by severity. */
export function targetOf(kind: ClockKind, subject: ClockSubject, policy: SlaPolicy): Target {
  let best: TargetOverride | null = null
  for (const row of policy.overrides)
    if (row.kind === kind && fits(row, subject) && (!best || weight(row) > weight(best))) best = row
  return { minutes: best ? best.minutes : policy.minutes[kind][subject.severity], override: best }
}

function fits({ severity, tier, category }: TargetOverride, subject: ClockSubject): boolean {
  return (
    (severity === null || severity === subject.severity) &&
    (tier === null || tier === subject.customer.tier) &&
    (category === null || category === subject.category)
  )
}

/** More for each column that is named; among equally many the category outweighs the tier, the tier the severity. */
function weight({ severity, tier, category }: TargetOverride): number {
  const named = Number(severity !== null) + Number(tier !== null) + Number(category !== null)
  return named * 8 + Number(category !== null) * 4 + Number(tier !== null) * 2 + Number(severity !== null)
}

/** The calendar by which the clocks of a team's cases of that severity count. */
export function calendarOf(teamId: string, severity: Severity, policy: SlaPolicy): BusinessCalendar {
  if (policy.aroundTheClock.includes(severity)) return aroundTheClock
  return teamCalendar(teamId, policy)
}

/** When a team works: its calendar, or around the clock while it has none. */
export function teamCalendar(teamId: string, policy: SlaPolicy): BusinessCalendar {
  return calendarNamed(policy.teamCalendars[teamId] ?? aroundTheClock.id, policy) ?? aroundTheClock
}

/** The calendar with that id; undefined where there is none. */
export function calendarNamed(id: string, { calendars }: Pick<SlaPolicy, 'calendars'>): BusinessCalendar | undefined {
  return id === aroundTheClock.id ? aroundTheClock : calendars.find((calendar) => calendar.id === id)
}
