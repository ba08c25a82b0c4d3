import { climb } from '../../escalation/climb.ts'
import type { DecideContext } from '../decision.ts'
import type { CaseEvent } from '../events.ts'
import type { Case } from '../state.ts'
import { severityChanged } from './change-severity.ts'

/** The events of a step of the ladder taken now: `step`, or the coming one. Empty when there is none to take. */
export function takeStep(state: Case, context: DecideContext, step: number | null = null): CaseEvent[] {
  const climbed = climb(state, context, step)
  if (!climbed) return []
  const { event, severity } = climbed
  // S1 is the gravest, and sorts first.
  if (!severity || severity >= state.severity) return [event]
  const reason = `Nobody accepted it: step ${event.taken.step + 1} of the ladder "${event.ladder}".`
  return [event, severityChanged(state, { to: severity, reason }, context)]
}
