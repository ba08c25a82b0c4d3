import { alikeOrder, rarityOf } from './alike.ts'
import { type Base, type BaseReading, learnBase, readBase } from './base.ts'
import { chanceFrom, shuffled } from './chance.ts'
import type { Grams } from './grams.ts'

/** One text that the base reading it had not seen. */
export interface HeldOut {
  readonly reading: BaseReading
  /** Right, wrong, or of an intent that the base did not know. */
  readonly outcome: 'right' | 'wrong' | 'out_of_scope'
}

export interface HoldoutSource {
  readonly texts: readonly Grams[]
  readonly labels: Int32Array
  readonly intents: number
}

/** About this many readings say enough; of more texts only every second, third … is read. */
const mostReadings = 6_000

/**
 * Leaves intents out to learn what an unknown one looks like: in every fold one part of the intents is hidden, and of
 * each of the other intents one part of the texts.
 */
export function leaveOut(source: HoldoutSource, folds: number, seed: number): HeldOut[] {
  const { texts, labels, intents } = source
  const chance = chanceFrom(seed)
  const intentPart = partsOf(intents, folds, chance)
  const textPart = dealtPerIntent(source, folds)
  const every = Math.ceil(texts.length / mostReadings)
  const found: HeldOut[] = []
  for (let fold = 0; fold < folds; fold += 1) {
    const known = [...Array(intents).keys()].filter((intent) => intentPart[intent] !== fold)
    const place = new Map(known.map((intent, at) => [intent, at]))
    const learnt: number[] = []
    const kept: number[] = []
    for (const [at, label] of labels.entries()) {
      // Hidden intents are read in parts as well, so that known and hidden texts stay in proportion.
      if (textPart[at] === fold) kept.push(at)
      else if (place.has(label)) learnt.push(at)
    }
    const base = learnBase(
      learnt.map((at) => texts[at]).filter((grams) => grams !== undefined),
      Int32Array.from(learnt, (at) => place.get(labels[at] ?? 0) ?? 0),
      known.length,
      seed + fold + 1,
    )
    for (const [turn, at] of kept.entries()) {
      if (turn % every !== 0) continue
      const grams = texts[at]
      if (grams) found.push(judged(base, grams, place.get(labels[at] ?? 0)))
    }
  }
  return found
}

/** Reads a text that the base has not seen; `truth` undefined means out of scope. */
export function judged(base: Base, grams: Grams, truth: number | undefined): HeldOut {
  const reading = readBase(base, grams)
  if (truth === undefined) return { reading, outcome: 'out_of_scope' }
  return { reading, outcome: reading.ranking[0]?.intent === truth ? 'right' : 'wrong' }
}

function partsOf(count: number, folds: number, chance: () => number): Int32Array {
  const parts = new Int32Array(count)
  for (const [place, at] of shuffled(count, chance).entries()) parts[at] = place % folds
  return parts
}

/**
 * Texts of an intent in parts of like texts. Who asks the same thing twice asks it alike: dealt out at random, a held
 * out text would have its twin among the learnt ones, and the copies would look surer than the model will ever be.
 */
function dealtPerIntent({ texts, labels, intents }: HoldoutSource, folds: number): Int32Array {
  const rarity = rarityOf(texts)
  const members: number[][] = Array.from({ length: intents }, () => [])
  for (const [at, label] of labels.entries()) members[label]?.push(at)
  const parts = new Int32Array(labels.length)
  for (const [label, own] of members.entries()) {
    const order = alikeOrder(
      own.map((at) => texts[at]).filter((grams) => grams !== undefined),
      rarity,
    )
    for (const [place, at] of order.entries()) {
      // Intents start their round at different folds: few texts of each still fill all folds alike.
      parts[own[at] ?? 0] = (Math.floor((place * folds) / order.length) + label) % folds
    }
  }
  return parts
}
