import { type Interval, intersect, minutesOf, subtract, union } from './intervals.ts'
import { canOwn, membersOf } from './leads.ts'
import type { MatrixRow } from './matrix-row.ts'
import { dutiesBetween } from './rotation.ts'
import { leaveOf, type WorkPlan, workBetween } from './work-plan.ts'

/** Which hours of a stretch of time somebody covers, and by what: the finder of the hours nobody does. */

/** What is looked at: a team, or a row of the matrix with whom it sends to and the ladder it climbs. */
export type CoverageSubject =
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'row'; readonly key: string }

/** Who covers a stretch: those it is for, a backup team, whoever is on call, or nobody. */
export type CoveredBy =
  | { readonly kind: 'own' }
  | { readonly kind: 'backup'; readonly teamId: string }
  | { readonly kind: 'on_call'; readonly rotation: string }
  | { readonly kind: 'nobody' }

/** From an instant (included) until another (not included), ISO. */
export interface CoverageStretch {
  readonly from: string
  readonly until: string
  readonly by: CoveredBy
}

export interface Coverage {
  readonly subject: CoverageSubject
  readonly name: string
  /** The whole time without a gap, in order. */
  readonly stretches: readonly CoverageStretch[]
  readonly uncoveredMinutes: number
}

interface Window {
  readonly from: string
  readonly until: string
}

/**
 * Who covers a subject from one instant to another (ISO), by plan: people who can have a case and are on shift, then the
 * backup teams in turn, then the on-call rotations of its ladders. People on leave cover nothing.
 */
export function coverageOf(subject: CoverageSubject, window: Window, plan: WorkPlan): Coverage {
  const whole: Interval = { from: Date.parse(window.from), until: Date.parse(window.until) }
  const { name, own, backupsOf, rotations } = meaningOf(subject, plan)
  const layers: { readonly by: CoveredBy; readonly moments: readonly Interval[] }[] = [
    { by: { kind: 'own' }, moments: own(window) },
    ...backupsOf.map((teamId) => ({
      by: { kind: 'backup', teamId } as const,
      moments: teamHours(teamId, window, plan),
    })),
    ...rotations.map((rotation) => ({
      by: { kind: 'on_call', rotation } as const,
      moments: dutyHours(rotation, window, plan),
    })),
  ]
  let left: readonly Interval[] = whole.from < whole.until ? [whole] : []
  const stretches: { readonly by: CoveredBy; readonly moment: Interval }[] = []
  for (const { by, moments } of layers) {
    for (const moment of intersect(left, moments)) stretches.push({ by, moment })
    left = subtract(left, moments)
  }
  for (const moment of left) stretches.push({ by: { kind: 'nobody' }, moment })
  return {
    subject,
    name,
    stretches: stretches
      .toSorted((a, b) => a.moment.from - b.moment.from)
      .map(({ by, moment }) => ({ from: iso(moment.from), until: iso(moment.until), by })),
    uncoveredMinutes: minutesOf(left),
  }
}

/** Every row of the matrix and every team a row or a plan names, those with the most uncovered time first. */
export function findUncovered(window: Window, plan: WorkPlan): Coverage[] {
  const { policy, directory } = plan
  const named = new Set([
    ...policy.matrix.flatMap(({ target }) => (target.kind === 'team' ? [target.teamId] : [])),
    ...policy.teams.map(({ teamId }) => teamId),
  ])
  const subjects: CoverageSubject[] = [
    ...[...named].filter((id) => directory.teams.has(id)).map((teamId) => ({ kind: 'team', teamId }) as const),
    ...policy.matrix.map(({ key }) => ({ kind: 'row', key }) as const),
  ]
  return subjects
    .map((subject) => coverageOf(subject, window, plan))
    .sort((a, b) => b.uncoveredMinutes - a.uncoveredMinutes)
}

interface Meaning {
  readonly name: string
  readonly own: (window: Window) => Interval[]
  readonly backupsOf: readonly string[]
  readonly rotations: readonly string[]
}

function meaningOf(subject: CoverageSubject, plan: WorkPlan): Meaning {
  const { policy, directory } = plan
  if (subject.kind === 'team') {
    const { teamId } = subject
    const rows = policy.matrix.filter(({ target }) => target.kind === 'team' && target.teamId === teamId)
    return {
      name: directory.teams.get(teamId)?.name ?? 'A team that is gone',
      own: (window) => teamHours(teamId, window, plan),
      backupsOf: backupsOf(teamId, plan),
      rotations: rotationsOf(rows, plan),
    }
  }
  const row = policy.matrix.find(({ key }) => key === subject.key)
  if (!row) return { name: subject.key, own: () => [], backupsOf: [], rotations: [] }
  const rotations = rotationsOf([row], plan)
  const { target } = row
  switch (target.kind) {
    case 'team':
      return {
        name: row.key,
        own: (window) => teamHours(target.teamId, window, plan),
        backupsOf: backupsOf(target.teamId, plan),
        rotations,
      }
    case 'role':
      return {
        name: row.key,
        own: (window) =>
          union(
            [...directory.members.values()]
              .filter((member) => member.active && member.role === target.role && canOwn(member))
              .filter(({ teamIds }) => target.teamId === null || teamIds.includes(target.teamId))
              .flatMap((member) => workBetween(member, target.teamId ?? member.teamIds[0] ?? '', window, plan)),
          ),
        backupsOf: target.teamId === null ? [] : backupsOf(target.teamId, plan),
        rotations,
      }
    case 'best_fit':
      return {
        name: row.key,
        own: (window) => union([...directory.teams.keys()].flatMap((teamId) => teamHours(teamId, window, plan))),
        backupsOf: [],
        rotations,
      }
    default:
      return target satisfies never
  }
}

/** When at least one member of a team who can have a case is on shift. */
function teamHours(teamId: string, window: Window, plan: WorkPlan): Interval[] {
  return union(
    membersOf(teamId, plan.directory)
      .filter(canOwn)
      .flatMap((member) => workBetween(member, teamId, window, plan)),
  )
}

/** When the one who has the duty is still here and not on leave. */
function dutyHours(key: string, window: Window, plan: WorkPlan): Interval[] {
  const rotation = plan.policy.rotations.find((one) => one.key === key)
  if (!rotation) return []
  return union(
    dutiesBetween(rotation, window.from, window.until).flatMap(({ memberId, from, until }) =>
      plan.directory.members.get(memberId)?.active
        ? subtract(
            [{ from: Date.parse(from), until: Date.parse(until) }],
            leaveOf(memberId, plan).map((leave) => ({ from: Date.parse(leave.from), until: Date.parse(leave.until) })),
          )
        : [],
    ),
  )
}

/** The teams that stand in, one after the other; each once, as many as routing tries. */
export function backupsOf(teamId: string, { policy }: Pick<WorkPlan, 'policy'>): string[] {
  const found: string[] = []
  for (let at: string | null = teamId; at !== null && found.length < policy.routing.teamsTried - 1; ) {
    const here: string = at
    const next: string | null = policy.teams.find((plan) => plan.teamId === here)?.backupTeamId ?? null
    at = next !== null && next !== teamId && !found.includes(next) ? next : null
    if (at !== null) found.push(at)
  }
  return found
}

function rotationsOf(rows: readonly MatrixRow[], { policy }: WorkPlan): string[] {
  const ladders = new Set(rows.map(({ ladder }) => ladder))
  const found = policy.ladders
    .filter(({ key }) => ladders.has(key))
    .flatMap(({ steps }) => steps.flatMap(({ who }) => (who.kind === 'on_call' ? [who.rotation] : [])))
  return [...new Set(found)]
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
