import type { z } from 'zod'
import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import { personRequests } from '../text/person-requests.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })
type Parameters = z.infer<typeof parameters>

/**
 * The customer asks for a person in English, Spanish, Portuguese or Filipino; counted in times. Read from the
 * customer's own words (quotations left out); asking whether one is a person already is no request, nor is saying that
 * none is needed, nor telling of a person one spoke to. Whoever asks for a manager asks for a person too.
 * Source: the customer's right to a person (domain: customer triggers).
 */
export const humanRequested = defineRule({
  code: 'human_requested',
  risk: 'service',
  severity: 'S4',
  parameters,
  defaults: { enabled: true, points: 8, phrases: [] },
  evaluate(input, parameters) {
    const found = requests(input, parameters)
    const [first] = found
    if (!first) return null
    const often = found.length === 1 ? '' : ` ${times(found.length)}`
    return {
      label: `Asked for a person${often}`,
      sentence: `The customer asked for a person${often}: "${quoted(first)}".`,
      counterfactual: `Not raised if they had not asked for a person. They asked ${times(found.length)}.`,
      observed: { value: found.length, text: `asked ${times(found.length)}` },
      threshold: { value: 1, text: `asked once or more` },
      evidence: toEvidence(found),
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger: (input, parameters) => withoutWords(input, (current) => requests(current, parameters)),
})

function requests(input: TriageInput, { phrases }: Parameters): Found[] {
  return findIn(customerPassages(input.conversation), (passage) => personRequests(passage, phrases))
}
