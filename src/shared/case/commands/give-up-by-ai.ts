import { z } from 'zod'
import { isWithAi } from '../../pen/pen.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { handOver } from './hand-over.ts'

export const giveUpByAiInputSchema = z.object({})
export type GiveUpByAiInput = z.infer<typeof giveUpByAiInputSchema>

/** The AI hands over what it only asked about so far: from now on it is an ordinary case. Only intake may. */
export function decideGiveUpByAi(state: Case, _input: GiveUpByAiInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  if (!isWithAi(state)) return refused('no_change', 'People have this case already.')
  return accepted(...handOver(state, 'gave_up', context))
}
