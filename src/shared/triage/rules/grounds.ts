import type { Evidence } from '../../case/flag.ts'
import type { Fact } from '../../case/parts.ts'
import { clipped } from '../text/clipped.ts'
import { type Found, quoted, toEvidence, withoutWords } from '../text/evidence.ts'
import { factText } from '../text/fact-marks.ts'
import type { TriageInput } from '../triage.ts'
import { times } from '../wording.ts'
import type { Raised } from './rule.ts'

/** What a rule found that reads both the customer's words and the facts: places in messages, facts. */
export interface Grounds<F extends Found = Found> {
  readonly said: readonly F[]
  readonly marked: readonly Fact[]
}

/** How a rule words what it found. */
interface Wording {
  /** Begins the label: 'Outage' gives 'Outage "site is down"'. */
  readonly chip: string
  /** A sentence of its own before the quotation: 'Many may be cut off.' */
  readonly says: string
  /** After 'Not raised if they had not …': 'spoken of an outage'. */
  readonly done: string
  /** What the marked facts are called: 'a mark for it'. */
  readonly mark: string
}

const longestLabel = 40
const mostFacts = 5

/** The finding of a rule that reads words and facts, or null when neither is there. */
export function raisedOn(
  { said, marked }: Grounds,
  { chip, says, done, mark }: Wording,
  suggests: Raised['suggests'],
): Raised | null {
  const [first] = said
  const [fact] = marked
  if (!first && !fact) return null
  const words = first ? quoted(first) : ''
  const recorded = fact ? `"${clipped(fact.label, 40)}"` : ''
  const value = fact ? clipped(factText(fact), 40) : ''
  const evidence: Evidence[] = [
    ...toEvidence(said),
    ...marked.slice(0, mostFacts).map(({ id }) => ({ kind: 'fact' as const, factId: id })),
  ]
  return {
    label: labelled(chip, first ? words : value),
    sentence: [
      says,
      first ? `They wrote: "${words}".` : '',
      fact ? closed(`Our file says: ${recorded} is ${value}`) : '',
    ]
      .filter(Boolean)
      .join(' '),
    counterfactual: `Not raised if ${[first ? `they had not ${done}` : '', fact ? `our file had no ${mark}` : '']
      .filter(Boolean)
      .join(' and ')}.${first ? ` They did so ${times(said.length)}.` : ''}`,
    observed: first
      ? { value: said.length, text: `said ${times(said.length)}` }
      : { value: marked.length, text: `${clipped(fact?.label ?? '', 60)}: ${value}` },
    threshold: { value: 1, text: `said once or more, or ${mark} in our file` },
    evidence,
    suggests,
  }
}

/** A sentence with its full stop, where what it ends with brings none of its own. */
export function closed(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`
}

/** A label of at most 40 characters: the chip with the words that explain it. */
export function labelled(chip: string, words: string): string {
  const room = longestLabel - chip.length - 3
  return words === '' || room < 6 ? clipped(chip, longestLabel) : `${chip} "${clipped(words, room)}"`
}

/** The case without the words and facts a rule found: the words are cut out, the facts are not there. */
export function withoutGrounds(input: TriageInput, find: (input: TriageInput) => Grounds): TriageInput {
  const { marked } = find(input)
  const gone = new Set(marked)
  const unmarked = gone.size === 0 ? input : { ...input, facts: input.facts.filter((fact) => !gone.has(fact)) }
  return withoutWords(unmarked, (one) => find(one).said)
}
