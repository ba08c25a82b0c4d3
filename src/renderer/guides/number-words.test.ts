import { expect, test } from 'vitest'
import { span } from './number-words.ts'

test.each([
  [null, '–'],
  [0.4, '0 s'],
  [59.4, '59 s'],
  [60, '1 min'],
  [200, '3 min 20 s'],
  [3_599.6, '1 h'],
  [7_500, '2 h 5 min'],
] as const)('%s seconds read %s', (seconds, words) => {
  expect(span(seconds)).toBe(words)
})
