import type { Candidate, RoutingFloor, RoutingTeam } from './candidate.ts'
import { type Exclusion, exclusionsOf, type Lack, type Situation } from './exclude.ts'
import { type Owner, ownerOf } from './queue-owner.ts'
import { type Score, scoreOf } from './score.ts'
import { byText, lotOf } from './tie-break.ts'

/** Why a team was looked at: the case is meant for it, or it stands in for another. */
export type Via = 'team' | 'backup' | 'overflow'

/** Somebody who can get the case now. */
export interface RankedMember extends Score {
  readonly memberId: string
  readonly name: string
  readonly teamId: string
}

/** Somebody who cannot, and every reason why. */
export interface LeftOut {
  readonly memberId: string
  readonly name: string
  readonly teamId: string
  readonly reasons: readonly Exclusion[]
}

/** A team that was looked at, and what came of it. */
export interface TriedTeam {
  readonly teamId: string
  readonly via: Via
  /** `nobody_fits` also where the team is unknown or has no members. */
  readonly outcome: 'found' | 'nobody_fits' | 'nobody_there' | 'all_full'
  readonly sentence: string
}

/** Where the case goes: to the best member, or to the queue of the team it was meant for, which has an owner. */
export type Destination =
  | { readonly kind: 'member'; readonly teamId: string; readonly memberId: string; readonly via: Via }
  | { readonly kind: 'queue'; readonly teamId: string; readonly owner: Owner }

/** The answer to 'who should get it?', with everything that led there. */
export interface Ranking {
  /** Best first, all of one team: the first of those tried that has anybody. */
  readonly ranked: readonly RankedMember[]
  /** Of the teams tried, each member once, by name. */
  readonly leftOut: readonly LeftOut[]
  /** In the order they were tried. */
  readonly tried: readonly TriedTeam[]
  readonly destination: Destination
  /** Who answers for the case from now on, a member or the queue's owner: there always is one. */
  readonly ownerId: string
}

/**
 * Ranks who should get a case. The team asked for is tried first. While nobody can be found, its backup and overflow
 * teams are: the backup before the overflow where nobody fits or is there, the overflow before the backup where those
 * who are there are full; then theirs in turn, no team twice, at most `teamsTried`. In the end the case waits in the
 * queue of the team asked for, owned by its lead. Equal inputs give equal answers, whatever order they come in; equal
 * scores are ordered by a draw of case and member. Never fails: an unknown team is one without members.
 */
export function rank(floor: RoutingFloor, situation: Situation): Ranking {
  const { request, policy } = situation
  const teams = new Map(floor.teams.map((team) => [team.id, team]))
  const leftOut = new Map<string, LeftOut>()
  const tried: TriedTeam[] = []
  const waiting: { readonly teamId: string; readonly via: Via }[] = [{ teamId: request.teamId, via: 'team' }]
  for (const { teamId, via } of waiting) {
    if (tried.length >= policy.teamsTried) break
    if (tried.some((before) => before.teamId === teamId)) continue
    const team = teams.get(teamId)
    const name = team?.name ?? 'A team that does not exist any more'
    const { ranked, outcome } = lookAt(teamId, floor.candidates, leftOut, situation)
    tried.push({ teamId, via, outcome, sentence: `${name}${viaWords[via]}: ${outcomeWords[outcome]}` })
    const best = ranked[0]
    if (best) {
      const { memberId } = best
      const destination = { kind: 'member', teamId, memberId, via } as const
      return { ranked, leftOut: inOrder(leftOut), tried, destination, ownerId: memberId }
    }
    waiting.push(...standIns(team, outcome))
  }
  const owner = ownerOf({ floor, teams, situation, teamIds: tried.map(({ teamId }) => teamId) })
  const destination = { kind: 'queue', teamId: request.teamId, owner } as const
  return { ranked: [], leftOut: inOrder(leftOut), tried, destination, ownerId: owner.memberId }
}

/** Ranks one team's members, adding those who are left out to `leftOut`. */
function lookAt(
  teamId: string,
  candidates: readonly Candidate[],
  leftOut: Map<string, LeftOut>,
  situation: Situation,
): { readonly ranked: RankedMember[]; readonly outcome: TriedTeam['outcome'] } {
  const members = candidates.filter(({ teamIds }) => teamIds.includes(teamId))
  const teamCapacity = members.reduce((sum, { active, capacity }) => sum + (active ? capacity : 0), 0)
  const ranked: RankedMember[] = []
  let nearest: TriedTeam['outcome'] = 'nobody_fits'
  for (const candidate of members) {
    const { id: memberId, name } = candidate
    const reasons = exclusionsOf(candidate, situation)
    if (reasons.length === 0) {
      ranked.push({ memberId, name, teamId, ...scoreOf(candidate, situation, teamCapacity) })
      continue
    }
    const outcome = outcomeOf(reasons)
    if (nearness[outcome] > nearness[nearest]) nearest = outcome
    // A member of two teams that are tried stays with the first: the reasons are the same.
    if (!leftOut.has(memberId)) leftOut.set(memberId, { memberId, name, teamId, reasons })
  }
  if (ranked.length === 0) return { ranked, outcome: nearest }
  return { ranked: inRank(ranked, situation.request.caseId), outcome: 'found' }
}

function inRank(ranked: readonly RankedMember[], caseId: string): RankedMember[] {
  return ranked
    .map((member) => ({ member, lot: lotOf(caseId, member.memberId) }))
    .sort((a, b) => b.member.total - a.member.total || a.lot - b.lot || byText(a.member.memberId, b.member.memberId))
    .map(({ member }) => member)
}

function inOrder(leftOut: ReadonlyMap<string, LeftOut>): LeftOut[] {
  return [...leftOut.values()].sort((a, b) => byText(a.name, b.name) || byText(a.memberId, b.memberId))
}

/** How near somebody is to being able: who lacks only room is nearer than who is away, or has not the skill. */
function outcomeOf(reasons: readonly Exclusion[]): TriedTeam['outcome'] {
  const lacks = new Set<Lack>(reasons.map(({ lack }) => lack))
  return lacks.has('fit') ? 'nobody_fits' : lacks.has('there') ? 'nobody_there' : 'all_full'
}

function standIns(
  team: RoutingTeam | undefined,
  outcome: TriedTeam['outcome'],
): { readonly teamId: string; readonly via: Via }[] {
  const backup = { teamId: team?.backupTeamId ?? null, via: 'backup' } as const
  const overflow = { teamId: team?.overflowTeamId ?? null, via: 'overflow' } as const
  const order = outcome === 'all_full' ? [overflow, backup] : [backup, overflow]
  return order.flatMap(({ teamId, via }) => (teamId === null ? [] : [{ teamId, via }]))
}

const nearness = { nobody_fits: 0, nobody_there: 1, all_full: 2, found: 3 } as const

const viaWords: Readonly<Record<Via, string>> = { team: '', backup: ' (backup)', overflow: ' (overflow)' }

const outcomeWords: Readonly<Record<TriedTeam['outcome'], string>> = {
  found: 'has somebody for it.',
  nobody_fits: 'nobody fits.',
  nobody_there: 'nobody who fits is there.',
  all_full: 'everybody who fits and is there is full.',
}
