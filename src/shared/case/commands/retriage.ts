import { z } from 'zod'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { signalsSchema } from '../signals.ts'
import type { Case } from '../state.ts'

export const retriageInputSchema = z.object({
  /** Fresh readings from outside the case; null when only time passed. */
  signals: signalsSchema.nullable(),
})
export type RetriageInput = z.infer<typeof retriageInputSchema>

/** Writes down fresh readings, so that triage looks again on them (it does after every command). Only a rule may. */
export function decideRetriage(state: Case, input: RetriageInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'rule') return refused('not_permitted', 'Only the triage runner can do that.')
  if (!input.signals || JSON.stringify(input.signals) === JSON.stringify(state.signals)) return accepted()
  return accepted({ type: 'signals_read', signals: input.signals })
}
