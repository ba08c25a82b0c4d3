import { z } from 'zod'
import { quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { type HandlingComplaint, handlingComplaints } from '../text/handling-complaints.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  minimum: z.number().int().min(1).max(20).meta({
    title: 'Fewest complaints',
    description: 'Raised when the customer complains of the handling this often',
    unit: 'times',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/** What each complaint is about, as a chip and after 'The customer'. */
const words: Record<HandlingComplaint['complaint'], readonly [label: string, about: string]> = {
  unheard: ['Does not feel heard', 'does not feel heard'],
  repeating: ['Had to say it again', 'has to say the same again'],
  unhelped: ['Not helped by the answers', 'got no help from the answers'],
  machine: ['Complains of the bot', 'does not like the bot'],
  forgotten: ['Was left waiting', 'was left to wait'],
  staff: ['Complains of the service', 'feels badly treated'],
  own: ['Unhappy with the handling', 'does not like how we handle it'],
}

/**
 * The customer complains of how the contact is handled by the AI, by agents or by nobody at all; not of the product.
 * Read from the customer's own words in English, Spanish, Portuguese and Filipino (quotations left out), counted in
 * times. Source: practice of support floors, where a complaint of the handling is the last word before a lost customer.
 */
export const dissatisfiedWithHandling = defineRule({
  code: 'dissatisfied_with_handling',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, minimum: 1, phrases: [] },
  evaluate(input, parameters) {
    const found = complaints(input, parameters)
    const [first] = found
    if (!first || found.length < parameters.minimum) return null
    const [label, about] = words[first.complaint]
    const often = times(found.length)
    return {
      label: found.length === 1 ? label : `${label}, ${often}`,
      sentence: `The customer ${about}. They wrote: "${quoted(first)}".`,
      counterfactual: `Not raised if they had complained ${fewer(parameters.minimum)}. They did so ${often}.`,
      observed: { value: found.length, text: `complained ${often}` },
      threshold: { value: parameters.minimum, text: `complained ${times(parameters.minimum)} or more` },
      evidence: toEvidence(found),
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger: (input, parameters) =>
    withoutWords(input, (current) => {
      const found = complaints(current, parameters)
      return found.slice(parameters.minimum - 1)
    }),
})

function fewer(minimum: number): string {
  return minimum === 1 ? 'of no such thing' : `less than ${times(minimum)}`
}

function complaints(input: TriageInput, { phrases }: Parameters): HandlingComplaint[] {
  return findIn(customerPassages(input.conversation), (passage) => handlingComplaints(passage, phrases))
}
