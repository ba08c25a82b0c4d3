import { z } from 'zod'
import type { Evidence } from '../../case/flag.ts'
import { type EarlierContact, earlierContacts } from '../text/earlier-contacts.ts'
import { quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { customerPassages } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'
import { skillFor } from './skill.ts'

const parameters = commonParameters.extend({
  minimum: z.number().int().min(1).max(1_000).meta({
    title: 'Contacts on record',
    description: 'Raised when we know of this many contacts before, within the window of the record',
    unit: 'times',
  }),
  statedMinimum: z.number().int().min(1).max(100).meta({
    title: 'Contacts the customer speaks of',
    description: 'Raised when the customer says they came with this so often before',
    unit: 'times',
  }),
})
type Parameters = z.infer<typeof parameters>

/** Days that `customer.recentContacts` looks back. */
const profileDays = 30

/**
 * The customer comes back again and again. Source: first-contact resolution, which a repeat within the window breaks.
 * Reads contacts on record before this one (`signals.earlier` with its own window in days, `customer.recentContacts`
 * over 30 days; the greater counts), and what the customer says of it ('the third time I call').
 */
export const repeatContact = defineRule({
  code: 'repeat_contact',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 6, minimum: 2, statedMinimum: 1 },
  evaluate(input, parameters) {
    const known = recorded(input)
    const said = stated(input, parameters)
    const [first] = said
    if (known.count >= parameters.minimum)
      return {
        ...explainRecord(known, parameters, first !== undefined),
        evidence: [...known.evidence, ...toEvidence(said)],
        suggests: suggestion(input),
      }
    if (!first) return null
    const count = Math.max(...said.map(({ count }) => count))
    const words = quoted(first)
    return {
      label: `Says they came ${times(count)} before`,
      sentence: `The customer says this is not their first try: "${words}".`,
      counterfactual: `Not raised if they had not said "${words}".`,
      observed: { value: count, text: `${times(count)} before, as they say` },
      threshold: { value: parameters.statedMinimum, text: `${times(parameters.statedMinimum)} before or more` },
      evidence: toEvidence(said),
      suggests: suggestion(input),
    }
  },
  withoutTrigger(input, parameters) {
    const { customer, signals } = input
    const most = parameters.minimum - 1
    const { earlier } = signals
    const quiet: TriageInput = {
      ...input,
      customer: { ...customer, recentContacts: customer.recentContacts && Math.min(customer.recentContacts, most) },
      signals: {
        ...signals,
        earlier: earlier && { ...earlier, count: Math.min(earlier.count, most), cases: earlier.cases.slice(0, most) },
      },
    }
    return withoutWords(quiet, (current) => stated(current, parameters))
  },
})

interface Recorded {
  readonly count: number
  readonly days: number
  readonly evidence: readonly Evidence[]
}

function recorded({ customer, signals }: TriageInput): Recorded {
  const { earlier } = signals
  const [inProfile, inRecord] = [customer.recentContacts ?? 0, earlier?.count ?? 0]
  const profile: Evidence[] = inProfile > 0 ? [{ kind: 'customer', field: 'recentContacts' }] : []
  if (!earlier || inProfile > inRecord) return { count: inProfile, days: profileDays, evidence: profile }
  const cases = earlier.cases.map((one): Evidence => ({ kind: 'case', ...one }))
  return {
    count: inRecord,
    days: earlier.windowDays,
    evidence: cases.length > 0 ? cases : [{ kind: 'signal', field: 'earlier' }],
  }
}

function stated({ conversation }: TriageInput, { statedMinimum }: Parameters): EarlierContact[] {
  return customerPassages(conversation)
    .flatMap(earlierContacts)
    .filter(({ count }) => count >= statedMinimum)
}

function explainRecord({ count, days }: Recorded, { minimum }: Parameters, alsoSaid: boolean) {
  const most = minimum === 1 ? 'none' : `at most ${minimum - 1}`
  return {
    label: `${count} earlier ${count === 1 ? 'contact' : 'contacts'} in ${days} days`,
    sentence: `The customer came to us ${times(count)} before in the last ${days} days.`,
    counterfactual: `Not raised if there had been ${most} before${alsoSaid ? ', and if they had not spoken of them' : ''}. There ${count === 1 ? 'was' : 'were'} ${count}.`,
    observed: { value: count, text: `${times(count)} before` },
    threshold: { value: minimum, text: `${times(minimum)} before or more` },
  }
}

function suggestion({ category }: TriageInput) {
  return { type: 'functional' as const, skill: skillFor(category) }
}
