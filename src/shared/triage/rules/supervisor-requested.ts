import type { z } from 'zod'
import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import { supervisorRequests } from '../text/supervisor-requests.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({ phrases: ownPhrasesSchema })
type Parameters = z.infer<typeof parameters>

/**
 * The customer asks for somebody higher: a manager, a supervisor, somebody in charge, or that the case be escalated.
 * Read from the customer's own words in English, Spanish, Portuguese and Filipino (quotations left out), counted in
 * times. Such a request is one for a person too; where both were raised by the same words, the stronger flag shows.
 * Source: the customer's right to be heard by somebody with more authority (domain: customer triggers).
 */
export const supervisorRequested = defineRule({
  code: 'supervisor_requested',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 10, phrases: [] },
  evaluate(input, parameters) {
    const found = requests(input, parameters)
    const [first] = found
    if (!first) return null
    const often = found.length === 1 ? '' : ` ${times(found.length)}`
    return {
      label: `Asked for a manager${often}`,
      sentence: `The customer asked for someone higher up${often}: "${quoted(first)}".`,
      counterfactual: `Not raised if they had not asked for a boss. They asked ${times(found.length)}.`,
      observed: { value: found.length, text: `asked ${times(found.length)}` },
      threshold: { value: 1, text: 'asked once or more' },
      evidence: toEvidence(found),
      suggests: { type: 'hierarchical', skill: 'supervisor' },
    }
  },
  withoutTrigger: (input, parameters) => withoutWords(input, (current) => requests(current, parameters)),
})

function requests(input: TriageInput, { phrases }: Parameters): Found[] {
  return findIn(customerPassages(input.conversation), (passage) => supervisorRequests(passage, phrases))
}
