import type { z } from 'zod'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { stepInputSchema } from './guide-input.ts'
import { type StepEvent, takeSteps } from './guide-steps.ts'
import { type PlainCommand, plainCommandSchema } from './plain.ts'

export const actInGuideInputSchema = stepInputSchema.extend({ command: plainCommandSchema })
export type ActInGuideInput = z.infer<typeof actInGuideInputSchema>

/**
 * Gives the command that an action step of a guide proposes, and records the step with it: both or neither. `act`
 * decides the command on the case with the step recorded, under the same rules as if it had been given by itself.
 */
export function decideActInGuide(
  state: Case,
  input: ActInGuideInput,
  context: DecideContext,
  act: (step: StepEvent, command: PlainCommand) => Decision,
): Decision {
  const acts = input.taken.filter((step) => step.kind === 'acted')
  const [acted] = acts
  if (acts.length !== 1 || acted?.command !== input.command.type || !makes(input.command, acted.made))
    return refused('invalid_input', 'The step of the guide names another command than the one given.')
  const stepped = takeSteps(state, input, context)
  if (stepped.kind === 'refused') return stepped
  const decision = act(stepped.event, input.command)
  return decision.kind === 'refused' ? decision : accepted(stepped.event, ...decision.events)
}

/** Whether the id is of something the command makes; null is of nothing. */
function makes({ input }: PlainCommand, made: string | null): boolean {
  return made === null || Object.values(input).includes(made)
}
