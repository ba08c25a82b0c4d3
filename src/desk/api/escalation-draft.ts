import type { EscalationType } from '../../shared/case/escalation.ts'
import { buildPacket } from '../../shared/case/packet.ts'
import type { Case } from '../../shared/case/state.ts'
import type { EscalationDraft } from '../../shared/contract/desk.ts'
import { suggestTargets, suggestType } from '../../shared/routing/suggest-targets.ts'
import { startClock } from '../../shared/sla/clock.ts'
import type { Standpoint } from '../cache/standpoint.ts'

/** The escalate sheet filled in as far as the case and the rules can; `now` by the server's clock. */
export function draftEscalation(
  state: Case,
  asked: EscalationType | null,
  standpoint: Standpoint,
  now: number,
): EscalationDraft {
  const type = asked ?? suggestType(state)
  const strongest = state.flags
    .filter((flag) => flag.verdict?.kind !== 'overridden')
    .toSorted((a, b) => b.contribution - a.contribution)
    .find((flag) => flag.suggests.type === type)
  const targets = suggestTargets(state, type, standpoint.directory)
  const at = new Date(now).toISOString()
  return {
    type,
    targets: targets.map(({ place, name, reasons }) => ({ place, name, reasons: [...reasons] })),
    packet: buildPacket(state),
    reason: strongest?.sentence ?? '',
    acknowledgeBy: startClock('acknowledgement', state.severity, at, standpoint.slaPolicy).dueAt,
  }
}
