import { chanceFrom, shuffled } from './chance.ts'
import { compress, type Linear } from './linear.ts'
import type { Vector } from './vectors.ts'

export interface LinearExamples {
  readonly vectors: readonly Vector[]
  readonly labels: Int32Array
  readonly intents: number
  readonly pieces: number
}

/** Share of a text's pieces hidden at every look (dropout): no intent may hang on one tell-tale word. */
const hidden = 0.5

/**
 * The truth claims this much less than everything (label smoothing), so that scores stay comparable between intents;
 * among few intents there is less to doubt.
 */
const mostDoubt = 0.1
const doubtPerIntent = 0.001

/** A gradient below this is not worth a step: most intents are out of the question for most texts. */
const leastGradient = 0.002

const rate = 3

/** Rounds over the texts; the fewer, the more rounds. */
function roundsFor(texts: number): number {
  return Math.max(6, Math.min(40, Math.round(40_000 / Math.max(texts, 1))))
}

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling step, dropout (Srivastava et al. 2014)
 * and label smoothing (Szegedy et al. 2016). Figures were chosen on validation texts of public data.
 */
export function learnLinear({ vectors, labels, intents, pieces }: LinearExamples, seed: number): Linear {
  const weights = new Float32Array(pieces * intents)
  const bias = new Float32Array(intents)
  const scores = new Float32Array(intents)
  const active = new Int32Array(intents)
  const gradients = new Float32Array(intents)
  const longest = vectors.reduce((most, { ids }) => Math.max(most, ids.length), 0)
  const ids = new Int32Array(longest)
  const values = new Float32Array(longest)
  const chance = chanceFrom(seed)
  const rounds = roundsFor(vectors.length)
  const steps = rounds * vectors.length
  let step = 0
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(vectors.length, chance)) {
      const vector = vectors[at]
      if (!vector) continue
      const shown = showPart(vector, chance, ids, values)
      scores.set(bias)
      for (let entry = 0; entry < shown; entry += 1) {
        const value = values[entry] ?? 0
        const row = (ids[entry] ?? 0) * intents
        for (let intent = 0; intent < intents; intent += 1) {
          scores[intent] = (scores[intent] ?? 0) + value * (weights[row + intent] ?? 0)
        }
      }
      const count = gradientsInto(scores, labels[at] ?? 0, active, gradients)
      const size = rate * (1.02 - step / steps)
      step += 1
      for (let entry = 0; entry < count; entry += 1) {
        const intent = active[entry] ?? 0
        bias[intent] = (bias[intent] ?? 0) - 0.02 * size * (gradients[entry] ?? 0)
      }
      for (let entry = 0; entry < shown; entry += 1) {
        const value = (values[entry] ?? 0) * size
        const row = (ids[entry] ?? 0) * intents
        for (let other = 0; other < count; other += 1) {
          const place = row + (active[other] ?? 0)
          weights[place] = (weights[place] ?? 0) - value * (gradients[other] ?? 0)
        }
      }
    }
  }
  return compress(weights, bias, pieces)
}

/** Copies the pieces that are shown this time, made heavier for those hidden; returns how many. */
function showPart(vector: Vector, chance: () => number, ids: Int32Array, values: Float32Array): number {
  let shown = 0
  for (let entry = 0; entry < vector.ids.length; entry += 1) {
    if (chance() < hidden) continue
    ids[shown] = vector.ids[entry] ?? 0
    values[shown] = (vector.weights[entry] ?? 0) / (1 - hidden)
    shown += 1
  }
  return shown
}

/** Softmax minus the truth, for those intents where it matters; returns how many. `scores` is used up. */
function gradientsInto(scores: Float32Array, truth: number, active: Int32Array, gradients: Float32Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > highest) highest = score
  let sum = 0
  for (let intent = 0; intent < scores.length; intent += 1) {
    const part = Math.exp((scores[intent] ?? 0) - highest)
    scores[intent] = part
    sum += part
  }
  const doubt = Math.min(mostDoubt, scores.length * doubtPerIntent)
  const others = doubt / Math.max(1, scores.length - 1)
  let count = 0
  for (let intent = 0; intent < scores.length; intent += 1) {
    const gradient = (scores[intent] ?? 0) / sum - (intent === truth ? 1 - doubt : others)
    if (gradient < leastGradient && gradient > -leastGradient) continue
    active[count] = intent
    gradients[count] = gradient
    count += 1
  }
  return count
}
