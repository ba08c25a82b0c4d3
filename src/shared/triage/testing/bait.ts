import type fc from 'fast-check'
import type { TriageInput } from '../triage.ts'

/** What brings the rules of some groups out in generated cases and in the test of the reading level. */
export interface Bait {
  /** Customer sentences of all four languages, on both sides: some fire a rule, some only look like it. */
  readonly sentences: readonly string[]
  /** Changes to any case that bait rules which read more than text: facts, clocks, signals, attempts. */
  readonly changes: fc.Arbitrary<(input: TriageInput) => TriageInput>
  /** Cases with everyday values that together bring out every wording (label, sentence, counterfactual) of each rule. */
  readonly wordings: readonly TriageInput[]
}
