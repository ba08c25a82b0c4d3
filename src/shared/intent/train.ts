import { learnBase } from './base.ts'
import { type Prepared, prepare } from './examples.ts'
import { fitReadings } from './fit-readings.ts'
import type { Grams } from './grams.ts'
import { type HeldOut, judged, leaveOut } from './holdouts.ts'
import type { IntentExample, TrainOptions, TrainResult } from './model.ts'

/** Share of messages taken to be out of scope when nobody says. */
const usualShare = 0.2

/**
 * Learns intents from texts. Out-of-scope examples help but are not needed: the model is also asked about intents that
 * were hidden from copies of it. Never throws; too little data is an answer. Same input, same model.
 */
export function trainIntentModel(examples: readonly IntentExample[], options: TrainOptions): TrainResult {
  const prepared = prepare(examples, Math.max(3, Math.floor(options.leastPerIntent ?? 5)))
  if (prepared.status === 'too_little_data') return prepared
  const seed = options.seed ?? 1
  const { texts, labels, intents, outside } = prepared
  const base = learnBase(texts, labels, intents.length, seed)
  const held = leaveOut({ texts, labels, intents: intents.length }, foldsFor(intents.length), seed)
  const own = readByFinal(prepared, base)
  const asked = options.outOfScopeShare ?? usualShare
  const share = Number.isFinite(asked) ? Math.min(0.9, Math.max(0.01, asked)) : usualShare
  const fitted = fitReadings(held, own, share)
  return {
    status: 'trained',
    model: {
      version: `intent-1-${fingerprint(prepared, seed, share)}`,
      trainedAt: options.trainedAt,
      trainedOn: prepared.counts,
      outOfScopeExamples: outside.length,
      intents,
      base,
      outOfScopeShare: share,
      ...fitted,
    },
    leftOut: prepared.leftOut,
  }
}

/** Validation texts and real out-of-scope texts, none of which the base has learnt. */
function readByFinal({ valid, outside }: Prepared, base: Parameters<typeof judged>[0]): HeldOut[] {
  return [
    ...valid.map(({ grams, label }) => judged(base, grams, label)),
    ...outside.map((grams) => judged(base, grams, undefined)),
  ]
}

/** Three parts are enough for many intents, and cost less; with few, one or two intents are hidden at a time. */
function foldsFor(intents: number): number {
  if (intents < 3) return 0
  return intents >= 50 ? 3 : Math.min(5, intents)
}

/** Eight hexadecimal digits over everything that the model depends on. */
function fingerprint({ texts, labels, intents, valid, outside }: Prepared, seed: number, share: number): string {
  let hash = 0x811c9dc5 ^ seed
  const add = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193)
    hash ^= hash >>> 15
  }
  const addText = ({ words }: Grams, label: number): void => {
    add(label)
    for (const word of words) add(word)
  }
  for (const intent of intents) for (let at = 0; at < intent.length; at += 1) add(intent.charCodeAt(at))
  for (const [at, text] of texts.entries()) addText(text, labels[at] ?? 0)
  for (const { grams, label } of valid) addText(grams, label)
  for (const text of outside) addText(text, -1)
  add(Math.round(share * 10_000))
  return (hash >>> 0).toString(16).padStart(8, '0')
}
