import { expectedCalibrationError } from './calibration.ts'
import { areaUnderCurve, recallWhenFlagging } from './curves.ts'
import type { IntentExample, IntentModel } from './model.ts'
import { readIntent } from './read.ts'

/** How well a model does on texts with known answers. */
export interface OutOfScopeResult {
  /** Share of in-scope texts given the right intent. */
  readonly accuracy: number
  readonly auroc: number | null
  readonly recallAt10: number | null
  /** Expected calibration error of the confidence over in-scope texts, 10 bins. */
  readonly ece: number
  readonly inScope: number
  readonly outOfScope: number
}

/** Measures a model on rows it was not trained on; rows of intents it does not know count as wrong. */
export function evaluateOutOfScope(model: IntentModel, rows: readonly IntentExample[]): OutOfScopeResult {
  const inside: number[] = []
  const outside: number[] = []
  const forecasts: { score: number; right: boolean }[] = []
  for (const { text, intent } of rows) {
    const reading = readIntent(model, text)
    if (intent === null) outside.push(reading.outOfScope)
    else {
      inside.push(reading.outOfScope)
      forecasts.push({ score: reading.confidence, right: reading.intent === intent })
    }
  }
  const right = forecasts.filter((forecast) => forecast.right).length
  return {
    accuracy: forecasts.length > 0 ? right / forecasts.length : 0,
    auroc: areaUnderCurve(inside, outside),
    recallAt10: recallWhenFlagging(inside, outside, 0.1),
    ece: expectedCalibrationError(forecasts),
    inScope: inside.length,
    outOfScope: outside.length,
  }
}
