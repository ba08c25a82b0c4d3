import { readBase } from './base.ts'
import { gramsOf } from './grams.ts'
import { logistic, rawOf } from './logistic.ts'
import type { IntentModel, IntentReading } from './model.ts'

/**
 * Reads one text: the likeliest intent with its calibrated confidence, the chance that it is none of them, and the two
 * next intents. Any text is answered; only its first 2,000 characters are looked at.
 */
export function readIntent(model: IntentModel, text: string): IntentReading {
  const { ranking, figures, known } = readBase(model.base, gramsOf(text))
  const [first, ...others] = ranking
  const intent = first && known ? model.intents[first.intent] : undefined
  if (!first || intent === undefined) {
    return { intent: null, confidence: 0, outOfScope: 1, isOutOfScope: true, runnersUp: [] }
  }
  const confidence = logistic(rawOf(model.confidence, figures))
  const outOfScope = logistic(rawOf(model.outOfScope, figures))
  const rest = Math.max(1e-9, 1 - first.share)
  return {
    intent,
    confidence,
    outOfScope,
    isOutOfScope: outOfScope > model.outOfScopeThreshold,
    runnersUp: others.map((other) => ({
      intent: model.intents[other.intent] ?? '',
      // What the first leaves over is shared out as the scores say, so a runner-up is never above it.
      confidence: Math.min(confidence, ((1 - confidence) * other.share) / rest),
    })),
  }
}
