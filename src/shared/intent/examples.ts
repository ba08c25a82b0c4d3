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

/**
 * Sorts examples into parts. Test rows, texts without a word, and repeats of a text with the same intent are dropped
 * (they would stand on both sides of a hold-out); a text with two intents stays with both, the model lives with doubt.
 */
export function prepare(examples: readonly IntentExample[], leastPerIntent: number): Prepared | TooLittleData {
  const seen = new Set<string>()
  const training = new Map<string, Grams[]>()
  const validation: { grams: Grams; intent: string }[] = []
  const outside: Grams[] = []
  for (const { text, intent, split = 'train' } of examples) {
    if (split === 'test') continue
    const grams = gramsOf(text)
    const key = `${intent === null ? '' : `=${intent}`}\n${grams.pairs.join(' ')}`
    if (grams.words.length === 0 || seen.has(key)) continue
    seen.add(key)
    if (intent === null) outside.push(grams)
    else if (split === 'valid') validation.push({ grams, intent })
    else training.set(intent, [...(training.get(intent) ?? []), grams])
  }
  const names = [...training.keys()].sort()
  const counts = Object.fromEntries(names.map((name) => [name, training.get(name)?.length ?? 0]))
  const intents = names.filter((name) => (counts[name] ?? 0) >= leastPerIntent).slice(0, mostIntents)
  const texts = intents.flatMap((name) => training.get(name) ?? [])
  if (intents.length < leastIntents || texts.length < leastTexts) return tooLittle(counts, leastPerIntent)
  const place = new Map(intents.map((name, at) => [name, at]))
  return {
    status: 'prepared',
    intents,
    texts,
    labels: Int32Array.from(intents.flatMap((name, at) => (training.get(name) ?? []).map(() => at))),
    valid: validation.flatMap(({ grams, intent }) => {
      const label = place.get(intent)
      return label === undefined ? [] : [{ grams, label }]
    }),
    outside,
    counts: Object.fromEntries(intents.map((name) => [name, counts[name] ?? 0])),
    leftOut: Object.fromEntries(Object.entries(counts).filter(([name]) => !place.has(name))),
  }
}

/** More intents than this are not learnt: a model's size and cost stay bounded. */
const mostIntents = 2_000

function tooLittle(counts: Readonly<Record<string, number>>, perIntent: number): TooLittleData {
  const enough = Object.values(counts).filter((count) => count >= perIntent).length
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
