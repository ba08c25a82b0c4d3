import { chanceFrom, shuffled } from './chance.ts'
import type { Vector } from './vectors.ts'

/** Weights of known pieces per intent, sparse by piece and held in one byte each. */
export interface Linear {
  readonly intents: number
  /** `starts[i]` to `starts[i + 1]` are the entries of piece i. */
  readonly starts: Uint32Array
  readonly columns: Uint16Array
  readonly values: Int8Array
  /** What 127 of a piece's values stands for. */
  readonly scales: Float32Array
  readonly bias: Float32Array
}

export interface LinearExamples {
  readonly vectors: readonly Vector[]
  readonly labels: Int32Array
  readonly intents: number
  readonly pieces: number
}

/** How the weights are learnt; the defaults were chosen on the validation part of public data. */
export interface LinearOptions {
  readonly epochs: number
  readonly rate: number
  readonly seed: number
}

/** A gradient below this is not worth a step: most intents are out of the question for most texts. */
const leastGradient = 0.002

/**
 * Multinomial logistic regression by stochastic gradient descent with a falling step. No further penalty is needed:
 * few rounds over few texts keep the weights small.
 */
export function learnLinear(examples: LinearExamples, { epochs, rate, seed }: LinearOptions): Linear {
  const { vectors, labels, intents, pieces } = examples
  const weights = new Float32Array(pieces * intents)
  const bias = new Float32Array(intents)
  const scores = new Float32Array(intents)
  const active = new Int32Array(intents)
  const gradients = new Float32Array(intents)
  const chance = chanceFrom(seed)
  const steps = epochs * vectors.length
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const at of shuffled(vectors.length, chance)) {
      const vector = vectors[at]
      if (!vector) continue
      const { ids, weights: values } = vector
      scores.set(bias)
      for (let entry = 0; entry < ids.length; entry += 1) {
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
      for (let entry = 0; entry < ids.length; entry += 1) {
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
  let count = 0
  for (let intent = 0; intent < scores.length; intent += 1) {
    const gradient = (scores[intent] ?? 0) / sum - (intent === truth ? 1 : 0)
    if (gradient < leastGradient && gradient > -leastGradient) continue
    active[count] = intent
    gradients[count] = gradient
    count += 1
  }
  return count
}

/** Drops weights too small to matter and keeps the others in one byte. */
function compress(weights: Float32Array, bias: Float32Array, pieces: number): Linear {
  const intents = bias.length
  const starts = new Uint32Array(pieces + 1)
  const scales = new Float32Array(pieces)
  const columns: number[] = []
  const values: number[] = []
  for (let piece = 0; piece < pieces; piece += 1) {
    const row = piece * intents
    let largest = 0
    for (let intent = 0; intent < intents; intent += 1) {
      largest = Math.max(largest, Math.abs(weights[row + intent] ?? 0))
    }
    const scale = largest / 127
    scales[piece] = scale
    for (let intent = 0; intent < intents && largest > 0; intent += 1) {
      const weight = weights[row + intent] ?? 0
      const value = Math.round(weight / scale)
      if (value === 0 || Math.abs(weight) < leastWeight) continue
      columns.push(intent)
      values.push(value)
    }
    starts[piece + 1] = columns.length
  }
  return { intents, starts, columns: Uint16Array.from(columns), values: Int8Array.from(values), scales, bias }
}

/** Weights under this change no score by more than noise. */
const leastWeight = 0.02

/** The score of every intent for a text. */
export function scoresOf(linear: Linear, { ids, weights }: Vector): Float32Array {
  const scores = Float32Array.from(linear.bias)
  const { starts, columns, values, scales } = linear
  for (let entry = 0; entry < ids.length; entry += 1) {
    const piece = ids[entry] ?? 0
    const value = (weights[entry] ?? 0) * (scales[piece] ?? 0)
    const end = starts[piece + 1] ?? 0
    for (let at = starts[piece] ?? 0; at < end; at += 1) {
      const intent = columns[at] ?? 0
      scores[intent] = (scores[intent] ?? 0) + value * (values[at] ?? 0)
    }
  }
  return scores
}
