import type { Directory, Member } from '../access/directory.ts'
import { shiftAt } from '../routing/shift.ts'
import { businessIntervals } from '../sla/business-time.ts'
import type { BusinessCalendar } from '../sla/calendar.ts'
import type { SlaPolicy } from '../sla/clock.ts'
import { calendarNamed, teamCalendar } from '../sla/target.ts'
import { type Interval, subtract } from './intervals.ts'
import type { EscalationPolicy } from './policy.ts'

/** When people work by plan: their shifts or their team's hours, without their leave. Presence is not looked at. */

export interface WorkPlan {
  readonly policy: EscalationPolicy
  readonly slaPolicy: SlaPolicy
  readonly directory: Directory
}

/** Whether somebody works at a moment, until when that is so, and why they do not. */
export type WorkState =
  | { readonly works: true; readonly until: string | null }
  | { readonly works: false; readonly why: 'leave' | 'off_shift'; readonly until: string | null }

/** The calendar by which a member of a team works: their own shifts, else the team's hours. */
export function calendarOfMember(memberId: string, teamId: string, { policy, slaPolicy }: WorkPlan): BusinessCalendar {
  const own = policy.people.find((person) => person.memberId === memberId)?.calendar ?? null
  const found = own === null ? undefined : calendarNamed(own, slaPolicy)
  return found ?? teamCalendar(teamId, slaPolicy)
}

/** Whether a member of a team works at an instant (ISO). */
export function workAt(member: Pick<Member, 'id'>, teamId: string, at: string, plan: WorkPlan): WorkState {
  const leave = leaveOf(member.id, plan).find(({ from, until }) => from <= at && at < until)
  if (leave) return { works: false, why: 'leave', until: leave.until }
  const shift = shiftAt(calendarOfMember(member.id, teamId, plan), Date.parse(at))
  return shift.on ? { works: true, until: shift.endsAt } : { works: false, why: 'off_shift', until: shift.until }
}

/** When a member of a team works in a stretch of time (ISO instants). */
export function workBetween(
  member: Pick<Member, 'id'>,
  teamId: string,
  { from, until }: { readonly from: string; readonly until: string },
  plan: WorkPlan,
): Interval[] {
  const open = businessIntervals(calendarOfMember(member.id, teamId, plan), from, until)
  return subtract(open.map(toInterval), leaveOf(member.id, plan).map(toInterval))
}

/** Their leave in a stretch of time. */
export function leaveOf(
  memberId: string,
  { policy }: Pick<WorkPlan, 'policy'>,
): readonly { from: string; until: string }[] {
  return policy.people.filter((person) => person.memberId === memberId).flatMap(({ leave }) => leave)
}

function toInterval({ from, until }: { readonly from: string; readonly until: string }): Interval {
  return { from: Date.parse(from), until: Date.parse(until) }
}
