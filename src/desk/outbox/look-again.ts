import { isActive } from '../../shared/case/basics.ts'
import { replaceFlags } from '../../shared/case/evolve.ts'
import type { Case } from '../../shared/case/state.ts'
import { pickTriagePolicy, type TriagePolicies } from '../../shared/triage/policies.ts'
import { retriage } from '../../shared/triage/retriage.ts'
import { nextTriageAt } from '../../shared/triage/triage.ts'

/**
 * When time alone may change the flags of a case next, after what was last written of it; null when never. The backend
 * looks then, and so does a desk that cannot ask it.
 */
export function nextLookAt(state: Case, policies: TriagePolicies, after: string = state.updatedAt): string | null {
  // Of a case that was cut nothing is here that flags go by.
  return isActive(state.status) && state.sight === 'full'
    ? nextTriageAt(state, pickTriagePolicy(policies, state), after)
    : null
}

/**
 * The case with the flags it has at `now` (ISO instant), where time alone changed them since it was last written. The
 * same rules on the same case as in the backend, so the same flags; nothing is written into the case's log, which is
 * the backend's to do.
 */
export function lookAgain(state: Case, policies: TriagePolicies, now: string): Case {
  const due = nextLookAt(state, policies)
  if (due === null || due > now) return state
  const changed = retriage(state, pickTriagePolicy(policies, state), now)
  return changed ? { ...state, flags: replaceFlags(state.flags, changed), priority: changed.priority } : state
}
