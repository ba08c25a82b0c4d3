import { isActive } from '../../src/shared/case/basics.ts'
import { evolve } from '../../src/shared/case/evolve.ts'
import { type Case, openEscalation } from '../../src/shared/case/state.ts'
import { canOwn, houseLeads, teamLeads } from '../../src/shared/escalation/leads.ts'
import { caseWeights } from '../../src/shared/routing/facts.ts'
import { gini } from '../../src/shared/routing/testing/spread.ts'
import { roundEvery } from './floor-day.ts'
import type { LoggedEvent } from './house.ts'
import { dayStart, hour, outage, type Person, type Span, type World } from './world.ts'

/** What the record says of the day afterwards: nothing here was noted down while it ran. */

const minute = 60_000
/** What the house may wait for before it acts after it was down: its grace, and two rounds. */
const graceAfterOutage = 60_000 + 2 * roundEvery

/** One escalation from raising to its end, as the trail tells it. */
interface Life {
  readonly id: string
  readonly severity: Case['severity']
  readonly ladder: string | null
  readonly raisedAt: number
  readonly dueAt: number
  readonly steps: { readonly step: number; readonly at: number; readonly teamId: string }[]
  end: { readonly how: 'accepted' | 'returned' | 'other'; readonly at: number } | null
}

export interface Measured {
  readonly cases: number
  readonly escalations: number
  /** Of those that were accepted, or whose time ran out first, the share accepted within their time. */
  readonly acceptedInTime: number
  readonly ownerlessMinutes: number
  /** Time that escalations waited though their ladder had nothing left to do. */
  readonly forgottenMinutes: number
  readonly ladderSteps: number
  readonly ladderMissed: number
  readonly ladderDoubled: number
  /** Steps taken before they were due. */
  readonly ladderEarly: number
  readonly latestStepMinutes: number
  readonly loadGini: number
}

/** Measures a day by its events, oldest first; what is still open counts until the end of `span`. */
export function measure(events: readonly LoggedEvent[], world: World, span: Span): Measured {
  const dayEnd = span.until
  const lives = new Map<string, Life>()
  const given = new Map<string, number>()
  let ownerless = 0
  let forgotten = 0
  const byCase = Map.groupBy(events, ({ caseId }) => caseId)
  for (const own of byCase.values()) {
    let state: Case | null = null
    let since = 0
    for (const logged of own) {
      const at = Date.parse(logged.at)
      if (state && !isAnsweredFor(state, world)) ownerless += at - since
      if (state && isForgotten(state)) forgotten += at - since
      const before: Case | null = state
      state = evolve(state, logged)
      since = at
      follow(lives, before, state, logged)
      // An escalation addressed to somebody is theirs to answer; they have the case once they accept it.
      if (logged.event.type === 'escalation_accepted') {
        const { memberId } = logged.event
        given.set(memberId, (given.get(memberId) ?? 0) + caseWeights[state.severity])
      }
    }
    if (state && !isAnsweredFor(state, world)) ownerless += dayEnd - since
    if (state && isForgotten(state)) forgotten += dayEnd - since
  }
  const all = [...lives.values()]
  const accepted = all.filter(({ end }) => end?.how === 'accepted')
  const inTime = accepted.filter(({ end, dueAt }) => (end?.at ?? 0) <= dueAt).length
  const overdue = all.filter(({ end, dueAt }) => (end?.at ?? dayEnd) > dueAt && end?.how !== 'accepted').length
  const climbs = all.map((life) => climbsOf(life, world, span))
  const sum = (pick: (one: ReturnType<typeof climbsOf>) => number) =>
    climbs.reduce((total, one) => total + pick(one), 0)
  return {
    cases: byCase.size,
    escalations: all.length,
    acceptedInTime: all.length === 0 ? 1 : inTime / Math.max(1, accepted.length + overdue),
    ownerlessMinutes: ownerless / minute,
    forgottenMinutes: forgotten / minute,
    ladderSteps: sum(({ taken }) => taken),
    ladderMissed: sum(({ missed }) => missed),
    ladderDoubled: sum(({ doubled }) => doubled),
    ladderEarly: sum(({ early }) => early),
    latestStepMinutes: Math.max(0, ...climbs.map(({ latest }) => latest / minute)),
    loadGini: loadGini(given, world, span),
  }
}

/** Somebody answers for the case: a member who is there to be asked, or a lead for the queue it waits in. */
function isAnsweredFor(state: Case, world: World): boolean {
  if (!isActive(state.status)) return true
  const members = new Map(world.people.map(({ member }) => [member.id, member]))
  const owner = state.ownerId ? members.get(state.ownerId) : undefined
  if (state.ownerId) return owner?.active === true && canOwn(owner)
  const directory = { teams: new Map(world.teams.map((team) => [team.id, team])), members }
  const { escalationPolicy } = world
  const leads = teamLeads(state.teamId, directory, escalationPolicy, state.updatedAt)
  return leads.length > 0 || houseLeads(directory, escalationPolicy, state.updatedAt).length > 0
}

/** Nobody accepted it, and the ladder is at its end. */
function isForgotten(state: Case): boolean {
  const open = openEscalation(state)
  return open !== null && open !== undefined && !open.ladder?.next
}

function follow(lives: Map<string, Life>, before: Case | null, after: Case, { event, at: iso }: LoggedEvent): void {
  const at = Date.parse(iso)
  if (event.type === 'case_escalated') {
    const { escalation, acknowledgement } = event
    lives.set(escalation.id, {
      id: escalation.id,
      severity: after.severity,
      ladder: escalation.ladder?.key ?? null,
      raisedAt: at,
      dueAt: Date.parse(acknowledgement.dueAt),
      steps: [],
      end: null,
    })
    return
  }
  if (event.type === 'ladder_climbed')
    lives.get(event.escalationId)?.steps.push({ step: event.taken.step, at, teamId: after.teamId })
  const open = before && openEscalation(before)
  const life = open ? lives.get(open.id) : undefined
  if (!life || life.end || openEscalation(after)?.id === life.id) return
  const how =
    event.type === 'escalation_accepted' ? 'accepted' : event.type === 'escalation_returned' ? 'returned' : 'other'
  life.end = { how, at }
}

/** What the policy's ladder asked of an escalation against what was done, worked out anew from the policy alone. */
function climbsOf(life: Life, world: World, span: Span) {
  const ladder = world.escalationPolicy.ladders.find(({ key }) => key === life.ladder)
  const result = { taken: life.steps.length, missed: 0, doubled: 0, early: 0, latest: 0 }
  if (!ladder) return { ...result, missed: 1 }
  result.doubled = life.steps.length - new Set(life.steps.map(({ step }) => step)).size
  const first = ladder.jump[life.severity] ?? 0
  // The first step waits for the acknowledgement clock (a jump comes when the first would), each later one for the one before.
  let due = life.dueAt + wait(ladder.steps[0])
  const until = life.end?.at ?? span.until
  for (let step = first; step < ladder.steps.length; step += 1) {
    const taken = life.steps.find((one) => one.step === step)
    if (!taken) {
      // It is missed when the escalation was still open once the house had had its time to act.
      if (latest(due) < until) result.missed += 1
      break
    }
    if (taken.at < due) result.early += 1
    if (taken.at > latest(due)) result.missed += 1
    result.latest = Math.max(result.latest, taken.at - due)
    due = taken.at + wait(ladder.steps[step + 1])
  }
  return result
}

/** When a step due then must have been taken at the latest. */
function latest(due: number): number {
  const down = { from: dayStart + outage.from * hour, until: dayStart + outage.until * hour }
  const isDelayed = due > down.from - 2 * roundEvery && due < down.until + graceAfterOutage
  return isDelayed ? down.until + graceAfterOutage : due + 2 * roundEvery
}

function wait(step: { readonly after: { readonly weekday: number } } | undefined): number {
  return (step?.after.weekday ?? 0) * minute
}

/**
 * Gini coefficient over everybody who takes escalations: the weighted cases each accepted per hour they were there and
 * per place of their capacity, over the mean of their team. 0: all of a team carry the same for what they can carry.
 * What one team gets more than another is the matrix's doing, not the choice's, and does not count.
 */
function loadGini(given: ReadonlyMap<string, number>, { people, teams }: World, span: Span): number {
  const relative = teams
    .filter(({ kind }) => kind === 'specialist')
    .flatMap(({ id }) => {
      const own = people.filter(({ teamId, isLead }) => teamId === id && !isLead)
      const loads = own.flatMap((person) => {
        const hours = hoursThere(person, span)
        return hours < 1 ? [] : [(given.get(person.member.id) ?? 0) / hours / person.member.capacity]
      })
      const mean = loads.reduce((total, load) => total + load, 0) / Math.max(1, loads.length)
      return mean > 0 ? loads.map((load) => load / mean) : []
    })
  return gini(relative)
}

/** Hours of the simulated time somebody was there. */
function hoursThere({ shifts }: Person, span: Span): number {
  return (
    shifts.reduce(
      (sum, [from, until]) => sum + Math.max(0, Math.min(until, span.until) - Math.max(from, span.from)),
      0,
    ) / hour
  )
}
