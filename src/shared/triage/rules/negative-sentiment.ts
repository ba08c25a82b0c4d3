import { z } from 'zod'
import { type Found, silence, toEvidence, withoutWords } from '../text/evidence.ts'
import { customerPassages, type Passage } from '../text/passages.ts'
import { type Mood, readMood } from '../text/sentiment.ts'
import type { TriageInput } from '../triage.ts'
import { score } from '../wording.ts'
import { commonParameters, defineRule } from './rule.ts'

const parameters = commonParameters.extend({
  maximum: z.number().min(-1).max(0).meta({
    title: 'Highest score',
    description: 'A message is negative at or below this score, −1 to 1',
    unit: 'score',
  }),
})

type Parameters = z.infer<typeof parameters>

/**
 * The customer sounds angry or let down: their worst message scores at or below the policy's maximum, on a scale from
 * -1 (furious) to 1 (delighted). The evidence is the words that pulled that message down.
 */
export const negativeSentiment = defineRule({
  code: 'negative_sentiment',
  risk: 'service',
  severity: 'S3',
  parameters,
  defaults: { enabled: true, points: 8, maximum: -0.5 },
  evaluate(input, parameters) {
    const { maximum } = parameters
    const worst = worstMood(input)
    if (!worst || worst.mood.score > maximum) return null
    const [lowest, line] = [score(worst.mood.score), score(maximum)]
    return {
      label: `${worst.mood.score <= -0.75 ? 'Angry' : 'Upset'} customer`,
      sentence: `The customer sounds ${worst.mood.score <= -0.75 ? 'angry' : 'upset'}. Their worst message scores ${lowest} where −1 is worst.`,
      counterfactual: `Not raised if each message had scored above ${line}. The lowest was ${lowest}.`,
      observed: { value: worst.mood.score, text: `${lowest} at worst` },
      threshold: { value: maximum, text: `${line} or lower` },
      evidence: toEvidence(wordsOf(worst)),
      suggests: { type: 'priority', skill: 'retention' },
    }
  },
  withoutTrigger(input, parameters) {
    const calmer = withoutWords(input, (current) => readings(current).filter(isLow(parameters)).flatMap(wordsOf))
    // Shouting is negative without a negative word: what is left is taken out whole.
    const loud = readings(calmer).filter(isLow(parameters))
    return silence(calmer, new Set(loud.map(({ passage }) => passage.message.id)))
  },
})

interface Reading {
  readonly passage: Passage
  readonly mood: Mood
}

function readings(input: TriageInput): Reading[] {
  return customerPassages(input.conversation).map((passage) => ({ passage, mood: readMood(passage) }))
}

function isLow(parameters: Parameters): (reading: Reading) => boolean {
  return ({ mood }) => mood.score <= parameters.maximum
}

function worstMood(input: TriageInput): Reading | null {
  return readings(input).reduce<Reading | null>(
    (worst, reading) => (worst === null || reading.mood.score < worst.mood.score ? reading : worst),
    null,
  )
}

/** The words that pulled a message down; all of it when it was the tone alone. */
function wordsOf({ passage, mood }: Reading): Found[] {
  if (mood.negative.length === 0) return [{ passage, start: 0, end: passage.plain.length }]
  return mood.negative.map(({ start, end }) => ({ passage, start, end }))
}
