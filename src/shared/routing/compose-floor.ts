import type { Directory, Member } from '../access/directory.ts'
import type { EscalationPolicy } from '../escalation/policy.ts'
import type { BusinessCalendar } from '../sla/calendar.ts'
import type { SlaPolicy } from '../sla/clock.ts'
import { calendarNamed, teamCalendar } from '../sla/target.ts'
import { type Candidate, candidateOf, type Return, type RoutingFloor, type RoutingTeam } from './candidate.ts'
import { type FloorFacts, loadOf, type MemberFacts } from './facts.ts'
import { nextOpen, shiftAt } from './shift.ts'
import { byText } from './tie-break.ts'

/** What a floor is made of beside the facts: desk and backend hold the same. */
export interface FloorSources {
  readonly directory: Directory
  readonly escalationPolicy: EscalationPolicy
  readonly slaPolicy: SlaPolicy
}

/**
 * The floor as `rank` takes it: who works here by the directory, teams and people's plans by the escalation policy,
 * and what the record knows of everybody. `now` is milliseconds since 1970 by the server's clock: shifts and leave are
 * worked out for that moment, so that they are right at a desk that holds facts from before. Null when nobody works
 * here, for then there is nobody to give anything to.
 */
export function composeFloor(facts: FloorFacts, sources: FloorSources, now: number): RoutingFloor | null {
  const { directory, escalationPolicy, slaPolicy } = sources
  const known = new Map(facts.members.map((member) => [member.memberId, member]))
  const people = new Map(escalationPolicy.people.map((person) => [person.memberId, person]))
  const members = [...directory.members.values()].filter(({ active }) => active)
  const lastResort = lastResortOf(members)
  if (!lastResort) return null
  return {
    candidates: members.map((member) => {
      const plan = people.get(member.id)
      const calendar = calendarOf(member, plan, slaPolicy)
      return candidateFrom(member, known.get(member.id), { plan, calendar, now })
    }),
    teams: [...directory.teams.values()].map(({ id, name }) => teamFrom(id, name, members, escalationPolicy)),
    lastResort: { memberId: lastResort.id, name: lastResort.name },
  }
}

type PersonPlan = EscalationPolicy['people'][number]

interface Planned {
  readonly plan: PersonPlan | undefined
  readonly calendar: BusinessCalendar
  readonly now: number
}

/** The calendar somebody works by: their own, or that of their first team. */
function calendarOf(member: Member, plan: PersonPlan | undefined, slaPolicy: SlaPolicy): BusinessCalendar {
  const own = plan?.calendar ? calendarNamed(plan.calendar, slaPolicy) : undefined
  return own ?? teamCalendar(member.teamIds[0] ?? '', slaPolicy)
}

function candidateFrom(member: Member, facts: MemberFacts | undefined, planned: Planned): Candidate {
  const { given, of } = facts?.recent ?? { given: 0, of: 0 }
  return candidateOf(member, {
    presence: facts?.presence ?? { status: 'offline', heardAt: null },
    openLoad: loadOf(facts?.openCases ?? {}),
    shift: shiftAt(planned.calendar, planned.now),
    success: facts?.success ?? {},
    csat: null,
    recentShare: of > 0 ? given / of : 0,
    back: backOf(facts, planned),
    lastHandledCustomerAt: facts?.lastHandledCustomerAt ?? null,
  })
}

/**
 * The leave they are on, or the return that was later: from their last leave, with the first shift after it, or from an
 * outage.
 */
function backOf(facts: MemberFacts | undefined, { plan, calendar, now }: Planned): Return | null {
  const begun = (plan?.leave ?? []).filter(({ from }) => Date.parse(from) <= now)
  const leave =
    begun.length === 0 ? null : afterLeave(Math.max(...begun.map(({ until }) => Date.parse(until))), calendar)
  const outage: Return | null = facts?.outage ? { from: 'outage', ...facts.outage } : null
  if (!leave || !outage) return leave ?? outage
  return Date.parse(outage.at) > Date.parse(leave.at) ? outage : leave
}

function afterLeave(over: number, calendar: BusinessCalendar): Return {
  return { from: 'leave', at: new Date(nextOpen(calendar, over) ?? over).toISOString(), loadThen: 0 }
}

function teamFrom(id: string, name: string, members: readonly Member[], policy: EscalationPolicy): RoutingTeam {
  const plan = policy.teams.find(({ teamId }) => teamId === id)
  const named = plan && plan.leadIds.length > 0 ? plan.leadIds : null
  const leads = members.filter(({ role, teamIds }) => role === 'lead' && teamIds.includes(id)).map((lead) => lead.id)
  return {
    id,
    name,
    backupTeamId: plan?.backupTeamId ?? null,
    overflowTeamId: plan?.overflowTeamId ?? null,
    leadIds: named ?? leads,
  }
}

/** The first admin, else the first lead, else whoever was here first. */
function lastResortOf(members: readonly Member[]): Member | undefined {
  const rank = ({ role }: Member) => (role === 'admin' ? 0 : role === 'lead' ? 1 : 2)
  return members.toSorted(
    (a, b) => rank(a) - rank(b) || Date.parse(a.createdAt) - Date.parse(b.createdAt) || byText(a.id, b.id),
  )[0]
}
