import { expect, it } from 'vitest'
import { defaultTriagePolicy } from './policy.ts'
import { rules } from './rules/index.ts'
import { baits } from './testing/baits.ts'
import { at } from './testing/sample-cases.ts'

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

const texts = baits.flatMap(({ wordings }) =>
  wordings.flatMap((input) =>
    rules.flatMap((rule) => {
      const flag = rule.evaluate(input, defaultTriagePolicy, at)
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
