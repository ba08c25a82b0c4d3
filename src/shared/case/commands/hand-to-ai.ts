import { z } from 'zod'
import { aiWrites } from '../../pen/pen.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { type Case, openEscalation } from '../state.ts'
import { firstRefusal, guardAccess, guardActive, guardFresh, ownershipTruth } from './guard.ts'

export const handToAiInputSchema = z.object({
  /** What the AI is told with it. */
  reason: z.string().trim().min(1).max(2_000).nullable(),
})
export type HandToAiInput = z.infer<typeof handToAiInputSchema>

/** Gives the AI the pen back: it writes to the customer again, while the owner keeps the case and may take it any time. */
export function decideHandToAi(state: Case, input: HandToAiInput, context: DecideContext): Decision {
  const refusal = firstRefusal(
    guardActive(state, context),
    guardFresh(state, 'owner', context),
    guardAccess(state, 'hand_to_ai', context),
  )
  if (refusal) return refusal
  if (aiWrites(state)) return refused('no_change', 'The AI has the pen already.')
  if (!state.ownerId) return refused('not_permitted', 'Accept the case first: nobody owns it yet.')
  if (openEscalation(state))
    return refused(
      'already_escalated',
      'This case waits to be accepted: whoever accepts it says who writes.',
      ownershipTruth(state, context),
    )
  return accepted({ type: 'pen_moved', to: 'ai', reason: input.reason })
}
