import { z } from 'zod'
import { aiWrites } from '../../pen/pen.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { handOver } from './hand-over.ts'

export const giveUpByAiInputSchema = z.object({})
export type GiveUpByAiInput = z.infer<typeof giveUpByAiInputSchema>

/**
 * The AI hands over a contact it writes on: what it only asked about so far becomes an ordinary case, and on one that
 * somebody owns people write again. Only intake may.
 */
export function decideGiveUpByAi(state: Case, _input: GiveUpByAiInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'intake') return refused('not_permitted', 'Only the intake connector can do that.')
  if (!aiWrites(state)) return refused('no_change', 'A person has the pen already.')
  return accepted(...handOver(state, 'gave_up', context))
}
