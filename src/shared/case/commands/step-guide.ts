import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { type StepInput, stepInputSchema } from './guide-input.ts'
import { takeSteps } from './guide-steps.ts'

export const stepGuideInputSchema = stepInputSchema
export type StepGuideInput = StepInput

/**
 * Takes steps of a run: an answer, a tick, a step back. Nothing about the case itself changes by them, so they are
 * taken on a resolved one too. An action is given with `case.act_in_guide`; here it can only be passed over.
 */
export function decideStepGuide(state: Case, input: StepGuideInput, context: DecideContext): Decision {
  if (input.taken.some((step) => step.kind === 'acted' && step.command !== null))
    return refused('invalid_input', 'An action of a guide is recorded together with what it does.')
  const stepped = takeSteps(state, input, context)
  return stepped.kind === 'refused' ? stepped : accepted(stepped.event)
}
