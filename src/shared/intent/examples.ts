import { type Grams, gramsOf } from './grams.ts'
import type { IntentExample, TooLittleData } from './model.ts'

/** Examples made ready: intents by name, texts as pieces. */
export interface Prepared {
  readonly status: 'prepared'
  readonly intents: readonly string[]
  readonly texts: readonly Grams[]
  readonly labels: Int32Array
  readonly valid: readonly { readonly grams: Grams; readonly label: number }[]
  /** Out-of-scope texts of the training and the validation part. */
  readonly outside: readonly Grams[]
  /** Texts to learn from, by intent. */
  readonly counts: Readonly<Record<string, number>>
  readonly leftOut: Readonly<Record<string, number>>
}

/** Fewest intents and fewest texts that a model makes sense with. */
export const leastIntents = 2
export const leastTexts = 20

/** More than these are not learnt, so that memory and time stay bounded: the intents with most texts, the last texts. */
const mostIntents = 1_000
const mostTexts = 50_000
const longestName = 500

/**
 * Sorts examples into parts. Test rows, texts without a word, and repeats of a text with the same intent are dropped
 * (they would stand on both sides of a hold-out); a text with two intents stays with both, the model lives with doubt.
 */
export function prepare(examples: readonly IntentExample[], leastPerIntent: number): Prepared | TooLittleData {
  const { training, validation, outside } = sorted(examples)
  const counts = Object.fromEntries<number>(
    [...training.keys()].sort().map((name) => [name, training.get(name)?.length ?? 0] as const),
  )
  const enough = [...training].filter(([, texts]) => texts.length >= leastPerIntent)
  const intents = enough
    .toSorted(([a, texts], [b, others]) => others.length - texts.length || (a < b ? -1 : 1))
    .slice(0, mostIntents)
    .map(([name]) => name)
    .sort()
  const most = Math.max(leastPerIntent, Math.floor(mostTexts / Math.max(1, intents.length)))
  const textsOf = (name: string): Grams[] => training.get(name)?.slice(-most) ?? []
  const texts = intents.flatMap(textsOf)
  if (intents.length < leastIntents || texts.length < leastTexts) {
    return tooLittle(counts, enough.length, leastPerIntent)
  }
  const place = new Map(intents.map((name, at) => [name, at]))
  return {
    status: 'prepared',
    intents,
    texts,
    labels: Int32Array.from(intents.flatMap((name, at) => textsOf(name).map(() => at))),
    valid: validation.flatMap(({ grams, intent }) => {
      const label = place.get(intent)
      return label === undefined ? [] : [{ grams, label }]
    }),
    outside,
    counts: Object.fromEntries(intents.map((name) => [name, textsOf(name).length])),
    leftOut: Object.fromEntries(Object.entries(counts).filter(([name]) => !place.has(name))),
  }
}

interface Sorted {
  readonly training: ReadonlyMap<string, Grams[]>
  readonly validation: readonly { readonly grams: Grams; readonly intent: string }[]
  readonly outside: readonly Grams[]
}

function sorted(examples: readonly IntentExample[]): Sorted {
  const seen = new Set<string>()
  const training = new Map<string, Grams[]>()
  const validation: { grams: Grams; intent: string }[] = []
  const outside: Grams[] = []
  for (const { text, intent, split = 'train' } of examples) {
    if (split === 'test' || intent === '' || (intent !== null && intent.length > longestName)) continue
    const grams = gramsOf(text)
    const key = `${intent === null ? '' : `=${intent}`}\n${grams.pairs.join(' ')}`
    if (grams.words.length === 0 || seen.has(key)) continue
    seen.add(key)
    if (intent === null) outside.push(grams)
    else if (split === 'valid') validation.push({ grams, intent })
    else {
      const own = training.get(intent)
      if (own) own.push(grams)
      else training.set(intent, [grams])
    }
  }
  return { training, validation, outside }
}

function tooLittle(counts: Readonly<Record<string, number>>, enough: number, perIntent: number): TooLittleData {
  const texts = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return {
    status: 'too_little_data',
    counts,
    needed: { intents: leastIntents, perIntent, texts: leastTexts },
    sentence:
      `Too little to learn from: ${texts} texts, ${enough} intents with at least ${perIntent}. ` +
      `It takes ${leastTexts} texts and ${leastIntents} intents with ${perIntent} texts each.`,
  }
}
