import type { z } from 'zod'
import { quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { type Hardship, hardshipsIn } from '../text/hardships.ts'
import { ownPhrasesSchema } from '../text/own-phrases.ts'
import { customerPassages, findIn } from '../text/passages.ts'
import type { TriageInput } from '../triage.ts'
import { commonParameters, defineRule, pointsSchema } from './rule.ts'

const parameters = commonParameters.extend({
  dangerPoints: pointsSchema.meta({
    title: 'Points for a life in danger',
    description: 'What words of self-harm or suicide add instead, where that is more',
    unit: 'points',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/** What the customer tells of, as a chip and within a sentence; gravest first. */
const words: Record<Hardship['hardship'], readonly [label: string, about: string]> = {
  self_harm: ['Life may be in danger', 'of self-harm or suicide'],
  violence: ['Violence at home', 'of violence or abuse'],
  grief: ['Bereaved customer', 'of a death'],
  illness: ['Illness', 'of an illness'],
  disability: ['Disability', 'of a disability'],
  money: ['Money trouble', 'of money trouble'],
  age: ['Age', 'of their age'],
  own: ['Vulnerable customer', 'of something that asks for care'],
}
const gravest: readonly Hardship['hardship'][] = [
  'self_harm',
  'violence',
  'grief',
  'illness',
  'disability',
  'money',
  'age',
  'own',
]

/**
 * The customer may need special care: a mark in their profile, or words of grief, illness, disability, money trouble,
 * age, violence at home or self-harm in English, Spanish, Portuguese and Filipino, about themselves or their family.
 * Counted in marks and places. Self-harm is the gravest and has points of its own: seconds may matter.
 * Source: duty of care for vulnerable customers, as regulators of banks and utilities ask for it.
 */
export const vulnerableCustomer = defineRule({
  code: 'vulnerable_customer',
  risk: 'ethical',
  severity: 'S2',
  parameters,
  defaults: { enabled: true, points: 14, dangerPoints: 40, phrases: [] },
  evaluate(input, parameters) {
    const marks = input.customer.vulnerabilities
    const found = hardships(input, parameters)
    const worst = gravest.find((kind) => found.some(({ hardship }) => hardship === kind))
    const first = found.find(({ hardship }) => hardship === worst)
    const [mark] = marks
    if (!first && mark === undefined) return null
    const count = found.length + marks.length
    const evidence = [
      ...toEvidence(first ? [first, ...found.filter((one) => one !== first)] : []),
      ...(marks.length > 0 ? [{ kind: 'customer' as const, field: 'vulnerabilities' }] : []),
    ]
    const common = {
      observed: { value: count, text: `${count} ${count === 1 ? 'sign' : 'signs'}` },
      threshold: { value: 1, text: '1 sign or more' },
      evidence,
      suggests: { type: 'priority' as const, skill: 'supervisor' },
      points: worst === 'self_harm' ? Math.max(parameters.points, parameters.dangerPoints) : parameters.points,
    }
    if (!first || !worst) {
      return {
        ...common,
        label: `Needs care: ${clip(mark ?? '', 28)}`,
        sentence: `The profile asks for care. It says: "${clip(mark ?? '', 60)}".`,
        counterfactual: `Not raised if the profile had no such mark. It has ${marks.length}.`,
      }
    }
    const [label, about] = words[worst]
    return {
      ...common,
      label,
      sentence:
        worst === 'self_harm'
          ? `A life may be in danger. The customer wrote: "${quoted(first)}". Act now.`
          : `The customer speaks ${about}. They wrote: "${quoted(first)}".`,
      counterfactual: `Not raised if they had not told us so${marks.length > 0 ? ' and the profile had no mark' : ''}. There ${signs(count)}.`,
    }
  },
  withoutTrigger(input, parameters) {
    const quiet = withoutWords(input, (current) => hardships(current, parameters))
    return quiet.customer.vulnerabilities.length === 0
      ? quiet
      : { ...quiet, customer: { ...quiet.customer, vulnerabilities: [] } }
  },
})

function signs(count: number): string {
  return count === 1 ? 'was 1 sign' : `were ${count} signs`
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text
}

function hardships(input: TriageInput, { phrases }: Parameters): Hardship[] {
  return findIn(customerPassages(input.conversation), (passage) => hardshipsIn(passage, phrases))
}
