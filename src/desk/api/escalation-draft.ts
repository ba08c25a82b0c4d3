import type { EscalationType } from '../../shared/case/escalation.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { customerTime, type MessageValues } from '../../shared/escalation/message-template.ts'
import { resolveRoute, routeRecord } from '../../shared/escalation/route.ts'
import { suggestType } from '../../shared/routing/suggest-targets.ts'
import { startClock } from '../../shared/sla/clock-times.ts'
import { teamCalendar } from '../../shared/sla/target.ts'
import type { Standpoint } from '../cache/standpoint.ts'

/** The escalate sheet filled in as far as the case and the rules can; `now` by the server's clock, and who fills it in where. */
export function draftEscalation(
  state: Case,
  asked: EscalationType | null,
  standpoint: Standpoint,
  { now, ...who }: { readonly now: number; readonly sender: string; readonly workspace: string },
): EscalationDraft {
  const type = asked ?? suggestType(state)
  const strongest = state.flags
    .filter((flag) => flag.verdict?.kind !== 'overridden')
    .toSorted((a, b) => b.contribution - a.contribution)
    .find((flag) => flag.suggests.type === type)
  const at = new Date(now).toISOString()
  const route = resolveRoute(state, type, { policy: standpoint.escalationPolicy, directory: standpoint.directory, at })
  const targets = [...route.targets, ...route.others]
  const [first] = targets
  const there = { ...state, teamId: first?.place.teamId ?? state.teamId }
  const acknowledgeBy = startClock('acknowledgement', there, at, standpoint.slaPolicy).dueAt
  const { timeZone } = teamCalendar(there.teamId, standpoint.slaPolicy)
  return {
    type,
    targets: targets.map(({ place, name, reasons }) => ({ place, name, reasons: [...reasons] })),
    packet: buildPacket(state),
    reason: strongest?.sentence ?? '',
    acknowledgeBy,
    route: first ? routeRecord(route, first.place) : null,
    routeReasons: [...route.why],
    mandatory: [...route.mandatory],
    message:
      route.message === null
        ? null
        : { template: route.message, values: messageValues(state, { ...who, acknowledgeBy, timeZone }) },
  }
}

/** What stands for the placeholders of a message, the team left open: the person chooses it. */
function messageValues(
  state: Case,
  {
    sender,
    workspace,
    acknowledgeBy,
    timeZone,
  }: Readonly<Record<'sender' | 'workspace' | 'acknowledgeBy' | 'timeZone', string>>,
): MessageValues {
  return {
    reference: state.reference,
    customer: state.customer.name,
    sender,
    acknowledge_by: customerTime(acknowledgeBy, timeZone, state.language),
    workspace,
    subject: state.subject,
    ...(state.product ? { product: state.product } : {}),
  }
}
