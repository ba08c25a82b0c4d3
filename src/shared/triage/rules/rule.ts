import type { Flag, FlagCode } from '../../case/flag.ts'
import type { TriagePolicy } from '../policy.ts'
import type { TriageInput } from '../triage.ts'

/** One trigger of the catalogue. */
export interface Rule {
  readonly code: FlagCode
  /** The flag with its whole explanation, or null when the trigger did not fire. */
  evaluate(input: TriageInput, policy: TriagePolicy, at: string): Flag | null
  /** The case changed as the flag's counterfactual says: running the rule on it must raise nothing. */
  withoutTrigger(input: TriageInput, policy: TriagePolicy): TriageInput
}
