import { phraseSigns } from './sentiment-phrases.ts'
import { amplify, readVoice, soured, souredShare, turnOf } from './sentiment-score.ts'
import { findSigns, type WordWeights } from './sentiment-signs.ts'

/** A text and the score that a person would give it. `share` is how much it counts beside the others. */
export interface GradedText {
  readonly plain: string
  readonly folded: string
  readonly target: number
  readonly share: number
}

/** What is held on to while fitting: the weight at the start and how hard a sign is held there. */
export interface Prior {
  readonly weight: number
  readonly hold: number
}

/** The starting weights of the phrase kinds, and of words turned by a negation. */
export function phrasePriors(hold: number): Map<string, Prior> {
  const priors = new Map<string, Prior>(phraseSigns.map(({ name, start }) => [name, { weight: start, hold }]))
  priors.set('negation', { weight: -0.12, hold })
  priors.set('tale', { weight: -0.08, hold })
  priors.set('good denied', { weight: -0.5, hold })
  priors.set('bad denied', { weight: 0.15, hold })
  return priors
}

/**
 * Fits the weights: least squares between the bent sum and the target, each weight held to its prior (ridge), by
 * gradient steps over all texts (Adam). Deterministic: the same texts give the same weights.
 */
export function fitWeights(
  texts: readonly GradedText[],
  words: WordWeights,
  priors: ReadonlyMap<string, Prior>,
  rounds = 300,
): Map<string, number> {
  const names = [...priors.keys()]
  const place = new Map(names.map((name, index) => [name, index]))
  const rows = texts.map((text) => toRow(text, words, place))
  const weights = Float64Array.from(names, (name) => priors.get(name)?.weight ?? 0)
  const start = weights.slice()
  const holds = Float64Array.from(names, (name) => priors.get(name)?.hold ?? 1)
  const [mean, spread] = [new Float64Array(names.length), new Float64Array(names.length)]
  for (let round = 1; round <= rounds; round += 1) {
    const slope = Float64Array.from(weights, (weight, index) => (holds[index] ?? 1) * (weight - (start[index] ?? 0)))
    for (const row of rows) addSlope(row, weights, slope)
    const rate = 0.03 * (1 - round / (rounds + 1))
    for (let index = 0; index < weights.length; index += 1) {
      const one = slope[index] ?? 0
      mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * one
      spread[index] = 0.99 * (spread[index] ?? 0) + 0.01 * one * one
      const step = (mean[index] ?? 0) / (1 - 0.9 ** round)
      const scale = Math.sqrt((spread[index] ?? 0) / (1 - 0.99 ** round)) + 1e-8
      weights[index] = (weights[index] ?? 0) - (rate * step) / scale
    }
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]))
}

interface Row {
  readonly places: readonly number[]
  readonly forces: readonly number[]
  readonly afterTurn: readonly boolean[]
  readonly isWord: readonly boolean[]
  readonly voice: ReturnType<typeof readVoice>
  readonly target: number
  readonly share: number
}

function toRow(
  { plain, folded, target, share }: GradedText,
  words: WordWeights,
  place: ReadonlyMap<string, number>,
): Row {
  const turn = turnOf(folded)
  const signs = findSigns(plain, folded, words).filter(({ name }) => place.has(name))
  return {
    places: signs.map(({ name }) => place.get(name) ?? 0),
    forces: signs.map(({ force }) => force),
    afterTurn: signs.map(({ end }) => end > turn),
    isWord: signs.map(({ name }) => name.startsWith('w:')),
    voice: readVoice(plain),
    target,
    share,
  }
}

function addSlope(row: Row, weights: Float64Array, slope: Float64Array): void {
  const isBefore = (index: number) => row.afterTurn[index] === false
  let low = 0
  row.places.forEach((place, index) => {
    low += Math.min(0, (weights[place] ?? 0) * (row.forces[index] ?? 0))
  })
  const counts = row.places.map((place, index) => {
    const force = row.forces[index] ?? 0
    if ((weights[place] ?? 0) <= 0) return force
    return force * (isBefore(index) ? 0.5 : 1) * (row.isWord[index] && low <= soured ? souredShare : 1)
  })
  const sum = row.places.reduce((total, place, index) => total + (weights[place] ?? 0) * (counts[index] ?? 0), 0)
  const loud = amplify(sum, row.voice)
  const score = Math.tanh(loud)
  const factor = (sum + row.voice.loudness < 0 ? row.voice.intensity : 1) * row.voice.damping
  const pull = 2 * row.share * (score - row.target) * (1 - score * score) * factor
  row.places.forEach((place, index) => {
    slope[place] = (slope[place] ?? 0) + pull * (counts[index] ?? 0)
  })
}
