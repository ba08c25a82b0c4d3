import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  minimum: z.number().int().min(1).max(100).meta({
    title: 'Reopenings',
    description: 'Raised when the case was reopened this often',
    unit: 'times',
  }),
})

/**
 * The case was resolved and had to be taken up again: what was done did not help. Source: the repeat rate every
 * service desk watches. Counts `reopenCount`; the evidence is the customer's last message, which as a rule is why.
 */
export const reopened = defineRule({
  code: 'reopened',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, minimum: 1 },
  evaluate(input, { minimum }) {
    const { reopenCount } = input
    if (reopenCount < minimum) return null
    const count = times(reopenCount)
    return {
      label: `Reopened ${count}`,
      sentence: `This case was closed and then opened again ${count}.`,
      counterfactual: `Not raised if it had been opened again ${minimum === 1 ? 'no time' : `at most ${times(minimum - 1)}`}. It was ${count}.`,
      observed: { value: reopenCount, text: `reopened ${count}` },
      threshold: { value: minimum, text: `reopened ${times(minimum)} or more` },
      evidence: lastWords(input),
      suggests: { type: 'functional', skill: skillFor(input.category) },
    }
  },
  withoutTrigger: (input, { minimum }) => ({ ...input, reopenCount: Math.min(input.reopenCount, minimum - 1) }),
})

/** Longest part of the message shown, in UTF-16 units. */
const shown = 400

function lastWords({ conversation }: TriageInput): Evidence[] {
  const last = conversation.findLast(({ author, text }) => author === 'customer' && text !== '')
  if (!last) return []
  const end = Math.min(shown, last.text.length)
  return [{ kind: 'message', messageId: last.id, start: 0, end, quote: last.text.slice(0, end) }]
}
