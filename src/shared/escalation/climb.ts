import { type CaseAccess, maySee } from '../access/permissions.ts'
import type { DecideContext } from '../case/decision.ts'
import type { CaseEvent } from '../case/events.ts'
import type { LadderRun, NextStep, TakenStep, Told } from '../case/ladder-run.ts'
import type { Place } from '../case/place.ts'
import { type Case, openEscalation } from '../case/state.ts'
import { teamCalendar } from '../sla/target.ts'
import { dayKind } from './day-kind.ts'
import type { Ladder, LadderStep } from './ladder.ts'
import { type Reached, reachLeads, resolveWho } from './resolve-who.ts'

/**
 * Climbing: what an escalation nobody accepts does next. A moment once promised stays; whom it reaches is looked up in
 * the policy in force when it comes, so that a corrected ladder helps the escalations already under way. The wait of
 * each step runs from when the step before was really taken: time the house was down delays and never skips or doubles.
 */

type Policies = Pick<DecideContext, 'at' | 'directory' | 'escalationPolicy' | 'slaPolicy'>

const minute = 60_000

/** What a ladder begins with. */
export interface LadderStart {
  readonly to: Place
  readonly severity: Case['severity']
  /** When the acknowledgement clock runs out, ISO. */
  readonly acknowledgeBy: string
}

/**
 * A run of the ladder `key` for an escalation raised now; null where the policy has no ladder of that name. A case so
 * grave that it jumps comes to its step when the first one would have come.
 */
export function startLadder(
  key: string | null,
  { to, severity, acknowledgeBy }: LadderStart,
  context: Policies,
): LadderRun | null {
  const ladder = key === null ? undefined : findLadder(key, context)
  const first = ladder && stepFrom(ladder, 0, acknowledgeBy, { ...context, teamId: to.teamId })
  if (!ladder || !first) return null
  return {
    key: ladder.key,
    policyVersion: context.escalationPolicy.version,
    taken: [],
    next: { ...first, step: jumpOf(ladder, severity) },
    notBefore: null,
    held: null,
  }
}

/**
 * When the open escalation must climb (ISO), or null when nothing is left to climb. The first step waits for the
 * acknowledgement clock, wherever that has been moved to meanwhile; nothing comes while somebody holds the ladder.
 */
export function climbsAt(state: Case): string | null {
  const run = openEscalation(state)?.ladder
  if (!run?.next) return null
  const clock = run.taken.length === 0 ? state.clocks.find(({ kind }) => kind === 'acknowledgement') : undefined
  if (clock?.pausedAt) return null
  const due = clock ? later(clock.dueAt, run.next.wait) : run.next.at
  return run.notBefore && run.notBefore > due ? run.notBefore : due
}

/** The step that comes next as the policy in force says it; `definition` is null where it no longer has it. */
export interface ComingStep {
  readonly step: number
  readonly definition: LadderStep | null
  readonly ladder: Ladder | null
}

/** What an escalation's ladder does next; null when nothing is left. A severity that rose jumps ahead. */
export function comingStep(
  run: LadderRun,
  severity: Case['severity'],
  { escalationPolicy }: Pick<DecideContext, 'escalationPolicy'>,
): ComingStep | null {
  if (!run.next) return null
  const ladder = findLadder(run.key, { escalationPolicy }) ?? null
  if (!ladder) return { step: run.next.step, definition: null, ladder }
  const step = Math.max(run.next.step, jumpOf(ladder, severity))
  return { step, definition: ladder.steps[step] ?? null, ladder }
}

/**
 * What taking a step of the open escalation now leads to: the coming one, or `skipTo` for somebody who skips ahead. The
 * `severity` the step asks for is a change of its own. Null when there is none to take.
 */
export function climb(state: Case, context: Policies, skipTo: number | null = null): Climbed | null {
  const open = openEscalation(state)
  const run = open?.ladder
  const coming = run && comingStep(run, state.severity, context)
  const dueAt = climbsAt(state)
  if (!open || !coming || dueAt === null) return null
  const { ladder } = coming
  const step = skipTo ?? coming.step
  const definition = ladder?.steps[step] ?? null
  const reached = reach(definition, ladder, open.to, context)
  const to = definition?.moves ? reached.place : null
  const taken: TakenStep = {
    step,
    dueAt,
    at: context.at,
    lateMinutes: Math.max(0, Math.floor((Date.parse(context.at) - Date.parse(dueAt)) / minute)),
    who: definition?.who ?? { kind: 'lead' },
    instead: reached.instead,
    to,
    told: [...reached.told],
    how: definition?.how ?? [],
  }
  const place = to ?? open.to
  const event: Climbed['event'] = {
    type: 'ladder_climbed',
    escalationId: open.id,
    ladder: ladder?.name ?? run.key,
    taken,
    toName: to && placeWords(to, context.directory),
    followers: blind(
      taken.told,
      { ...state, teamId: place.teamId, ownerId: to ? to.memberId : state.ownerId },
      context,
    ),
    next: ladder ? stepFrom(ladder, step + 1, context.at, { ...context, teamId: place.teamId }) : null,
  }
  return { event, severity: definition?.severity ?? null }
}

/** A step taken, and how grave the case becomes at least. */
export interface Climbed {
  readonly event: Extract<CaseEvent, { type: 'ladder_climbed' }>
  readonly severity: Case['severity'] | null
}

function reach(definition: LadderStep | null, ladder: Ladder | null, target: Place, context: Policies): Reached {
  const floor = { target, directory: context.directory, policy: context.escalationPolicy, at: context.at }
  if (definition) return resolveWho(definition.who, floor)
  return reachLeads(floor, ladder ? 'step_gone' : 'ladder_gone')
}

/** Members who were told of a case they could not open. */
function blind(told: readonly Told[], target: CaseAccess, { directory }: Policies): string[] {
  return told
    .flatMap(({ kind, id }) => (kind === 'member' ? (directory.members.get(id) ?? []) : []))
    .filter((member) => !maySee(member, target))
    .map(({ id }) => id)
}

function placeWords({ teamId, memberId }: Place, { teams, members }: Policies['directory']): string {
  const team = teams.get(teamId)?.name ?? 'another team'
  const member = memberId ? members.get(memberId)?.name : null
  return member ? `${member} (${team})` : team
}

/** The step at `index` with the moment it comes, counted from `from` (ISO) by the kind of day it is now for that team. */
function stepFrom(
  ladder: Ladder,
  index: number,
  from: string,
  { at, slaPolicy, teamId }: Policies & { readonly teamId: string },
): NextStep | null {
  const step = ladder.steps[index]
  if (!step) return null
  const wait = step.after[dayKind(teamCalendar(teamId, slaPolicy), at)]
  return { step: index, at: later(from, wait), wait }
}

function jumpOf({ jump, steps }: Ladder, severity: Case['severity']): number {
  return Math.min(jump[severity] ?? 0, steps.length - 1)
}

function later(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * minute).toISOString()
}

function findLadder(key: string, { escalationPolicy }: Pick<DecideContext, 'escalationPolicy'>): Ladder | undefined {
  return escalationPolicy.ladders.find((ladder) => ladder.key === key)
}
