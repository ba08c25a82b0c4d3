import type { Base } from './base.ts'
import type { Logistic } from './logistic.ts'

/** A text somebody has said what it is about; `intent` null means none of the intents. */
export interface IntentExample {
  readonly text: string
  readonly intent: string | null
  /** `train` is learnt from, `valid` calibrates, `test` is never looked at. Without it a text is learnt from. */
  readonly split?: 'train' | 'valid' | 'test' | undefined
}

export interface TrainOptions {
  /** When it is trained, as the caller's clock has it (ISO 8601); stored, used for nothing else. */
  readonly trainedAt: string
  /** The same seed and examples give the same model, byte for byte. 1 when left out. */
  readonly seed?: number | undefined
  /** Share of messages thought to be out of scope where the model will work; `outOfScope` is a chance under it. */
  readonly outOfScopeShare?: number | undefined
  /** Intents with fewer texts are left out and told. 5 when left out, never under 3. */
  readonly leastPerIntent?: number | undefined
}

/** What the figures of a model are worth, all measured on texts it had not learnt from. */
export interface Reliability {
  /** In-scope texts given the right intent, and how many were asked. */
  readonly accuracy: number
  readonly inScope: number
  /** Expected calibration error of the confidence (10 bins), on the same texts. */
  readonly ece: number
  /** Chance that an out-of-scope text scores above an in-scope one; null when there was none to ask. */
  readonly auroc: number | null
  /** Share of out-of-scope texts caught when 10 % of in-scope texts are flagged. */
  readonly recallAt10: number | null
  readonly outOfScope: number
  /** Where the out-of-scope texts came from: real examples, or intents hidden from a model on purpose. */
  readonly outOfScopeFrom: 'examples' | 'hidden_intents' | 'none'
}

/** A trained model, ready to read. `storeIntentModel` makes JSON of it. */
export interface IntentModel {
  /** Format and content: `intent-1-` and a fingerprint of what it was trained on. */
  readonly version: string
  readonly trainedAt: string
  /** Texts learnt from per intent. */
  readonly trainedOn: Readonly<Record<string, number>>
  /** Real out-of-scope texts that it was given; none of them is learnt as an intent. */
  readonly outOfScopeExamples: number
  readonly intents: readonly string[]
  readonly base: Base
  /** From the base's figures to the chance that the intent is right (for a text in scope). */
  readonly confidence: Logistic
  /** From the base's figures to the chance that the text is out of scope. */
  readonly outOfScope: Logistic
  /** Share of out-of-scope texts that `outOfScope` assumes. */
  readonly outOfScopeShare: number
  /** An `outOfScope` above it counts as out of scope: 5 % of held-out in-scope texts are above. */
  readonly outOfScopeThreshold: number
  readonly reliability: Reliability
}

/** Too little to learn from; says what is there and what it takes. */
export interface TooLittleData {
  readonly status: 'too_little_data'
  /** Usable texts per intent. */
  readonly counts: Readonly<Record<string, number>>
  readonly needed: { readonly intents: number; readonly perIntent: number; readonly texts: number }
  readonly sentence: string
}

export interface Trained {
  readonly status: 'trained'
  readonly model: IntentModel
  /** Intents with too few texts, which the model does not know. */
  readonly leftOut: Readonly<Record<string, number>>
}

export type TrainResult = Trained | TooLittleData

/** What a model says about one text. */
export interface IntentReading {
  /** Null when the text holds nothing that the model knows. */
  readonly intent: string | null
  /** Calibrated chance, 0 to 1, that the intent is right, were the text in scope. */
  readonly confidence: number
  /** Calibrated chance, 0 to 1, that the text is none of the intents. */
  readonly outOfScope: number
  /** `outOfScope` is above the model's threshold. */
  readonly isOutOfScope: boolean
  /** The next likeliest intents with their shares, at most two. */
  readonly runnersUp: readonly { readonly intent: string; readonly confidence: number }[]
}
