import type { Directory, Member } from '../access/directory.ts'
import { decideEscalate } from '../case/commands/escalate.ts'
import type { DecideContext } from '../case/decision.ts'
import type { EscalationType, Place } from '../case/escalation.ts'
import { evolve } from '../case/evolve.ts'
import type { TakenStep } from '../case/ladder-run.ts'
import { type Case, openEscalation } from '../case/state.ts'
import { noGuides } from '../guide/guide-library.ts'
import { shiftAt } from '../routing/shift.ts'
import { teamCalendar } from '../sla/target.ts'
import { defaultTriagePolicy } from '../triage/policy.ts'
import { climb, climbsAt } from './climb.ts'
import { backupsOf } from './coverage.ts'
import { type DayKind, dayKind } from './day-kind.ts'
import { answerOf, stepSentence, teamSentence } from './dry-run-words.ts'
import { canOwn, membersOf } from './leads.ts'
import { overdueContacts } from './lint/index.ts'
import { type Route, resolveRoute } from './route.ts'
import { type SupposedCase, sampleCase } from './sample-case.ts'
import { type WorkPlan, type WorkState, workAt } from './work-plan.ts'

/** 'Who gets a S2 billing case at 02:10 on a holiday?' */
export interface DryRunAsk extends Omit<SupposedCase, 'teamId'> {
  readonly type: EscalationType
  /** The team that escalates; null: the frontline team that would have it. */
  readonly fromTeamId: string | null
}

export interface DryRunPerson {
  readonly memberId: string
  readonly name: string
  readonly state: WorkState
}

/** A team that could take it, as it is at that moment by plan. */
export interface DryRunTeam {
  readonly teamId: string
  readonly name: string
  readonly via: 'target' | 'backup'
  readonly timeZone: string
  readonly day: DayKind
  /** Name of the holiday there; null on other days. */
  readonly holiday: string | null
  readonly open: boolean
  /** When it next closes or opens (ISO); null when that is not within a month, or it never closes. */
  readonly changesAt: string | null
  /** Who could have the case, those on shift first. */
  readonly people: readonly DryRunPerson[]
  readonly sentence: string
}

/** One step of the ladder, if nobody accepts before it. */
export interface DryRunStep {
  /** Its place on the ladder, 0 is the first. */
  readonly step: number
  /** ISO instant. */
  readonly at: string
  readonly afterMinutes: number
  readonly who: TakenStep['who']
  readonly instead: TakenStep['instead']
  readonly told: readonly { readonly id: string; readonly name: string; readonly state: WorkState | null }[]
  readonly how: TakenStep['how']
  /** Where the case moves; null: it stays. */
  readonly to: Place | null
  readonly sentence: string
}

export interface DryRun {
  readonly at: string
  readonly fromTeamId: string
  readonly route: Route
  /** Where it goes; null when there is no other place at all. */
  readonly to: Place | null
  /** The team it goes to and those that stand in for it, in turn. */
  readonly teams: readonly DryRunTeam[]
  /** When the acknowledgement clock runs out (ISO). */
  readonly acknowledgeBy: string | null
  readonly steps: readonly DryRunStep[]
  /** The whole answer in plain sentences. */
  readonly answer: readonly string[]
  /** What is doubtful about it: a contact overdue for review, a condition that could not be answered. */
  readonly warnings: readonly string[]
}

/** Most steps a ladder may take here; ladders are shorter. */
const mostSteps = 20

/**
 * What would happen to an escalation, by plan: the row that decides, the team and who of it is on shift, the teams that
 * stand in, and every step of the ladder with its time. The very code that raises and climbs decides it; presence and
 * load of the moment are not known for another time and are not looked at.
 */
export function dryRun(ask: DryRunAsk, plan: WorkPlan): DryRun {
  const { policy, directory, slaPolicy } = plan
  const fromTeamId = ask.fromTeamId ?? usualTeam(ask.category, directory)
  const state = sampleCase({ ...ask, teamId: fromTeamId })
  const route = resolveRoute(state, ask.type, { policy, directory, at: ask.at })
  const to = route.targets[0]?.place ?? null
  const raised = to ? raise(state, ask, to, plan) : null
  const steps = raised ? climbAll(raised, ask.at, plan) : []
  const acknowledgeBy = raised?.clocks.find(({ kind }) => kind === 'acknowledgement')?.dueAt ?? null
  const teams = to
    ? [to.teamId, ...backupsOf(to.teamId, plan)].map((teamId, index) =>
        teamAt(teamId, index === 0 ? 'target' : 'backup', ask.at, { ...plan, slaPolicy }),
      )
    : []
  return {
    at: ask.at,
    fromTeamId,
    route,
    to,
    teams,
    acknowledgeBy,
    steps,
    answer: answerOf({ ask, route, to, teams, acknowledgeBy, steps, directory }),
    warnings: warningsOf(route, steps, plan, ask.at),
  }
}

/** The frontline team that would have a case of the category: the first by name that has its skill. */
function usualTeam(category: string, { teams }: Directory): string {
  const all = [...teams.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const frontline = all.filter(({ kind }) => kind === 'frontline')
  const found = frontline.find(({ skills }) => skills.includes(category)) ?? frontline[0] ?? all[0]
  return found?.id ?? '00000000-0000-4000-8000-000000000000'
}

function contextAt(at: string, { policy, slaPolicy, directory }: WorkPlan, teamId: string): DecideContext {
  // Somebody who may do everything and is nobody: the question is where it goes, not who may ask.
  const member: Member = {
    id: '00000000-0000-4000-8000-000000000001',
    name: 'Dry run',
    email: 'dry-run@tierdesk.invalid',
    role: 'admin',
    teamIds: [teamId],
    skills: {},
    languages: [],
    capacity: 0,
    limits: { refund: 0, credit: 0, discount: 0, contract_term: 0 },
    active: true,
    createdAt: at,
  }
  return {
    at,
    actor: { kind: 'member', member },
    seenVersion: Number.MAX_SAFE_INTEGER,
    directory,
    slaPolicy,
    triagePolicy: defaultTriagePolicy,
    escalationPolicy: policy,
    guides: noGuides,
  }
}

/** The case once it is escalated to a place; null when that is refused. */
function raise(state: Case, ask: DryRunAsk, to: Place, plan: WorkPlan): Case | null {
  const context = contextAt(ask.at, plan, state.teamId)
  const said = 'Supposed.'
  const packet = {
    summary: said,
    goal: said,
    triggers: [],
    tried: [],
    keyFacts: [],
    mood: said,
    commitments: [],
    openQuestions: [],
    nextStep: said,
    documentation: said,
    guidePath: null,
    consult: null,
  }
  const input = {
    escalationId: '00000000-0000-4000-8000-000000000002',
    type: ask.type,
    to,
    reason: said,
    packet,
    overrideReason: said,
  }
  const decision = decideEscalate(state, input, context)
  if (decision.kind === 'refused') return null
  return advance(state, decision.events, ask.at)
}

function advance(state: Case, events: readonly Parameters<typeof evolve>[1]['event'][], at: string): Case {
  const by = { kind: 'rule' as const, id: 'dry-run', name: 'Dry run' }
  return events.reduce<Case>((before, event) => evolve(before, { event, at, by, version: before.version + 1 }), state)
}

/** Every step the ladder takes while nobody accepts. */
function climbAll(raised: Case, since: string, plan: WorkPlan): DryRunStep[] {
  const steps: DryRunStep[] = []
  let state = raised
  while (steps.length < mostSteps) {
    const at = climbsAt(state)
    if (at === null) break
    const climbed = climb(state, contextAt(at, plan, state.teamId))
    if (!climbed) break
    const { taken } = climbed.event
    const afterMinutes = Math.round((Date.parse(at) - Date.parse(since)) / 60_000)
    const told = taken.told.map(({ kind, id, name }) => ({
      id,
      name,
      state: kind === 'member' ? stateOf(id, taken.to?.teamId ?? state.teamId, at, plan) : null,
    }))
    const timeZone = teamCalendar(openEscalation(state)?.to.teamId ?? state.teamId, plan.slaPolicy).timeZone
    steps.push({
      step: taken.step,
      at,
      afterMinutes,
      who: taken.who,
      instead: taken.instead,
      told,
      how: taken.how,
      to: taken.to,
      sentence: stepSentence({
        at,
        afterMinutes,
        timeZone,
        told,
        toName: climbed.event.toName,
        severity: climbed.severity,
        instead: taken.instead,
      }),
    })
    const after = advance(state, [climbed.event], at)
    state = climbed.severity && climbed.severity < after.severity ? { ...after, severity: climbed.severity } : after
  }
  return steps
}

/** How somebody works then, in the team asked for or else in their own first one. */
function stateOf(memberId: string, teamId: string, at: string, plan: WorkPlan): WorkState | null {
  const member = plan.directory.members.get(memberId)
  if (!member) return null
  return workAt(member, member.teamIds.includes(teamId) ? teamId : (member.teamIds[0] ?? teamId), at, plan)
}

function teamAt(teamId: string, via: DryRunTeam['via'], at: string, plan: WorkPlan): DryRunTeam {
  const calendar = teamCalendar(teamId, plan.slaPolicy)
  const shift = shiftAt(calendar, Date.parse(at))
  const day = dayKind(calendar, at)
  const date = new Intl.DateTimeFormat('en-CA', { timeZone: calendar.timeZone, dateStyle: 'short' }).format(
    new Date(at),
  )
  const people = membersOf(teamId, plan.directory)
    .filter(canOwn)
    .map(
      (member): DryRunPerson => ({ memberId: member.id, name: member.name, state: workAt(member, teamId, at, plan) }),
    )
    .toSorted((a, b) => Number(b.state.works) - Number(a.state.works))
  const found = {
    teamId,
    name: plan.directory.teams.get(teamId)?.name ?? 'A team that is gone',
    via,
    timeZone: calendar.timeZone,
    day,
    holiday: calendar.holidays.find((holiday) => holiday.date === date)?.name ?? null,
    open: shift.on,
    changesAt: shift.on ? shift.endsAt : shift.until,
    people,
  }
  return { ...found, sentence: teamSentence(found, at) }
}

function warningsOf(route: Route, steps: readonly DryRunStep[], { policy }: WorkPlan, at: string): string[] {
  const faults = route.passed.flatMap(({ row, fault }) =>
    fault ? [`The condition of row ${row.key} could not be answered: ${fault}`] : [],
  )
  const used = new Set(steps.flatMap(({ who }) => (who.kind === 'contact' ? [who.contact] : [])))
  const overdue = overdueContacts(policy, at)
    .filter(({ key }) => used.has(key))
    .map(({ name, reviewBy }) => `${name} should have been looked at by ${reviewBy}.`)
  return [...faults, ...overdue]
}
