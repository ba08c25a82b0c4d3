import { z } from 'zod'
import { type Abuse, abuseIn } from '../text/abuse.ts'
import { quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import { commonParameters, defineRule, pointsSchema } from './rule.ts'

const parameters = commonParameters.extend({
  threatPoints: pointsSchema.meta({
    title: 'Points for a threat',
    description: 'What a threat of violence adds instead, where that is more',
    unit: 'points',
  }),
  swearing: z.boolean().meta({
    title: 'Swearing counts',
    description: 'On: strong language counts too, though it is aimed at no one',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/** What was done, as a chip and as the end of 'The customer …' and 'if they had not …'. */
const words: Record<Abuse['abuse'], readonly [label: string, did: string, done: string]> = {
  threat: ['Threat of violence', 'made a threat', 'made a threat'],
  insult: ['Insults', 'insulted someone', 'been rude to anyone'],
  slur: ['Hate speech', 'used words of hate', 'used such words'],
  sexual: ['Sexual harassment', 'wrote something sexual', 'written such words'],
  swearing: ['Strong language', 'swore', 'sworn'],
}
const gravest: readonly Abuse['abuse'][] = ['threat', 'slur', 'sexual', 'insult', 'swearing']

/**
 * The customer insults, harasses or threatens a person. Read from the customer's own words in English, Spanish,
 * Portuguese and Filipino (quotations and reports of what others said left out), counted in times. Swearing at a
 * product is none unless the workspace wants it to be. A threat of violence is the graver kind and has points of its
 * own. Source: duty of care for those who answer (domain: emotion triggers).
 */
export const abuseOrThreat = defineRule({
  code: 'abuse_or_threat',
  risk: 'security_safety',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 14, threatPoints: 25, swearing: false, phrases: [] },
  evaluate(input, parameters) {
    const found = abuses(input, parameters)
    const worst = gravest.find((kind) => found.some(({ abuse }) => abuse === kind))
    const first = found.find(({ abuse }) => abuse === worst)
    if (!worst || !first) return null
    const [label, did, done] = words[worst]
    const often = times(found.length)
    return {
      label: found.length === 1 ? label : `${label}, ${often}`,
      sentence: `The customer ${did}. They wrote: "${quoted(first)}".`,
      counterfactual: `Not raised if they had not ${done}. It was found ${often}.`,
      observed: { value: found.length, text: `${worst === 'threat' ? 'threat' : 'abuse'}, ${often}` },
      threshold: { value: 1, text: 'once or more' },
      evidence: toEvidence([first, ...found.filter((one) => one !== first)]),
      suggests: { type: 'hierarchical', skill: 'supervisor' },
      points: worst === 'threat' ? Math.max(parameters.points, parameters.threatPoints) : parameters.points,
    }
  },
  withoutTrigger: (input, parameters) => withoutWords(input, (current) => abuses(current, parameters)),
})

function abuses(input: TriageInput, { phrases, swearing }: Parameters): Abuse[] {
  return customerPassages(input.conversation)
    .flatMap((passage) => abuseIn(passage, phrases))
    .filter(({ abuse }) => swearing || abuse !== 'swearing')
}
