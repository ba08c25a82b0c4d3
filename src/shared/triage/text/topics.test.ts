import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages } from './passages.ts'
import { rowsOf, writtenOut } from './topic.ts'
import { searchOfTopics, type TopicName, topics } from './topics.ts'

/** Texts that a pattern matches, its look-aheads left out and its open places filled with any word. */
function textsOf(pattern: string): fc.Arbitrary<string> {
  const plain = withoutLookAheads(pattern)
    .replaceAll("[\\w'%$-]{1,24}", '(?:zz)')
    .replace(/\{0,\d+\}\??|\*\??/g, '{0,1}')
  return fc.stringMatching(new RegExp(`^(?:${plain})$`))
}

function withoutLookAheads(pattern: string): string {
  let text = pattern
  for (let from = text.search(/\(\?[=!]/); from !== -1; from = text.search(/\(\?[=!]/)) {
    let depth = 0
    let end = from
    do {
      if (text[end] === '\\') end += 1
      else if (text[end] === '(') depth += 1
      else if (text[end] === ')') depth -= 1
      end += 1
    } while (depth > 0)
    text = text.slice(0, from) + text.slice(end)
  }
  return text
}

const names: TopicName[] = [
  'safety',
  'security',
  'outage',
  'fraud',
  'publicity',
  'regulatory',
  'holds',
  'executive',
  'ethics',
]

describe.each(names)('%s', (name) => {
  it('tries each of its patterns on every text that the pattern matches', () => {
    const search = searchOfTopics()
    for (const { pattern } of rowsOf<string>(topics[name])) {
      fc.assert(
        fc.property(textsOf(pattern), (text) => {
          const [passage] = customerPassages([turn('m', text.toLowerCase())])
          const woken = passage ? search.woken(passage).map((row) => row.pattern) : []
          return passage?.folded !== text.toLowerCase() || woken.includes(pattern)
        }),
        { numRuns: 12, seed: 3 },
      )
    }
  })
})

it('writes blanks and open places out, but not within brackets', () => {
  expect(writtenOut('a b')).toBe('a[ \\n]{1,2}b')
  expect(writtenOut('a ?[x y]')).toBe('a[ \\n]{0,2}[x y]')
  expect(new RegExp(`^${writtenOut('my ~2card')}$`).test('my old bank card')).toBe(true)
  expect(new RegExp(`^${writtenOut('my ~2card')}$`).test('my very old bank card')).toBe(false)
})
