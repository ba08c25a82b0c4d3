import { type DecideContext, type Decision, refused } from '../decision.ts'
import type { Case } from '../state.ts'
import { ownershipTruth } from './guard.ts'

/** The refusal for an escalation that no longer waits: it says what became of it. */
export function goneEscalation(state: Case, escalationId: string, context: DecideContext): Decision {
  const known = state.escalations.find((escalation) => escalation.id === escalationId)
  const truth = ownershipTruth(state, context)
  if (!known) return refused('no_open_escalation', 'There is no such escalation on this case.', truth)
  const by = known.acceptedBy ? ` by ${known.acceptedBy.name}` : ''
  return refused('escalation_gone', `This escalation was already ${known.state}${by}.`, truth)
}
