import { z } from 'zod'
import { scorePriority } from '../../triage/priority.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { flagCodeSchema, judgementSchema } from '../flag.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const overrideFlagInputSchema = z.object({
  code: flagCodeSchema,
  /** Nothing of the kind was there, or the case needed a person for another reason. */
  judgement: judgementSchema.extract(['wrong', 'wrong_reason']).default('wrong'),
  reason: z.string().trim().max(2_000).nullable().default(null),
})
export type OverrideFlagInput = z.infer<typeof overrideFlagInputSchema>

/** Says a flag was wrong and why. The flag stays on record and its points leave the priority. */
export function decideOverrideFlag(state: Case, input: OverrideFlagInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'judge_flag', context)
  if (refusal) return refusal
  const flag = state.flags.find((candidate) => candidate.code === input.code)
  if (!flag) return refused('flag_not_raised', 'This flag is not on the case.')
  if (flag.verdict?.kind === 'overridden' && (flag.verdict.judgement ?? 'wrong') === input.judgement)
    return refused('no_change', `${flag.verdict.by.name} overrode this flag already.`)
  const verdict = { kind: 'overridden' as const, by: actorRef(context.actor), at: context.at, reason: input.reason }
  const flags = state.flags.map((candidate) =>
    candidate === flag || candidate.mergedInto === flag.code ? { ...candidate, verdict } : candidate,
  )
  return accepted({
    type: 'flag_overridden',
    code: input.code,
    judgement: input.judgement,
    reason: input.reason || null,
    priority: scorePriority({ ...state, flags }, context.triagePolicy),
  })
}
