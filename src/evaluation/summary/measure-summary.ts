import { summarise } from '../../shared/assist/index.ts'
import { sentencesOf } from '../../shared/assist/sentences.ts'
import { isSaid } from '../../shared/assist/spoken.ts'
import type { Message } from '../../shared/case/message.ts'
import { type Measured, measure, type Sampling } from '../measure.ts'
import { type Timing, timed } from '../timing.ts'
import type { Dialogue, DialogueSet } from './dialogues.ts'
import { type KeyFact, keyFactsOf } from './key-facts.ts'

const facts: readonly KeyFact[] = ['goal', 'order', 'amount', 'outcome']

/** How many dialogues have a fact, and the share of them whose summary tells it, beside two baselines of the same length. */
export interface FactResult {
  readonly fact: KeyFact
  readonly n: number
  readonly kept: Measured<'summary' | 'first' | 'last'>
}

export interface SummaryResult {
  readonly name: string
  readonly n: number
  readonly facts: readonly FactResult[]
  /** Characters of the summary as a share of what was said: the mean over dialogues. */
  readonly length: Measured<'share'>
  readonly sentences: number
  readonly timing: Timing
}

/** The tasks whose dialogues were read while the summary was built; it was fitted to none. */
const readBefore: ReadonlySet<string> = new Set([
  'tau1-airline-gpt4o-0',
  'tau1-airline-gpt4o-20',
  'tau1-airline-gpt4o-40',
  'tau1-retail-fewshot-60',
])

/**
 * A set as the part that the summary was built with and the part that was only measured: all dialogues of a task fall
 * into one, by a hash of the task's name, and those that somebody read fall into the first.
 */
export function inParts({ name, dialogues }: DialogueSet): DialogueSet[] {
  const isBuiltWith = ({ group }: Dialogue) => readBefore.has(group) || hash32(group) % 2 === 0
  return [
    { name: `${name}, held out`, dialogues: dialogues.filter((one) => !isBuiltWith(one)) },
    { name: `${name}, built with`, dialogues: dialogues.filter(isBuiltWith) },
  ].filter((part) => part.dialogues.length > 0)
}

/** FNV-1a of 32 bits: the same on every machine. */
function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}

export function measureSummaries({ name, dialogues }: DialogueSet, sampling: Sampling): SummaryResult {
  const { values, timing } = timed(
    dialogues,
    // Copies: the sentences of a message that was read before are remembered.
    ({ conversation }) => conversation.map((message) => ({ ...message })),
    (conversation) => summarise({ conversation, facts: [] }),
  )
  const rows = dialogues.map(({ conversation, group }, at) => {
    const summary = values[at] ?? summarise({ conversation, facts: [] })
    const first = leading(conversation, summary.length.kept)
    const last = leading(conversation.toReversed(), summary.length.kept)
    return { group, summary, expected: keyFactsOf(conversation), first, last }
  })
  return {
    name,
    n: dialogues.length,
    facts: facts.flatMap((fact) => {
      const items = rows.flatMap(({ expected, summary, first, last, group }) => {
        const found = expected.find((one) => one.fact === fact)
        return found
          ? [{ group, summary: found.isIn(summary.sentences), first: found.isIn(first), last: found.isIn(last) }]
          : []
      })
      if (items.length === 0) return []
      const share = (told: (item: (typeof items)[number]) => boolean) => mean(items.map((item) => (told(item) ? 1 : 0)))
      const statistics = {
        summary: share((item) => item.summary),
        first: share((item) => item.first),
        last: share((item) => item.last),
      }
      const groups = items.map(({ group }) => group)
      return [{ fact, n: items.length, kept: measure(statistics, { n: items.length, groups }, sampling) }]
    }),
    length: measure(
      { share: mean(rows.map(({ summary: { length } }) => (length.said > 0 ? length.kept / length.said : 0))) },
      { n: rows.length, groups: rows.map(({ group }) => group) },
      sampling,
    ),
    sentences: rows.reduce((sum, { summary }) => sum + summary.sentences.length, 0) / Math.max(1, rows.length),
    timing,
  }
}

function mean(values: readonly number[]) {
  return (counts: ArrayLike<number>): number | null => {
    let sum = 0
    let n = 0
    for (let at = 0; at < values.length; at += 1) {
      sum += (values[at] ?? 0) * (counts[at] ?? 0)
      n += counts[at] ?? 0
    }
    return n > 0 ? sum / n : null
  }
}

/** Whole sentences from the beginning, as many as fit: what a summary that does nothing would be. */
function leading(conversation: readonly Message[], characters: number) {
  const sentences = conversation
    .filter(isSaid)
    .flatMap(({ id, text }) =>
      sentencesOf(text).map(({ start, end }) => ({ messageId: id, text: text.slice(start, end) })),
    )
  let room = characters
  return sentences.filter(({ text }) => {
    room -= text.length
    return room >= 0
  })
}
