import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { customerPassages } from '../text/passages.ts'
import { personRequests } from '../text/person-requests.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

/**
 * The customer asks for a person in English, Spanish, Portuguese or Filipino. Read from the customer's own words
 * (quotations left out); asking whether one is a person already is no request, nor is saying that none is needed.
 */
export const humanRequested = defineRule({
  code: 'human_requested',
  risk: 'service',
  severity: 'S4',
  parameters: commonParameters,
  defaults: { enabled: true, points: 8 },
  evaluate(input) {
    const found = requests(input)
    const [first] = found
    if (!first) return null
    const wish = quoted(first)
    const wantsAuthority = found.some((one) => /superv|manag|gerente|encargad|superior/i.test(quoted(one)))
    return {
      label: found.length === 1 ? 'Asked for a person' : `Asked for a person ${times(found.length)}`,
      sentence: `The customer asked for a person${found.length === 1 ? '' : ` ${times(found.length)}`}: "${wish}".`,
      counterfactual: `Not raised if they had not asked for a person. They asked ${times(found.length)}.`,
      observed: { value: found.length, text: `asked ${times(found.length)}` },
      threshold: { value: 1, text: `asked once or more` },
      evidence: toEvidence(found),
      suggests: wantsAuthority
        ? { type: 'hierarchical', skill: 'supervisor' }
        : { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger: (input) => withoutWords(input, requests),
})

function requests(input: TriageInput): Found[] {
  return customerPassages(input.conversation).flatMap(personRequests)
}
