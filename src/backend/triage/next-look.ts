import { isActive } from '../../shared/case/basics.ts'
import type { Case } from '../../shared/case/state.ts'
import { isWithAi } from '../../shared/pen/pen.ts'
import { pickTriagePolicy, type TriagePolicies } from '../../shared/triage/policies.ts'
import { nextTriageAt } from '../../shared/triage/triage.ts'

/** When triage must look at the case again though nothing happens to it; null when never: it is done, or the AI keeps it. */
export function nextLook(state: Case, policies: TriagePolicies, at: string): string | null {
  return isActive(state.status) && !isWithAi(state) ? nextTriageAt(state, pickTriagePolicy(policies, state), at) : null
}
