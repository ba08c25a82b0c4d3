import type { Message } from '../case/message.ts'
import type { Fact } from '../case/parts.ts'
import { lastAmountIn, namedIn, ordersIn } from './named.ts'
import { type Spoken, spokenIn } from './spoken.ts'

/** A sentence of the summary, as it was said: `text` is `message.text.slice(start, end)`, in UTF-16 units. */
export interface SummarySentence {
  readonly text: string
  readonly messageId: string
  readonly start: number
  readonly end: number
  /** Why it was chosen. */
  readonly part: SummaryPart
}

/** What the customer wants, what is wrong, what was done, what was promised, or another thing that matters. */
export type SummaryPart = 'goal' | 'problem' | 'done' | 'promise' | 'detail'

export interface Summary {
  /** In the order of the conversation. */
  readonly sentences: readonly SummarySentence[]
  /** Characters of all that was said, and of the sentences chosen. */
  readonly length: { readonly said: number; readonly kept: number }
}

export interface SummaryInput {
  readonly conversation: readonly Message[]
  /** Facts whose values tell which sentences name what matters; may be empty. */
  readonly facts: readonly Pick<Fact, 'value'>[]
}

/** Most sentences, and most characters: what a person reads at a glance. */
const mostSentences = 8
const mostCharacters = 900
/** The summary takes no more than this share of what was said, but always so many characters. */
const largestShare = 0.3
const fewestCharacters = 240

/**
 * Sentences of the conversation itself that say what the customer wants, what is wrong, what was done and promised, and
 * that name the numbers which matter. Greedy cover: each step takes the sentence that adds most per length, where what
 * a sentence before it said already adds nothing (submodular cover, Lin and Bilmes 2011). Nothing is reworded, so nothing
 * can be made up. Pure, and the same for the same conversation.
 */
export function summarise({ conversation, facts }: SummaryInput): Summary {
  const spoken = spokenIn(conversation)
  const said = spoken.reduce((sum, { text }) => sum + text.length, 0)
  const budget = Math.max(fewestCharacters, Math.min(mostCharacters, Math.round(said * largestShare)))
  const worth = weigh(spoken, facts)
  const covered = cover(spoken, worth, budget)
  // In a language that no word list knows the customer's first words stand for themselves.
  const chosen = covered.length > 0 ? covered : spoken.filter(({ isCustomer }) => isCustomer).slice(0, 2)
  const sentences = chosen
    .toSorted((a, b) => a.turn - b.turn || a.start - b.start)
    .map(({ text, messageId, start, end, ...one }) => ({ text, messageId, start, end, part: partOf(one) }))
  return { sentences, length: { said, kept: sentences.reduce((sum, { text }) => sum + text.length, 0) } }
}

function partOf({ isCustomer, marks }: Pick<Spoken, 'isCustomer' | 'marks'>): SummaryPart {
  if (isCustomer) return marks.wants ? 'goal' : marks.wrong ? 'problem' : 'detail'
  return marks.promised ? 'promise' : marks.done ? 'done' : 'detail'
}

/** What a sentence is worth: a value of its own, and things it names with what each is worth once. */
interface Worth {
  readonly own: number
  readonly names: ReadonlyMap<string, number>
}

function weigh(spoken: readonly Spoken[], facts: readonly Pick<Fact, 'value'>[]): Worth[] {
  const turns = (spoken.at(-1)?.turn ?? 0) + 1
  const values = facts.map(({ value }) => String(value).toLowerCase()).filter((value) => value.length > 3)
  const named = spoken.map(({ text }) => namedIn(text, values))
  const mentions = new Map<string, number>()
  for (const names of named) for (const name of names) mentions.set(name, (mentions.get(name) ?? 0) + 1)
  const central = centrality(spoken)
  const ordersNamed = spoken.flatMap(({ text }) => ordersIn(text))
  const orders = new Set(ordersNamed)
  const last = new Set([lastAmountIn(spoken), ordersNamed.at(-1)])
  const results = resultsIn(spoken)
  let customerSentences = 0
  return spoken.map((one, at): Worth => {
    if (one.isCustomer && one.words.size > 0 && !one.marks.courtesy) customerSentences += 1
    const own = ownWorth(one, { turns, nth: customerSentences, central: central[at] ?? 0 })
    // What is named again and again matters more, but slowly so; what was named last of its kind stands.
    const names = new Map(
      [...(named[at] ?? [])].map((name) => [
        name,
        (orders.has(name) ? 1.2 : 0.8) + 0.4 * Math.log2(mentions.get(name) ?? 1) + (last.has(name) ? worthOfLast : 0),
      ]),
    )
    const result = results.get(at)
    return { own: own + (result ?? 0), names }
  })
}

/** What the amount and the order that were named last add, and what the newest things the house said add. */
const worthOfLast = 1.2
const worthOfResult = [2, 1]

/**
 * The newest sentences of the house that say something: how it ended, whatever words it was told in. By place in
 * `spoken`, with what each adds.
 */
function resultsIn(spoken: readonly Spoken[]): ReadonlyMap<number, number> {
  const said = [...spoken.entries()].filter(
    ([, { isCustomer, marks, words }]) => !isCustomer && !marks.courtesy && !marks.asks && words.size > 2,
  )
  return new Map(
    said
      .toReversed()
      .slice(0, worthOfResult.length)
      .map(([at], place) => [at, worthOfResult[place] ?? 0]),
  )
}

function ownWorth(
  { isCustomer, marks, words, turn }: Spoken,
  { turns, nth, central }: { turns: number; nth: number; central: number },
): number {
  if (words.size === 0 && marks.amounts + marks.numbers === 0) return 0
  const late = turns > 1 ? turn / (turns - 1) : 1
  let worth = central
  if (isCustomer) {
    worth += (marks.wants ? 1.6 : 0) + (marks.wrong ? 0.9 : 0)
    // What the customer came for stands first.
    worth += nth === 1 ? 1.6 : nth <= 3 ? 0.8 : 0
    if (late > 0.6 && marks.wants) worth += 0.5
  } else {
    worth += marks.done ? 1 + late : 0
    worth += marks.promised ? 0.7 : 0
    // What was asked stands among the open questions.
    if (marks.asks) worth -= 2
  }
  if (marks.courtesy) worth -= isCustomer && (marks.wants || marks.wrong) ? 0.2 : 1.2
  return Math.max(0, words.size < 3 ? worth - 0.8 : worth)
}

/** From 0 to 1: how much of a sentence's words the whole conversation talks about (SumBasic, Nenkova 2005). */
function centrality(spoken: readonly Spoken[]): number[] {
  const counts = new Map<string, number>()
  for (const { words } of spoken) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const most = Math.max(1, ...counts.values())
  return spoken.map(({ words }) => {
    if (words.size === 0) return 0
    let sum = 0
    for (const word of words) sum += (counts.get(word) ?? 0) / most
    return sum / Math.sqrt(words.size * 4 + words.size ** 2)
  })
}

/** Least that a further sentence must add. */
const leastGain = 0.6

function cover(spoken: readonly Spoken[], worth: readonly Worth[], budget: number): Spoken[] {
  const chosen: Spoken[] = []
  const named = new Set<string>()
  const talked = new Set<string>()
  const left = new Set(spoken.keys())
  let room = budget
  while (chosen.length < mostSentences) {
    let best = -1
    let bestScore = 0
    for (const at of left) {
      const one = spoken[at]
      const value = worth[at]
      // The first may be as long as it is: a summary without what the customer wants is none.
      if (!one || !value || (one.text.length > room && chosen.length > 0)) continue
      const gain = gainOf(one, value, named, talked)
      // Length counts, but not in full: a long sentence that says everything is better than three short ones.
      const score = gain < leastGain ? 0 : gain / (one.text.length + 60) ** 0.5
      if (score > bestScore) [best, bestScore] = [at, score]
    }
    const one = spoken[best]
    if (!one) break
    left.delete(best)
    chosen.push(one)
    room -= one.text.length
    for (const name of worth[best]?.names.keys() ?? []) named.add(name)
    for (const word of one.words) talked.add(word)
  }
  return chosen
}

function gainOf(one: Spoken, { own, names }: Worth, named: ReadonlySet<string>, talked: ReadonlySet<string>): number {
  let repeated = 0
  for (const word of one.words) if (talked.has(word)) repeated += 1
  const fresh = one.words.size === 0 ? 0 : 1 - repeated / one.words.size
  let gain = own * (0.35 + 0.65 * fresh)
  for (const [name, value] of names) if (!named.has(name)) gain += value
  return gain
}
