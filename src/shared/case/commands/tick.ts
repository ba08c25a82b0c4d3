import { z } from 'zod'
import { dueApprovals } from '../../approval/due.ts'
import { dueCommitments } from '../../commitment/due.ts'
import { dueConsultSteps } from '../../consult/climb-consults.ts'
import { climbsAt } from '../../escalation/climb.ts'
import { dueReminders, dueSnoozes } from '../../together/due.ts'
import { isActive } from '../basics.ts'
import { accepted, type DecideContext, type Decision, refused } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { duePen } from './hand-over.ts'
import { takeStep } from './take-step.ts'

export const tickInputSchema = z.object({})
export type TickInput = z.infer<typeof tickInputSchema>

/**
 * Does what the house must do by itself at `context.at`, and nothing that is not due: a repeated or late tick has no
 * second effect. Clocks and flags are looked at again in any case (see `decide`), as a changed policy wants. One step of a ladder at a time; the wait of the next begins with it.
 */
export function decideTick(state: Case, _input: TickInput, context: DecideContext): Decision {
  if (context.actor.kind !== 'rule') return refused('not_permitted', 'Only the house itself can do that.')
  // Promises and reminders outlive the case they were made on.
  const lasting = [...dueCommitments(state, context.at), ...dueReminders(state, context.at)]
  if (!isActive(state.status)) return accepted(...lasting)
  return accepted(...duties.flatMap((duty) => duty(state, context)), ...lasting)
}

/** What may be due. Each looks at the case as it was before the tick, so no duty may touch what another reads. */
const duties: readonly ((state: Case, context: DecideContext) => CaseEvent[])[] = [
  climbWhenDue,
  (state, { at }) => dueApprovals(state, at),
  dueConsultSteps,
  duePen,
  (state, { at }) => dueSnoozes(state, at),
]

function climbWhenDue(state: Case, context: DecideContext): CaseEvent[] {
  const due = climbsAt(state)
  return due !== null && due <= context.at ? takeStep(state, context) : []
}
