import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { turn } from '../testing/sample-cases.ts'
import { firstLetters } from './letter-index.ts'
import { customerPassages } from './passages.ts'
import { splitAlternatives } from './phrase-index-starts.ts'
import { writtenOut } from './topic.ts'
import { mayMention, type TopicName, topics } from './topics.ts'

/** Texts that a pattern matches, its look-aheads left out; they may hold another word than the pattern meant. */
const textsOf = (pattern: string): fc.Arbitrary<string> => {
  const plain = withoutLookAheads(writtenOut(pattern)).replace(/\{0,\d+\}|\*/g, '{0,1}').replaceAll('[\\w\'%$-]{1,24}', '(?:zz)')
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

describe.each(Object.keys(topics) as TopicName[])('%s', (name) => {
  it('searches every passage that one of its phrases can stand in', () => {
    for (const [, row] of topics[name].phrases) {
      for (const pattern of splitAlternatives(row)) {
        expect(firstLetters(writtenOut(pattern)).size).toBeGreaterThan(0)
        fc.assert(
          fc.property(textsOf(pattern), (text) => {
            const [passage] = customerPassages([turn('m', text.toLowerCase())])
            expect(passage && mayMention(passage, name), `${text} of ${pattern}`).toBe(true)
          }),
          { numRuns: 25, seed: 3 },
        )
      }
    }
  })
})
