import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { legalThreats } from '../text/legal-threats.ts'
import { customerPassages } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { fromPolicy, times } from '../wording.ts'
import { raise } from './raise.ts'
import type { Rule } from './rule.ts'

/**
 * The customer speaks of lawyers, courts or a regulator as their next step, in English, Spanish, Portuguese or
 * Filipino. Read from the customer's own words; 'is it legal to' and 'I don't want to sue' are no threats.
 */
export const legalThreat: Rule = {
  code: 'legal_threat',
  evaluate(input, policy, at) {
    const found = threats(input)
    const [first] = found
    if (!first) return null
    const words = quoted(first)
    return raise(
      {
        code: 'legal_threat',
        label: `Legal threat "${words}"`,
        sentence: `The customer speaks of legal steps: "${words}".`,
        counterfactual: `Not raised if they had not spoken of legal steps. They did so ${times(found.length)}.`,
        observed: { value: found.length, text: `said ${times(found.length)}` },
        threshold: { value: 1, text: `said once or more (${fromPolicy(policy.version)})` },
        evidence: toEvidence(found),
        contribution: policy.legalThreat.points,
        suggests: { type: 'compliance', skill: 'legal' },
      },
      policy,
      at,
    )
  },
  withoutTrigger: (input) => withoutWords(input, threats),
}

function threats(input: TriageInput): Found[] {
  return customerPassages(input.conversation).flatMap(legalThreats)
}
