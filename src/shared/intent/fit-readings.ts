import { expectedCalibrationError, type Forecast } from './calibration.ts'
import { areaUnderCurve, recallWhenFlagging, thresholdFor } from './curves.ts'
import type { HeldOut } from './holdouts.ts'
import { fitLogistic, type Logistic, type LogisticCase, logistic, rawOf } from './logistic.ts'
import type { IntentModel, Reliability } from './model.ts'

type Fitted = Pick<IntentModel, 'confidence' | 'outOfScope' | 'outOfScopeThreshold' | 'reliability'>

/** From this many texts on, the final model's own readings are enough to go by. */
const enoughOwn = 100
const parts = 5

/**
 * Learns from readings of unseen texts how sure to be. `own` are readings of the final base (validation texts, real
 * out-of-scope texts), `held` those of its copies with hidden intents. Figures of worth are cross-fitted: measured on
 * parts that the fit measured had not seen.
 */
export function fitReadings(held: readonly HeldOut[], own: readonly HeldOut[], share: number): Fitted {
  const groups = { held, own }
  const confidence = fitConfidence(groups)
  const outOfScope = fitOutOfScope(groups, share)
  const unseen = crossFitted(groups, share)
  return {
    confidence,
    outOfScope,
    outOfScopeThreshold: thresholdFor(unseen.inside, 0.05),
    reliability: unseen.reliability,
  }
}

interface Groups {
  readonly held: readonly HeldOut[]
  readonly own: readonly HeldOut[]
}

/** The readings that stand for the final model's in-scope texts: its own when there are enough. */
function insideOf({ held, own }: Groups, whole: Groups = { held, own }): HeldOut[] {
  const inside = ({ outcome }: HeldOut): boolean => outcome !== 'out_of_scope'
  const real = own.filter(inside)
  return whole.own.filter(inside).length >= enoughOwn ? real : [...real, ...held.filter(inside)]
}

/** The readings that stand for out-of-scope texts: real ones when there are enough. */
function outsideOf({ held, own }: Groups, whole: Groups): HeldOut[] {
  const outside = ({ outcome }: HeldOut): boolean => outcome === 'out_of_scope'
  return (whole.own.filter(outside).length >= enoughOutside ? own : held).filter(outside)
}

/** Fewer real out-of-scope texts than this say too little by themselves. */
const enoughOutside = 30

function fitConfidence(groups: Groups): Logistic {
  const cases = insideOf(groups).map(({ reading, outcome }) => ({
    figures: reading.figures,
    yes: outcome === 'right',
    weight: 1,
  }))
  return fitLogistic(cases, 0.002) ?? constant(cases)
}

/**
 * Hidden intents and real examples are weighed alike. Copies know fewer intents than the final base and score higher
 * or lower for it; a figure that only says which of the two read the text takes that up, and is dropped afterwards.
 */
function fitOutOfScope({ held, own }: Groups, share: number): Logistic {
  const all = [...held.map((text) => ({ text, group: 0 })), ...own.map((text) => ({ text, group: 1 }))]
  const inside = all.filter(({ text }) => text.outcome !== 'out_of_scope')
  const outside = all.filter(({ text }) => text.outcome === 'out_of_scope')
  const real = outside.filter(({ group }) => group === 1).length
  const pseudo = outside.length - real
  const insideOwn = inside.filter(({ group }) => group === 1).length
  const cases: LogisticCase[] = []
  for (const { text, group } of outside) {
    const weight = group === 1 ? realWeight(real, pseudo) / real : (1 - realWeight(real, pseudo)) / pseudo
    cases.push({ figures: [...text.reading.figures, group], yes: true, weight: weight * share })
  }
  const ownPart = insideOwn === 0 ? 0 : insideOwn === inside.length ? 1 : realWeight(real, pseudo) * 0.8 + 0.1
  for (const { text, group } of inside) {
    const weight = group === 1 ? ownPart / insideOwn : (1 - ownPart) / (inside.length - insideOwn)
    cases.push({ figures: [...text.reading.figures, group], yes: false, weight: weight * (1 - share) })
  }
  const fitted = fitLogistic(cases, 0.002)
  return fitted ? withoutGroup(fitted, insideOwn >= enoughOwn ? 1 : 0) : fallback(share)
}

/** How much real out-of-scope texts count beside hidden intents: all the more, the more there are. */
function realWeight(real: number, pseudo: number): number {
  if (pseudo === 0) return 1
  return real / (real + 30)
}

/** Puts the group's figure into the offset. */
function withoutGroup({ means, deviations, weights, offset }: Logistic, group: number): Logistic {
  const last = means.length - 1
  return {
    means: means.slice(0, last),
    deviations: deviations.slice(0, last),
    weights: weights.slice(0, last),
    offset: offset + ((weights[last] ?? 0) * (group - (means[last] ?? 0))) / (deviations[last] ?? 1),
  }
}

function constant(cases: readonly LogisticCase[]): Logistic {
  const right = cases.filter(({ yes }) => yes).length
  return { means: [], deviations: [], weights: [], offset: Math.log((right + 1) / (cases.length - right + 1)) }
}

/** With two intents none can be hidden: the words which nobody used before decide alone. */
function fallback(share: number): Logistic {
  const figures = 12
  const weights = Array.from({ length: figures }, (_, at) => ({ 3: -1, 6: -1, 8: 0.5 })[at] ?? 0)
  const means = Array.from({ length: figures }, (_, at) => ({ 3: 0.5, 6: 0.7, 8: 0.2 })[at] ?? 0)
  return {
    means,
    deviations: Array.from({ length: figures }, () => 0.2),
    weights,
    offset: Math.log(share / (1 - share)),
  }
}

function crossFitted(groups: Groups, share: number): { inside: number[]; reliability: Reliability } {
  const inside: number[] = []
  const outside: number[] = []
  const forecasts: Forecast[] = []
  for (let part = 0; part < parts; part += 1) {
    const rest = { held: except(groups.held, part), own: except(groups.own, part) }
    const asked = { held: only(groups.held, part), own: only(groups.own, part) }
    const confidence = fitConfidence(rest)
    const outOfScope = fitOutOfScope(rest, share)
    for (const { reading, outcome } of insideOf(asked, groups)) {
      forecasts.push({ score: logistic(rawOf(confidence, reading.figures)), right: outcome === 'right' })
      inside.push(logistic(rawOf(outOfScope, reading.figures)))
    }
    for (const { reading } of outsideOf(asked, groups)) outside.push(logistic(rawOf(outOfScope, reading.figures)))
  }
  const right = forecasts.filter((forecast) => forecast.right).length
  const real = groups.own.filter(({ outcome }) => outcome === 'out_of_scope').length
  return {
    inside,
    reliability: {
      accuracy: forecasts.length > 0 ? right / forecasts.length : 0,
      inScope: forecasts.length,
      ece: expectedCalibrationError(forecasts),
      auroc: areaUnderCurve(inside, outside),
      recallAt10: recallWhenFlagging(inside, outside, 0.1),
      outOfScope: outside.length,
      outOfScopeFrom: outside.length === 0 ? 'none' : real >= enoughOutside ? 'examples' : 'hidden_intents',
    },
  }
}

function except<T>(list: readonly T[], part: number): T[] {
  return list.filter((_, at) => at % parts !== part)
}

function only<T>(list: readonly T[], part: number): T[] {
  return list.filter((_, at) => at % parts === part)
}
