import type { Vector } from './vectors.ts'

/** Weights of known pieces per intent, sparse by piece and held in one byte each. */
export interface Linear {
  readonly intents: number
  /** `starts[i]` to `starts[i + 1]` are the entries of piece i. */
  readonly starts: Uint32Array
  readonly columns: Uint16Array
  readonly values: Int8Array
  /** What one step of a piece's values stands for. */
  readonly scales: Float32Array
  readonly bias: Float32Array
}

/** Weights under this change no score by more than noise. */
const leastWeight = 0.1

/** Drops weights too small to matter and keeps the others in one byte. `weights` is ordered by piece, then intent. */
export function compress(weights: Float32Array, bias: Float32Array, pieces: number): Linear {
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
