import { outOfScopeBelief, usualOutOfScope } from './beliefs.ts'
import { expectedCalibrationError } from './calibration.ts'
import { areaUnderCurve, recallWhenFlagging, thresholdFor } from './curves.ts'
import type { Forecast } from './forecast.ts'
import type { HeldOut } from './holdouts.ts'
import { fitLogistic, type Logistic, type LogisticCase, logistic, rawOf } from './logistic.ts'
import type { IntentModel, Reliability } from './model.ts'

type Fitted = Pick<IntentModel, 'confidence' | 'outOfScope' | 'outOfScopeThreshold' | 'reliability'>

/** From this many in-scope texts on, the final model's own readings are enough to go by. */
const enoughInside = 100
/** The same for real out-of-scope texts. */
const enoughOutside = 30
/** Real out-of-scope texts count as much as all hidden intents together when there are this many. */
const equalWeight = 30
/** Share of held-out in-scope texts that the threshold flags. */
const flagged = 0.05
const parts = 5

/** Readings of unseen texts: by copies of the base with hidden intents, and by the base itself. */
interface Readings {
  readonly held: readonly HeldOut[]
  readonly own: readonly HeldOut[]
}

/**
 * Learns from readings of unseen texts how sure to be. `own` are readings of the final base (validation texts, real
 * out-of-scope texts), `held` those of its copies with hidden intents. Figures of worth are cross-fitted: measured on
 * parts that the fit measured had not seen.
 */
export function fitReadings(held: readonly HeldOut[], own: readonly HeldOut[], share: number): Fitted {
  const readings = { held, own }
  const { inside, reliability } = crossFitted(readings, share)
  return {
    confidence: fitConfidence(insideOf(readings, readings)),
    outOfScope: fitOutOfScope(readings, share),
    outOfScopeThreshold: thresholdFor(inside, flagged),
    reliability,
  }
}

function isOutside({ outcome }: HeldOut): boolean {
  return outcome === 'out_of_scope'
}

function isInside(text: HeldOut): boolean {
  return !isOutside(text)
}

/** The readings that stand for the final model's in-scope texts: its own when it has enough of them. */
function insideOf({ held, own }: Readings, whole: Readings): HeldOut[] {
  const real = own.filter(isInside)
  return whole.own.filter(isInside).length >= enoughInside ? real : [...real, ...held.filter(isInside)]
}

/** The readings that stand for out-of-scope texts: real ones when there are enough. */
function outsideOf({ held, own }: Readings, whole: Readings): HeldOut[] {
  return (whole.own.filter(isOutside).length >= enoughOutside ? own : held).filter(isOutside)
}

function fitConfidence(inside: readonly HeldOut[]): Logistic {
  const cases = inside.map(({ reading, outcome }) => ({
    figures: reading.figures,
    yes: outcome === 'right',
    weight: 1,
  }))
  const right = cases.filter(({ yes }) => yes).length
  return (
    fitLogistic(cases, { ridge: Math.max(0.001, 1 / Math.max(1, cases.length)) }) ?? {
      means: [],
      deviations: [],
      weights: [],
      offset: Math.log((right + 1) / (cases.length - right + 1)),
    }
  )
}

/**
 * Hidden intents and real examples are weighed against each other; out of scope weighs `share` in all. Copies know
 * fewer intents than the final base and score higher or lower for it: a figure that only says which of the two read the
 * text takes that up, and goes into the offset afterwards.
 */
function fitOutOfScope({ held, own }: Readings, share: number): Logistic {
  const inside = { copies: held.filter(isInside), final: own.filter(isInside) }
  const outside = { copies: held.filter(isOutside), final: own.filter(isOutside) }
  const real = outside.final.length / (outside.final.length + equalWeight)
  const finalOutside = outside.copies.length === 0 ? 1 : real
  const finalInside = inside.copies.length === 0 ? 1 : inside.final.length === 0 ? 0 : 0.1 + 0.8 * real
  const cases: LogisticCase[] = []
  const add = (texts: readonly HeldOut[], group: number, weight: number): void => {
    for (const { reading, outcome } of texts) {
      cases.push({
        figures: [...reading.figures, group],
        yes: outcome === 'out_of_scope',
        weight: weight / texts.length,
      })
    }
  }
  add(outside.copies, 0, share * (1 - finalOutside))
  add(outside.final, 1, share * finalOutside)
  add(inside.copies, 0, (1 - share) * (1 - finalInside))
  add(inside.final, 1, (1 - share) * finalInside)
  const counted = cases.filter(({ weight }) => weight > 0)
  const fitted = fitLogistic(counted, outOfScopeBelief(outside.copies.length + 10 * outside.final.length))
  if (fitted) return withoutGroup(fitted, inside.final.length >= enoughInside ? 1 : 0)
  return usualOutOfScope(
    [...inside.final, ...inside.copies].map(({ reading }) => reading.figures),
    share,
  )
}

/** Puts the last figure, which only names the group, into the offset. */
function withoutGroup({ means, deviations, weights, offset }: Logistic, group: number): Logistic {
  const last = means.length - 1
  return {
    means: means.slice(0, last),
    deviations: deviations.slice(0, last),
    weights: weights.slice(0, last),
    offset: offset + ((weights[last] ?? 0) * (group - (means[last] ?? 0))) / (deviations[last] ?? 1),
  }
}

function crossFitted(readings: Readings, share: number): { inside: number[]; reliability: Reliability } {
  const inside: number[] = []
  const outside: number[] = []
  const forecasts: Forecast[] = []
  for (let part = 0; part < parts; part += 1) {
    const rest = partOf(readings, (at) => at % parts !== part)
    const asked = partOf(readings, (at) => at % parts === part)
    const confidence = fitConfidence(insideOf(rest, readings))
    const outOfScope = fitOutOfScope(rest, share)
    for (const { reading, outcome } of insideOf(asked, readings)) {
      forecasts.push({ score: logistic(rawOf(confidence, reading.figures)), right: outcome === 'right' })
      inside.push(logistic(rawOf(outOfScope, reading.figures)))
    }
    for (const { reading } of outsideOf(asked, readings)) outside.push(logistic(rawOf(outOfScope, reading.figures)))
  }
  const right = forecasts.filter((forecast) => forecast.right).length
  const real = readings.own.filter(isOutside).length
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

function partOf({ held, own }: Readings, taken: (at: number) => boolean): Readings {
  return { held: held.filter((_, at) => taken(at)), own: own.filter((_, at) => taken(at)) }
}
