import { z } from 'zod'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import { missedCodeSchema } from '../miss.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const recordMissInputSchema = z.object({
  code: missedCodeSchema,
  note: z.string().trim().max(2_000).nullable().default(null),
})
export type RecordMissInput = z.infer<typeof recordMissInputSchema>

/** Says what the AI should have stopped for and did not. A flag that stands on the case was not missed. */
export function decideRecordMiss(state: Case, input: RecordMissInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'judge_flag', context)
  if (refusal) return refusal
  const raised = state.flags.find(({ code, verdict }) => code === input.code && verdict?.kind !== 'overridden')
  if (raised) return refused('no_change', `The AI did not miss this: "${raised.label}" is on the case.`)
  if (input.code !== 'other' && state.misses.some(({ code }) => code === input.code))
    return refused('no_change', 'This miss is on record already.')
  return accepted({ type: 'miss_recorded', code: input.code, note: input.note || null })
}
