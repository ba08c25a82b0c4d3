import { z } from 'zod'
import { type DueRule, dueAutomatic } from '../../escalation/automatic.ts'
import { houseLeads, teamLeads } from '../../escalation/leads.ts'
import { type Route, resolveRoute } from '../../escalation/route.ts'
import type { GuideLibrary } from '../../guide/guide.ts'
import { idSchema } from '../basics.ts'
import { type DecideContext, type Decision, refused } from '../decision.ts'
import type { Packet, Place } from '../escalation.ts'
import { buildPacket } from '../packet.ts'
import type { Case } from '../state.ts'
import { raise } from './escalate.ts'
import { resolvePlace } from './place.ts'

export const raiseAutomaticInputSchema = z.object({ escalationId: idSchema, rule: z.string() })
export type RaiseAutomaticInput = z.infer<typeof raiseAutomaticInputSchema>

/**
 * Raises an escalation by a rule that is due on the case, in the rule's name. It goes where the matrix sends it, with the
 * packet the case itself can fill; what is missing goes without, because the rule raised it.
 */
export function decideRaiseAutomatic(state: Case, input: RaiseAutomaticInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'rule') return refused('not_permitted', 'Only a rule of the house can do that.')
  const due = dueAutomatic(state, context).find(({ rule }) => rule === input.rule)
  if (!due) return refused('no_change', 'That rule is not due on this case.')
  const { definition, ...automatic } = due
  const { at, directory, escalationPolicy: policy } = context
  const route = resolveRoute(state, definition.type, { policy, directory, at })
  const to = placeFor(state, route, context)
  const place = to && resolvePlace(to, context)
  if (!to || !place) return refused('unknown_target', 'There is nobody this escalation could go to.')
  return raise(
    state,
    {
      escalationId: input.escalationId,
      type: definition.type,
      to,
      reason: `Rule "${definition.name}": ${due.saw}`,
      packet: packetFor(state, due, context.guides),
      overrideReason: `Raised by rule "${definition.name}", which sends what the case itself holds.`,
    },
    { route, toName: place.name, automatic },
    context,
  )
}

/** The matrix' first place that is not where the case is; else a lead: of the case's team, or of the house. */
function placeFor(state: Case, { targets, others }: Route, context: DecideContext): Place | null {
  const { directory, escalationPolicy, at } = context
  const leads = [
    ...teamLeads(state.teamId, directory, escalationPolicy, at),
    ...houseLeads(directory, escalationPolicy, at),
  ].flatMap(({ id, teamIds }) => {
    const teamId = teamIds.find((team) => team === state.teamId) ?? teamIds[0]
    return teamId ? [{ teamId, memberId: id }] : []
  })
  const places = [...targets.map(({ place }) => place), ...leads, ...others.map(({ place }) => place)]
  return (
    places.find(
      (place) =>
        (place.teamId !== state.teamId || (place.memberId !== null && place.memberId !== state.ownerId)) &&
        resolvePlace(place, context) !== null,
    ) ?? null
  )
}

/** What the case holds; what was checked is what the rule saw, so that a compliance escalation leaves documented. */
function packetFor(state: Case, { name, saw }: DueRule, guides: GuideLibrary): Packet {
  const packet = buildPacket(state, guides)
  const flags = packet.triggers.map(({ sentence }) => sentence)
  return {
    ...packet,
    documentation: [`Rule "${name}" saw: ${saw}`, ...flags, 'No person has checked it yet.'].join(' '),
  }
}
