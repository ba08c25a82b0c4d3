import { z } from 'zod'
import { scorePriority } from '../../triage/priority.ts'
import { accepted, actorRef, type DecideContext, type Decision, refused } from '../decision.ts'
import { flagCodeSchema } from '../flag.ts'
import type { Case } from '../state.ts'
import { guardAccess } from './guard.ts'

export const overrideFlagInputSchema = z.object({ code: flagCodeSchema, reason: z.string().trim().min(1).max(2_000) })
export type OverrideFlagInput = z.infer<typeof overrideFlagInputSchema>

/** Says a flag was wrong and why. The flag stays on record and its points leave the priority. */
export function decideOverrideFlag(state: Case, input: OverrideFlagInput, context: DecideContext): Decision {
  const refusal = guardAccess(state, 'judge_flag', context)
  if (refusal) return refusal
  const flag = state.flags.find((candidate) => candidate.code === input.code)
  if (!flag) return refused('flag_not_raised', 'This flag is not on the case.')
  if (flag.verdict?.kind === 'overridden')
    return refused('no_change', `${flag.verdict.by.name} overrode this flag already.`)
  const verdict = { kind: 'overridden' as const, by: actorRef(context.actor), at: context.at, reason: input.reason }
  const flags = state.flags.map((candidate) => (candidate === flag ? { ...flag, verdict } : candidate))
  return accepted({
    type: 'flag_overridden',
    code: input.code,
    reason: input.reason,
    priority: scorePriority({ ...state, flags }, context.triagePolicy),
  })
}
