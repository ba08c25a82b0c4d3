import type { Candidate, RoutingFloor, RoutingTeam } from './candidate.ts'
import { exclusionsOf, type Situation } from './exclude.ts'
import { byText, lotOf } from './tie-break.ts'

/** Who answers for a queue, and why it is them. */
export interface Owner {
  readonly memberId: string
  readonly name: string
  readonly sentence: string
}

/** What the owner of a queue is looked up in: the teams tried, that asked for first. */
export interface OwnerSearch {
  readonly floor: RoutingFloor
  readonly teams: ReadonlyMap<string, RoutingTeam>
  readonly situation: Situation
  readonly teamIds: readonly string[]
}

/**
 * Owner of the queue when nobody can take the case: a lead of the team it was meant for, even one who is not there now
 * (the ladder climbs from them); without any, a lead of a team that was tried after it; then any lead or admin who is
 * there; and last the workspace's last resort. Among several, who is there goes first, then a draw of case and member.
 * Owning a queue takes no skill and no room, so neither is asked.
 */
export function ownerOf({ floor, teams, situation, teamIds }: OwnerSearch): Owner {
  const members = new Map(floor.candidates.map((candidate) => [candidate.id, candidate]))
  for (const teamId of teamIds) {
    const team = teams.get(teamId)
    const leads = (team?.leadIds ?? []).flatMap((id) => members.get(id) ?? []).filter(({ active }) => active)
    const lead = firstOf(leads, situation)
    if (!team || !lead) continue
    const { id: memberId, name } = lead
    const absence = absenceOf(lead, situation)
    const now = absence === undefined ? '' : ` Not there now: ${absence}`
    return { memberId, name, sentence: `${name} leads ${team.name}.${now}` }
  }
  const leads = floor.candidates.filter(
    (candidate) =>
      candidate.active &&
      (candidate.role === 'lead' || candidate.role === 'admin') &&
      absenceOf(candidate, situation) === undefined,
  )
  const lead = firstOf(leads, situation)
  if (lead) {
    const { id: memberId, name, role } = lead
    const what = role === 'lead' ? 'a lead' : 'an admin'
    return { memberId, name, sentence: `${name} is ${what} and there; the teams that were tried have no lead.` }
  }
  const { memberId, name } = floor.lastResort
  return { memberId, name, sentence: `${name} answers for cases that nobody else can own.` }
}

function firstOf(leads: readonly Candidate[], situation: Situation): Candidate | undefined {
  return leads
    .map((lead) => ({
      lead,
      absent: absenceOf(lead, situation) === undefined ? 0 : 1,
      lot: lotOf(situation.request.caseId, lead.id),
    }))
    .sort((a, b) => a.absent - b.absent || a.lot - b.lot || byText(a.lead.id, b.lead.id))[0]?.lead
}

function absenceOf(lead: Candidate, situation: Situation): string | undefined {
  return exclusionsOf(lead, situation).find(({ lack }) => lack === 'there')?.sentence
}
