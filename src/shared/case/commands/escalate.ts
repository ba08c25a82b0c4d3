import { z } from 'zod'
import { permissions } from '../../access/permissions.ts'
import { type Consult, isLive } from '../../consult/consult.ts'
import { threadOf } from '../../consult/thread.ts'
import { startLadder } from '../../escalation/climb.ts'
import { type Route, resolveRoute, routeRecord } from '../../escalation/route.ts'
import { startClock } from '../../sla/clock-times.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { type AutomaticCause, escalationTypeSchema, packetSchema, placeSchema } from '../escalation.ts'
import type { CaseEvent } from '../events.ts'
import { latestPath, missingItems, packetItemNames } from '../packet.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh, ownershipTruth } from './guard.ts'
import { resolvePlace } from './place.ts'

export const escalateInputSchema = z.object({
  escalationId: idSchema,
  type: escalationTypeSchema,
  to: placeSchema,
  reason: z.string().trim().min(1).max(2_000),
  packet: packetSchema,
  /** Why it goes out with mandatory packet items missing. */
  overrideReason: z.string().trim().min(1).max(2_000).nullable(),
  /** The question to colleagues that becomes this escalation: its thread goes along. */
  consultId: idSchema.optional(),
})
export type EscalateInput = z.infer<typeof escalateInputSchema>

/**
 * Hands the case with its packet to another team (or up, in hierarchical ones, within the same team to a lead).
 * From here the receiving team owns it and the acknowledgement clock runs. The workspace's matrix says what the packet
 * must carry and which ladder it climbs; which row that was is kept. A compliance escalation without its
 * documentation is refused even with an override reason: it must not leave undocumented.
 */
export function decideEscalate(state: Case, input: EscalateInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardAccess(state, 'escalate', context),
    guardFresh(state, 'owner', context),
    guardFresh(state, 'escalation', context),
  )
  if (refusal) return refusal
  if (openEscalation(state)) {
    return refused(
      'already_escalated',
      'This case is already escalated and waits to be accepted.',
      ownershipTruth(state, context),
    )
  }
  if (state.escalations.some(({ id }) => id === input.escalationId)) {
    return refused('invalid_input', 'An earlier escalation of this case has the same id.')
  }
  const consult = consultOf(state, input)
  if (input.consultId && !consult) return refused('invalid_input', 'There is no such question on this case.')
  const place = resolvePlace(input.to, context)
  if (!place)
    return refused('unknown_target', 'That team or person is not in this workspace, or the person is not in that team.')
  if (place.member && permissions[place.member.role].resolve === 'none') {
    return refused('unknown_target', `${place.member.name} cannot own cases.`)
  }
  if (state.teamId === input.to.teamId && state.ownerId === input.to.memberId) {
    return refused(
      'no_change',
      'The case is there already. Choose another team or person.',
      ownershipTruth(state, context),
    )
  }
  const route = resolveRoute(state, input.type, {
    policy: context.escalationPolicy,
    directory: context.directory,
    at: context.at,
  })
  return raise(state, input, { route, toName: place.name, automatic: null }, context)
}

/** What a raised escalation is besides what was asked for. */
interface Raised {
  readonly route: Route
  /** Words for where it goes. */
  readonly toName: string
  /** The rule that raised it; null: a person did. */
  readonly automatic: AutomaticCause | null
}

/** Sends the case with its packet, by a person or by a rule, unless the packet may not leave as it is. */
export function raise(
  state: Case,
  input: EscalateInput,
  { route, toName, automatic }: Raised,
  context: DecideContext,
): Decision {
  const { missing, completeness } = missingItems(input.packet, route.mandatory)
  if (input.type === 'compliance' && missing.includes('documentation')) {
    return refused('packet_incomplete', 'A compliance escalation must say what was checked and where it is documented.')
  }
  if (missing.length > 0 && !input.overrideReason) {
    return refused(
      'packet_incomplete',
      `The packet lacks: ${missing.map((item) => packetItemNames[item]).join(', ')}. Fill it in, or say why it goes without.`,
    )
  }
  const there = { ...state, teamId: input.to.teamId }
  const consult = consultOf(state, input)
  const acknowledgement = startClock('acknowledgement', there, context.at, context.slaPolicy)
  const escalated: CaseEvent = {
    type: 'case_escalated',
    toName,
    acknowledgement,
    escalation: {
      id: input.escalationId,
      type: input.type,
      state: 'raised',
      from: { teamId: state.teamId, memberId: state.ownerId },
      to: input.to,
      reason: input.reason,
      // What was run and what was said is on record: no sender says it otherwise.
      packet: {
        ...input.packet,
        guidePath: latestPath(state, context.guides),
        consult: consult ? threadOf(consult) : null,
      },
      completeness,
      missing,
      overrideReason: missing.length > 0 ? input.overrideReason : null,
      raisedBy: actorRef(context.actor),
      raisedAt: context.at,
      acceptedBy: null,
      acceptedAt: null,
      endedAt: null,
      returnReason: null,
      statusBefore: state.status,
      clocksBefore: state.clocks,
      route: routeRecord(route, input.to),
      ladder: startLadder(
        route.ladder,
        { to: input.to, severity: state.severity, acknowledgeBy: acknowledgement.dueAt },
        context,
      ),
      automatic,
      rating: null,
    },
  }
  const ended: CaseEvent[] =
    consult && isLive(consult)
      ? [{ type: 'consult_escalated', consultId: consult.id, escalationId: input.escalationId }]
      : []
  return accepted(escalated, ...ended)
}

function consultOf({ consults }: Case, { consultId }: EscalateInput): Consult | null {
  return consults.find(({ id }) => id === consultId) ?? null
}
