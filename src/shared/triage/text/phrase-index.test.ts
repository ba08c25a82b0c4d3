import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexPhrases } from './phrase-index.ts'
import { splitAlternatives, startsOf } from './phrase-index-starts.ts'
import { phraseSigns } from './sentiment-phrases.ts'

it('cuts at the bars outside groups and knows how a phrase can begin', () => {
  const letters = (pattern: string) => [...startsOf(pattern)].sort()
  expect(splitAlternatives('a|(?:b|c)d|e\\|f')).toEqual(['a', '(?:b|c)d', 'e\\|f'])
  expect(letters('(?:very |so )?bad')).toEqual(['bad', 'so ', 'ver'])
  expect(letters('(?:a|b?c)?d')).toEqual(['ad', 'bcd', 'cd', 'd'])
  expect(letters('no+t')).toEqual(['noo', 'not'])
  expect(letters('\\d+ times')).toContain('7 t')
  expect(letters('\\w+ no')).toContain('q')
  expect(letters(':\\(+')).toEqual([':(', ':(('])
  expect(() => startsOf('(?:never closed')).toThrow('unbalanced')
})

const bits = fc.constantFrom(
  ...'this is ridiculous|never use you again|still not|third time|2 times already|ugh|😡|:((|es una verguenza|ninguem responde|nakakainis|i already told you this|you are so useless|why is it|for 3 weeks|very upset|so|the|lied to me|worst service|bad|xridiculous|lies7|thanks for nothing|thank you so much|no thanks|do you even read|great, another delay|i would like to know|flight was cancelled|on hold for 2 hours|that is not what i asked'.split(
    '|',
  ),
  '. ',
  '\n',
)

it('finds exactly what one long pattern of the same table finds', () => {
  const table = phraseSigns.flatMap(({ name, patterns }) => patterns.map((pattern) => [name, pattern] as const))
  const index = indexPhrases(table)
  const whole = new RegExp(`(?<![a-z0-9])(?:${table.map(([, pattern]) => `(${pattern})`).join('|')})(?![a-z0-9])`, 'g')
  const slow = (text: string) =>
    Array.from(text.matchAll(whole), (match) => {
      const row = match.slice(1).findIndex((part) => part !== undefined)
      return { start: match.index, end: match.index + match[0].length, points: table[row]?.[0] }
    })
  fc.assert(
    fc.property(
      fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 12 }),
      fc.constantFrom(' ', ''),
      (parts, glue) => {
        const text = parts.join(glue).toLowerCase()
        expect(index.find(text)).toEqual(slow(text))
      },
    ),
    { numRuns: 150, seed: 3 },
  )
})
