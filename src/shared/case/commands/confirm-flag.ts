import { z } from 'zod'
import { scorePriority } from '../../triage/priority.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { flagCodeSchema, judgementSchema } from '../flag.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const confirmFlagInputSchema = z.object({
  code: flagCodeSchema,
  /** Right as it was, or right but raised too early or too late. */
  judgement: judgementSchema.extract(['right', 'too_early', 'too_late']).default('right'),
  reason: z.string().trim().max(2_000).nullable().default(null),
})
export type ConfirmFlagInput = z.infer<typeof confirmFlagInputSchema>

/** Says a flag was right. The last verdict of anybody counts; saying the same again is refused. Points an override took away come back. */
export function decideConfirmFlag(state: Case, input: ConfirmFlagInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'judge_flag', context)
  if (refusal) return refusal
  const flag = state.flags.find((candidate) => candidate.code === input.code)
  if (!flag) return refused('flag_not_raised', 'This flag is not on the case.')
  if (flag.verdict?.kind === 'confirmed' && (flag.verdict.judgement ?? 'right') === input.judgement)
    return refused('no_change', `${flag.verdict.by.name} agreed with this flag already.`)
  const verdict = { kind: 'confirmed' as const, by: actorRef(context.actor), at: context.at, reason: input.reason }
  const flags = state.flags.map((candidate) =>
    candidate === flag || candidate.mergedInto === flag.code ? { ...candidate, verdict } : candidate,
  )
  return accepted({
    type: 'flag_confirmed',
    code: input.code,
    judgement: input.judgement,
    reason: input.reason || null,
    priority: scorePriority({ ...state, flags }, context.triagePolicy),
  })
}
