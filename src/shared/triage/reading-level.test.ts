import { expect, it } from 'vitest'
import { defaultTriagePolicy } from './policy.ts'
import { rules } from './rules/index.ts'
import { assessed, at, fact, quietCase, saying, turn } from './testing/generated-cases.ts'
import type { TriageInput } from './triage.ts'

/** Syllables by vowel groups, silent endings taken off; a figure counts as one word of one syllable. */
function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0)).replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch-Kincaid grade: years of school it takes to read a text. */
function grade(text: string): number {
  const sentences = text.split(/[.!?](?=\s|$)/).filter((sentence) => /\w/.test(sentence)).length
  const words = text.split(/\s+/).filter((word) => /\w/.test(word))
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59
}

const failing = (count: number) =>
  quietCase({
    conversation: Array.from({ length: count }, (_, index) =>
      turn(`m${index}`, '', {
        author: 'ai',
        tool: { name: 'cancel_reservation', args: '{}', result: null, ok: false },
      }),
    ),
  })
const worth = (tier: 'standard' | 'vip', lifetimeValue: number | null): TriageInput => {
  const quiet = quietCase()
  return { ...quiet, customer: { ...quiet.customer, tier, lifetimeValue } }
}
const recorded = (text: string) => ({
  ...saying(text),
  facts: [fact('order.total', 120, 'USD'), fact('order.status', 'delivered'), fact('order.placed_at', '2026-02-11')],
})

/** Cases with everyday values that bring out every wording a rule has. */
const wordings: TriageInput[] = [
  quietCase({ assessment: assessed({ confidence: 0.41 }) }),
  quietCase({
    conversation: [
      turn('m1', 'Maybe', {
        author: 'ai',
        ai: { model: 'm', confidence: 0.655, intent: null, entities: {}, proposedAction: null },
      }),
    ],
  }),
  quietCase({ assessment: assessed({ requestedAmount: { amount: 249.99, currency: 'USD' } }) }),
  saying('I want to talk to a real person'),
  saying('I want to talk to a real person', 'get me an agent', 'representative!!'),
  saying('I will take you to small claims court'),
  saying('This is unacceptable, you are all useless!'),
  saying('I am upset'),
  failing(2),
  failing(7),
  worth('vip', null),
  worth('standard', 12_400),
  worth('vip', 12_400),
  recorded('I was charged $150'),
  recorded('I ordered it on March 20'),
  recorded('It never arrived'),
]

const texts = [defaultTriagePolicy, { ...defaultTriagePolicy, failedAttempts: { maximum: 0, points: 8 } }].flatMap(
  (policy) =>
    wordings.flatMap((input) =>
      rules.flatMap((rule) => {
        const flag = rule.evaluate(input, policy, at)
        return flag ? [[flag.code, flag.sentence] as const, [flag.code, flag.counterfactual] as const] : []
      }),
    ),
)

it('covers every rule', () => {
  expect(new Set(texts.map(([code]) => code))).toEqual(new Set(rules.map(({ code }) => code)))
})

it.each([...new Map(texts.map((one) => [one[1], one])).values()])('%s: %s', (_, text) => {
  expect(grade(text)).toBeLessThanOrEqual(7)
})

it('measures as the formula does', () => {
  expect(grade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2)
  expect(
    grade('Notwithstanding considerable organisational difficulties, escalation procedures necessitate documentation.'),
  ).toBeGreaterThan(20)
})
