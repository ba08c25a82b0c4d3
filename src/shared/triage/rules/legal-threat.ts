import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { legalThreats } from '../text/legal-threats.ts'
import { ownPhrasesSchema, withoutOverlaps } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import { mentionsOf } from '../text/topics.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { labelled } from './grounds.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })

/**
 * The customer speaks of lawyers, courts or a regulator as their next step, in English, Spanish, Portuguese or
 * Filipino. Source: procedural triggers; what is written from here on may be read out in court. Read from the
 * customer's own words; anger, 'is it legal to' and 'I don't want to sue' are no threats. Threshold: once, no unit.
 */
export const legalThreat = defineRule({
  code: 'legal_threat',
  risk: 'compliance',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 20, phrases: [] },
  evaluate(input, { phrases }) {
    const found = threats(input, phrases)
    const [first] = found
    if (!first) return null
    const words = quoted(first)
    return {
      label: labelled('Legal threat', words),
      sentence: `They speak of legal steps. They wrote: "${words}".`,
      counterfactual: `Not raised if they had not spoken of legal steps. They did so ${times(found.length)}.`,
      observed: { value: found.length, text: `said ${times(found.length)}` },
      threshold: { value: 1, text: `said once or more` },
      evidence: toEvidence(found),
      suggests: { type: 'compliance', skill: 'legal' },
    }
  },
  withoutTrigger: (input, { phrases }) => withoutWords(input, (one) => threats(one, phrases)),
})

function threats(input: TriageInput, phrases: readonly string[]): Found[] {
  const framed = mentionsOf(input, 'legal', phrases)
  return findIn(customerPassages(input.conversation), (passage) => {
    const found = [...legalThreats(passage), ...framed.filter((one) => one.passage === passage)]
    return found.length < 2 ? found : withoutOverlaps(found)
  })
}
