import { z } from 'zod'
import { comingStep } from '../../escalation/climb.ts'
import { idSchema } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { guardClimb } from './climb-guard.ts'
import { takeStep } from './take-step.ts'

export const climbNowInputSchema = z.object({
  escalationId: idSchema,
  /** The step to take, 0 is the first: the coming one, or a later one to skip to. Naming it keeps two people from climbing twice. */
  step: z.number().int().min(0).max(11),
  reason: z.string().trim().min(1).max(2_000),
})
export type ClimbNowInput = z.infer<typeof climbNowInputSchema>

/** Takes a step of the ladder without waiting for it, held or not, with a reason. Steps taken stay taken. */
export function decideClimbNow(state: Case, input: ClimbNowInput, context: DecideContext): Decision {
  const climbing = guardClimb(state, input.escalationId, context)
  if ('kind' in climbing) return climbing
  const coming = comingStep(climbing.run, state.severity, context)
  if (!coming || input.step < coming.step) return refused('no_change', 'That step was taken or passed already.')
  if (input.step > coming.step && !coming.ladder?.steps[input.step])
    return refused('invalid_input', 'The ladder has no such step.')
  const events = takeStep(state, context, input.step)
  return accepted(
    {
      type: 'ladder_overridden',
      escalationId: input.escalationId,
      step: input.step,
      passed: input.step - coming.step,
      reason: input.reason,
    },
    ...events,
  )
}
