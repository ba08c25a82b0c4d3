import { z } from 'zod'
import { heldBackSchema, longestHeldBack } from '../../pen/held-back.ts'
import { aiWrites } from '../../pen/pen.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { holderName } from './pen-guards.ts'

export const holdBackAiInputSchema = z.object({
  attempts: z.array(heldBackSchema.pick({ id: true, what: true, text: true })).min(1),
})
export type HoldBackAiInput = z.infer<typeof holdBackAiInputSchema>

/** Most attempts of one call that are written down one by one. */
const mostAtOnce = 5

/** Writes down that the AI tried to write while a person held the case. Only intake may; the customer hears nothing. */
export function decideHoldBackAi(state: Case, input: HoldBackAiInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  if (aiWrites(state)) return refused('no_change', 'The AI has the pen: nothing is held back.')
  const common = { at: context.at, by: actorRef(context.actor), heldBy: holderName(state, context) }
  const attempts = input.attempts
    .slice(0, mostAtOnce)
    .map(({ id, what, text }) => ({ id, what, text: text.slice(0, longestHeldBack), ...common }))
  return accepted({ type: 'ai_held_back', attempts })
}
