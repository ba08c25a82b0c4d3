import type { TriagePolicy } from '../policy.ts'
import { type Found, silence, toEvidence, withoutWords } from '../text/evidence.ts'
import { customerPassages, type Passage } from '../text/passages.ts'
import { type Mood, readMood } from '../text/sentiment.ts'
import type { TriageInput } from '../triage.ts'
import { fromPolicy, score } from '../wording.ts'
import { raise } from './raise.ts'
import type { Rule } from './rule.ts'

/**
 * The customer sounds angry or let down: their worst message scores at or below the policy's maximum, on a scale from
 * -1 (furious) to 1 (delighted). The evidence is the words that pulled that message down.
 */
export const negativeSentiment: Rule = {
  code: 'negative_sentiment',
  evaluate(input, policy, at) {
    const { maximum, points } = policy.negativeSentiment
    const worst = worstMood(input)
    if (!worst || worst.mood.score > maximum) return null
    const [lowest, line] = [score(worst.mood.score), score(maximum)]
    return raise(
      {
        code: 'negative_sentiment',
        label: `${worst.mood.score <= -0.75 ? 'Angry' : 'Upset'} customer`,
        sentence: `The customer sounds ${worst.mood.score <= -0.75 ? 'angry' : 'upset'}. Their worst message scores ${lowest} where −1 is worst.`,
        counterfactual: `Not raised if each message had scored above ${line}. The lowest was ${lowest}.`,
        observed: { value: worst.mood.score, text: `${lowest} at worst` },
        threshold: { value: maximum, text: `${line} or lower (${fromPolicy(policy.version)})` },
        evidence: toEvidence(wordsOf(worst)),
        contribution: points,
        suggests: { type: 'priority', skill: 'retention' },
      },
      policy,
      at,
    )
  },
  withoutTrigger(input, policy) {
    const calmer = withoutWords(input, (current) => readings(current).filter(isLow(policy)).flatMap(wordsOf))
    // Shouting is negative without a negative word: what is left is taken out whole.
    const loud = readings(calmer).filter(isLow(policy))
    return silence(calmer, new Set(loud.map(({ passage }) => passage.message.id)))
  },
}

interface Reading {
  readonly passage: Passage
  readonly mood: Mood
}

function readings(input: TriageInput): Reading[] {
  return customerPassages(input.conversation).map((passage) => ({ passage, mood: readMood(passage) }))
}

function isLow(policy: TriagePolicy): (reading: Reading) => boolean {
  return ({ mood }) => mood.score <= policy.negativeSentiment.maximum
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
