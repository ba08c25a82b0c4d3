import fc from 'fast-check'
import { expect, it } from 'vitest'
import { complaintPhrases } from './complaint-phrases.ts'
import { firstSigns, indexPhrases, splitAlternatives } from './phrase-index.ts'

it('cuts at the bars outside groups and knows what a phrase can begin with', () => {
  expect(splitAlternatives('a|(?:b|c)d|e\\|f')).toEqual(['a', '(?:b|c)d', 'e\\|f'])
  expect([...firstSigns('(?:very |so )?bad')].sort()).toEqual(['b', 's', 'v'])
  expect([...firstSigns('(?:a|b?c)+d')].sort()).toEqual(['a', 'b', 'c'])
  expect(firstSigns('\\d+ times').has('7')).toBe(true)
  expect(() => firstSigns('(?:never closed')).toThrow('unbalanced')
})

it('finds exactly what one long pattern of the same table finds', () => {
  const index = indexPhrases(complaintPhrases)
  const whole = new RegExp(
    `(?<![a-z0-9])(?:${complaintPhrases.map(([, pattern]) => `(${pattern})`).join('|')})(?![a-z0-9])`,
    'g',
  )
  const slow = (text: string) =>
    Array.from(text.matchAll(whole), (match) => {
      const row = match.slice(1).findIndex((part) => part !== undefined)
      return { start: match.index, end: match.index + match[0].length, points: complaintPhrases[row]?.[0] }
    })
  const bits = fc.constantFrom(
    ...'this is ridiculous|never use again|still not|third time|2 times already|ugh|😡|es una verguenza|ninguem responde|nakakainis|already told you this|you are useless|why is|for 3 weeks|very upset|so|the|lied to me|worst service|bad|xridiculous|lies7'.split(
      '|',
    ),
    '. ',
    '\n',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(bits, fc.string({ maxLength: 3 })), { maxLength: 12 }),
      fc.constantFrom(' ', ''),
      (parts, glue) => {
        const text = parts.join(glue).toLowerCase()
        expect(index.find(text)).toEqual(slow(text))
      },
    ),
    { numRuns: 1_000 },
  )
})
