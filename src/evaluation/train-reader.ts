import type { IntentExample } from '../shared/intent/model.ts'
import { readIntent } from '../shared/intent/read.ts'
import { trainIntentModel } from '../shared/intent/train.ts'
import { EvaluationError } from './problem.ts'

/** What the local intent model says of one message. */
export interface IntentAnswer {
  readonly intent: string | null
  /** The chance that the intent is right, were the message in scope. */
  readonly confidence: number
  /** The chance that the message has none of the known intents. */
  readonly outOfScope: number
}

export interface IntentReader {
  readonly version: string
  /** Calibration error that the model states of itself. */
  readonly ece: number
  readonly read: (text: string) => IntentAnswer
}

/** Trains the product's intent model: learns from the training part, calibrates on the valid part. */
export function trainReader(train: readonly IntentExample[], valid: readonly IntentExample[]): IntentReader {
  const trained = trainIntentModel([...train, ...valid], { trainedAt: '2026-01-15T12:00:00.000Z' })
  if (trained.status === 'too_little_data') throw new EvaluationError(trained.sentence)
  const { model } = trained
  return { version: model.version, ece: model.reliability.ece, read: (text) => readIntent(model, text) }
}
