import { z } from 'zod'
import type { Fact } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { defectSuspicions, defectWords } from '../text/defects.ts'
import { type Found, quoted, toEvidence } from '../text/evidence.ts'
import { ownPhrases, ownPhrasesSchema, withoutOverlaps } from '../text/own-phrases.ts'
import { customerPassages, findIn, fold, staffPassages } from '../text/passages.ts'
import { takeOut } from '../text/take-out.ts'
import type { TriageInput } from '../triage.ts'
import { figure, times } from '../wording.ts'
import { commonParameters, defineRule, type Raised } from './rule.ts'

const parameters = commonParameters.extend({
  replacements: z.number().int().min(1).max(100).meta({
    title: 'Replacements',
    description: 'So many replacements or repairs on record mean the product may be at fault',
    unit: 'times',
  }),
  phrases: ownPhrasesSchema,
})
type Parameters = z.infer<typeof parameters>

/**
 * The product itself may be at fault: the customer calls it defective, says it failed by itself or soon, or that the
 * replacement has the same fault; the AI or a colleague suspects it; or the record names replacements (a count), a
 * recall or a known fault. Damage on the way ('arrived cracked') is the carrier's and not raised, nor what the customer
 * dropped, nor questions about defects in general. Lines, pages and passwords are services: `outage` or
 * `repeated_system_error` speak of them.
 */
export const suspectedDefect = defineRule({
  code: 'suspected_defect',
  risk: 'operational',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, replacements: 2, phrases: [] },
  evaluate(input, parameters) {
    const said = sayings(input, parameters)
    const { counted, count, marks } = recordOf(input, parameters)
    const facts = [...counted, ...marks]
    const [first] = said
    if (!first && facts.length === 0) return null
    return {
      ...(first ? ofWords(first, said) : ofRecord(marks[0] ?? null, count, parameters)),
      evidence: [...toEvidence(said), ...facts.slice(0, 5).map(({ id }) => ({ kind: 'fact' as const, factId: id }))],
      suggests: { type: 'functional', skill: 'technical' },
    }
  },
  withoutTrigger(input, parameters) {
    const { counted, marks } = recordOf(input, parameters)
    const gone = new Set([...counted, ...marks])
    return takeOut({ ...input, facts: input.facts.filter((fact) => !gone.has(fact)) }, (current) =>
      sayings(current, parameters),
    )
  },
})

type Texts = Pick<Raised, 'label' | 'sentence' | 'counterfactual' | 'observed' | 'threshold'>

function ofWords(first: Found, said: readonly Found[]): Texts {
  const words = quoted(first)
  const isCustomer = first.passage.message.author === 'customer'
  return {
    label: `Suspected defect "${clipped(words, 20)}"`,
    sentence: `${isCustomer ? 'The customer says' : 'We said'} the item may be at fault: "${words}".`,
    counterfactual: `Not raised if they had not said so. It was said ${times(said.length)}.`,
    observed: { value: said.length, text: `said ${times(said.length)}` },
    threshold: { value: 1, text: 'said once or more' },
  }
}

function ofRecord(mark: Fact | null, count: number, { replacements }: Parameters): Texts {
  if (mark) {
    const name = clipped(mark.label, 40)
    return {
      label: clipped(`Defect on record: ${mark.label}`, 40),
      sentence: `Our record "${name}" says the item may be at fault.`,
      counterfactual: `Not raised if "${name}" were not on record.`,
      observed: { value: String(mark.value), text: `${name}: ${clipped(String(mark.value), 60)}` },
      threshold: { value: 'none', text: 'no known fault on record' },
    }
  }
  return {
    label: `${figure(count)} ${count === 1 ? 'replacement' : 'replacements'} so far`,
    sentence: `The item was sent anew or fixed ${times(count)}. It may be at fault.`,
    counterfactual: `Not raised if that were fewer than ${figure(replacements)}. It was ${figure(count)}.`,
    observed: { value: count, text: `sent anew or fixed ${times(count)}` },
    threshold: { value: replacements, text: `${times(replacements)} or more` },
  }
}

function sayings(input: TriageInput, { phrases }: Parameters): Found[] {
  const ofCustomer = findIn(customerPassages(input.conversation), (passage) =>
    phrases.length > 0
      ? withoutOverlaps([...defectWords(passage), ...ownPhrases(passage, phrases)])
      : defectWords(passage),
  )
  return [...ofCustomer, ...findIn(staffPassages(input.conversation), defectSuspicions)]
}

const aboutReplacements = /replacement|replaced|exchange|repair|warranty.?claim|\brma/
const aboutFaults = /recall|known.?(?:defect|issue|fault|problem)|fault.?(?:found|code|report)|diagnos|defect/
const saysFault = /^(?:true|yes|active|open|confirmed|affected|fail|failed|fault|faulty|defect|defective|known)\b/

interface OnRecord {
  /** Facts that count replacements, when there are enough of them. */
  readonly counted: readonly Fact[]
  readonly count: number
  /** Facts that name a fault. */
  readonly marks: readonly Fact[]
}

function recordOf({ facts }: TriageInput, { replacements }: Parameters): OnRecord {
  const described = facts.map((fact) => ({ fact, words: `${fact.key} ${fact.label}`.toLowerCase() }))
  const counted = described.flatMap(({ fact, words }) =>
    aboutReplacements.test(words) && countOf(fact) > 0 ? [fact] : [],
  )
  const count = counted.reduce((sum, fact) => sum + countOf(fact), 0)
  const marks = described.flatMap(({ fact, words }) =>
    aboutFaults.test(words) && saysFault.test(fold(String(fact.value)).trim()) ? [fact] : [],
  )
  return count >= replacements ? { counted, count, marks } : { counted: [], count: 0, marks }
}

/** How many replacements a fact stands for: a plain number of them, or one that was sent. */
function countOf({ value, unit }: Fact): number {
  if (typeof value === 'number') {
    const isCount = unit === null || /^(?:replacement|repair|exchange|time|count|unit|piece|pc)/i.test(unit)
    return isCount && Number.isInteger(value) && value > 0 && value < 1_000 ? value : 0
  }
  if (typeof value === 'boolean') return value ? 1 : 0
  return /^(?:sent|shipped|delivered|completed|done|yes|repaired|replaced|\d{4}-\d{2}-\d{2})/.test(fold(value)) ? 1 : 0
}
