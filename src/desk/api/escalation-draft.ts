import type { Directory } from '../../shared/access/directory.ts'
import type { EscalationType } from '../../shared/case/escalation.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { type Route, resolveRoute, routeRecord } from '../../shared/escalation/route.ts'
import { lastMissed } from '../../shared/handoff/gaps.ts'
import { proposeMessage } from '../../shared/replies/propose-message.ts'
import type { RoutingRequest } from '../../shared/routing/candidate.ts'
import { suggestType, type Target } from '../../shared/routing/suggest-targets.ts'
import { startClock } from '../../shared/sla/clock-times.ts'
import { teamCalendar } from '../../shared/sla/target.ts'
import { customerZone } from '../../shared/time/customer-zone.ts'
import type { Standpoint } from '../cache/standpoint.ts'
import { type Known, rankHere } from './rank-here.ts'

/** The escalate sheet filled in as far as the case, the rules and what is known of colleagues can; `now` by the server's clock. */
export function draftEscalation(
  state: Case,
  asked: { readonly type: EscalationType | null; readonly teamId: string | null },
  standpoint: Standpoint,
  { now, known, workspace }: { readonly now: number; readonly known: Known; readonly workspace: string },
): EscalationDraft {
  const type = asked.type ?? suggestType(state)
  const strongest = state.flags
    .filter((flag) => flag.verdict?.kind !== 'overridden')
    .toSorted((a, b) => b.contribution - a.contribution)
    .find((flag) => flag.suggests.type === type)
  const at = new Date(now).toISOString()
  const route = resolveRoute(state, type, { policy: standpoint.escalationPolicy, directory: standpoint.directory, at })
  const targets = teamsOf([...route.targets, ...route.others], standpoint.directory)
  const [first] = targets
  const teamId = targets.find(({ place }) => place.teamId === asked.teamId)?.place.teamId ?? first?.place.teamId
  const there = { ...state, teamId: teamId ?? state.teamId }
  const acknowledgeBy = startClock('acknowledgement', there, at, standpoint.slaPolicy).dueAt
  const { timeZone } = teamCalendar(there.teamId, standpoint.slaPolicy)
  return {
    type,
    targets: targets.map(({ place, name, reasons }) => ({ place, name, reasons: [...reasons] })),
    packet: buildPacket(state, standpoint.guides),
    reason: strongest?.sentence ?? '',
    acknowledgeBy,
    ranking: teamId ? rankHere(state, type, meantFor(teamId, route), { known, standpoint, now }) : null,
    route: first ? routeRecord(route, first.place) : null,
    routeReasons: [...route.why],
    mandatory: [...route.mandatory],
    message: proposeMessage(state, route.message, standpoint.repliesPolicy, {
      agent: standpoint.member.name,
      workspace,
      // Left open: the person chooses the team, and the sheet fills it in.
      team: null,
      timeZone: customerZone(state) ?? timeZone,
      acknowledgeBy,
    }),
    lastMissed: known && lastMissed(known.facts.handoffGaps, { type, category: state.category }),
  }
}

/** Each team once, with the first place in it: who of the team gets it is the ranking's to say. */
function teamsOf(targets: readonly Target[], directory: Directory): Target[] {
  const first = new Map(targets.toReversed().map((target) => [target.place.teamId, target]))
  return [...new Set(targets.map(({ place }) => place.teamId))].flatMap((teamId) => {
    const target = first.get(teamId)
    return target ? [{ ...target, name: directory.teams.get(teamId)?.name ?? target.name }] : []
  })
}

/** The team, and who of it where the matrix names people. */
function meantFor(teamId: string, { row, targets }: Route): Pick<RoutingRequest, 'teamId' | 'among'> {
  const named = targets.flatMap(({ place }) => (place.teamId === teamId && place.memberId ? [place.memberId] : []))
  if (row?.target.kind !== 'role' || named.length === 0) return { teamId, among: null }
  return { teamId, among: { memberIds: named, what: `somebody with the role ${row.target.role}` } }
}
