import { z } from 'zod'
import { maySee } from '../../access/permissions.ts'
import { idSchema } from '../basics.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { packetItemSchema } from '../escalation.ts'
import type { Case } from '../state.ts'

export const rateHandoffInputSchema = z.object({
  escalationId: idSchema,
  needed: z.boolean(),
  rightPlace: z.boolean(),
  complete: z.boolean(),
  /** What the packet lacked; none where it was complete. */
  missing: z.array(packetItemSchema).max(packetItemSchema.options.length).default([]),
  note: z.string().trim().min(1).max(2_000).nullable().default(null),
})
export type RateHandoffInput = z.infer<typeof rateHandoffInputSchema>

/**
 * Says of an escalation whether it was needed, came to the right place and was complete: by who accepted it, as often as
 * they change their mind; the last one counts. Also once the case is done, for then it is known best.
 */
export function decideRateHandoff(state: Case, input: RateHandoffInput, context: DecideContext): Decision {
  const escalation = state.escalations.find(({ id }) => id === input.escalationId)
  if (!escalation) return refused('escalation_gone', 'There is no such escalation on this case.')
  const { actor } = context
  if (actor.kind !== 'member' || !maySee(actor.member, state))
    return refused('not_permitted', 'Only who received a case can rate how it came.')
  if (!escalation.acceptedBy) return refused('not_permitted', 'Accept the escalation first, then rate how it came.')
  if (escalation.acceptedBy.id !== actor.member.id)
    return refused(
      'not_permitted',
      'Only who received a case can rate how it came.',
      `${escalation.acceptedBy.name} accepted it.`,
    )
  if (escalation.raisedBy.id === actor.member.id)
    return refused('not_permitted', 'Nobody rates an escalation of their own.')
  const { escalationId, ...said } = input
  const missing = said.complete ? [] : [...new Set(said.missing)]
  const before = escalation.rating
  if (
    before &&
    JSON.stringify([before.needed, before.rightPlace, before.complete, before.missing, before.note]) ===
      JSON.stringify([said.needed, said.rightPlace, said.complete, missing, said.note])
  )
    return refused('no_change', 'You said that already.')
  return accepted({
    type: 'handoff_rated',
    escalationId,
    rating: { ...said, missing, by: actorRef(actor), at: context.at },
  })
}
