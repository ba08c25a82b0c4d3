import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { legalThreats } from '../text/legal-threats.ts'
import { customerPassages } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

/**
 * The customer speaks of lawyers, courts or a regulator as their next step, in English, Spanish, Portuguese or
 * Filipino. Read from the customer's own words; 'is it legal to' and 'I don't want to sue' are no threats.
 */
export const legalThreat = defineRule({
  code: 'legal_threat',
  risk: 'compliance',
  severity: 'S2',
  parameters: commonParameters,
  defaults: { enabled: true, points: 20 },
  evaluate(input) {
    const found = threats(input)
    const [first] = found
    if (!first) return null
    const words = quoted(first)
    return {
      label: `Legal threat "${words}"`,
      sentence: `The customer speaks of legal steps: "${words}".`,
      counterfactual: `Not raised if they had not spoken of legal steps. They did so ${times(found.length)}.`,
      observed: { value: found.length, text: `said ${times(found.length)}` },
      threshold: { value: 1, text: `said once or more` },
      evidence: toEvidence(found),
      suggests: { type: 'compliance', skill: 'legal' },
    }
  },
  withoutTrigger: (input) => withoutWords(input, threats),
})

function threats(input: TriageInput): Found[] {
  return customerPassages(input.conversation).flatMap(legalThreats)
}
