import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../rules/index.ts'
import { baits } from '../testing/baits.ts'
import * as customerSentences from '../testing/customer-sentences.ts'
import * as personSentences from '../testing/person-sentences.ts'
import { turn } from '../testing/sample-cases.ts'
import { customerPassages, fold } from './passages.ts'
import { clausesOf } from './pattern-clauses.ts'
import { type EnteredTable, enteredTables, filterPatterns } from './pattern-filter.ts'
import { gradedSentences } from './sentiment-sentences.ts'
import { buildSentences } from './sentiment-sentences-build.ts'

const anywhere = { startsWord: false, endsWord: false }
const words = { startsWord: true, endsWord: true }

describe('clauses', () => {
  it('ask for a word of each choice a pattern makes, the rarest first', () => {
    expect(clausesOf('refund (?:my )?(?:ticket|fare)', words)).toEqual([
      [['ticket'], ['refund']],
      [['fare '], ['refund']],
    ])
    expect(clausesOf('(?:very )*angry', words)).toEqual([[['angry ']]])
    expect(clausesOf('angry', anywhere)).toEqual([[]])
    expect(clausesOf(String.raw`\bangry\b|furious`, anywhere)).toEqual([[['angry ']], []])
  })

  it('know words that are drawn out, cut short or joined', () => {
    const filter = filterPatterns(['so+ angry', "do(?:n'?t| not) care", '(?:ha)+ funny', 'f[u*]+ck'])
    expect(filter('sooo angry')).toContain(0)
    expect(filter('i dont care')).toContain(1)
    expect(filter('hahahaha funny')).toContain(2)
    expect(filter('f**ck')).toContain(3)
    expect(filter('nothing of the kind')).toEqual([])
  })

  it('count a table entered after a passage was read', () => {
    const [passage] = customerPassages([turn('m', 'a zebra crossed')])
    if (!passage) throw new Error('no passage')
    expect(filterPatterns(['zebra'])(passage)).toEqual([0])
    expect(filterPatterns(['giraffe', 'zebra'])(passage)).toEqual([1])
  })
})

describe('every table of the catalogue', () => {
  const tables = enteredTables()

  it('keeps each pattern for the texts that the pattern matches', () => {
    expect(tables.length).toBeGreaterThan(10)
    for (const { patterns, filter } of tables) {
      for (const [place, pattern] of patterns.entries()) {
        const texts = fc.sample(textsOf(pattern), { numRuns: 1, seed: 7 })
        for (const text of texts) {
          if (!filter(`xx ${text} yy`).includes(place)) expect.fail(`"${text}" of ${pattern}`)
        }
      }
    }
  })

  it('keeps each pattern that stands in what customers and agents write, in a passage as in a text', () => {
    const passages = customerPassages(sentences().map((text, index) => turn(`m${index}`, text)))
    expect(passages.length).toBeGreaterThan(120)
    for (const table of tables) {
      const regexes = table.patterns.map((pattern) => toRegex(pattern, table))
      for (const passage of passages) {
        const [inPassage, inText] = [table.filter(passage), table.filter(passage.folded)]
        for (const [place, regex] of regexes.entries()) {
          if (inPassage.includes(place) && inText.includes(place)) continue
          if (regex.test(passage.folded)) expect.fail(`"${passage.folded}" of ${table.patterns[place]}`)
        }
      }
    }
  })
})

function toRegex(pattern: string, { bounds }: EnteredTable): RegExp {
  return new RegExp(`${bounds.startsWord ? '(?<![a-z0-9])' : ''}(?:${pattern})${bounds.endsWord ? '(?![a-z0-9])' : ''}`)
}

/** Sentences on both sides of every rule's line, a share of each kind. */
function sentences(): string[] {
  const graded = gradedSentences(buildSentences).map(({ text }) => text)
  const kinds = [
    ...Object.values(customerSentences),
    ...Object.values(personSentences),
    ...baits.map(({ sentences: of }) => of),
    graded,
  ]
  return kinds.flatMap((kind) => kind.filter((_, index) => index % Math.ceil(kind.length / 14) === 0)).map(fold)
}

/** Texts that a pattern matches, what it looks back at and ahead to left out. */
function textsOf(pattern: string): fc.Arbitrary<string> {
  const plain = withoutLooks(pattern)
    .replace(/\(\?<\w+>/g, '(?:')
    .replaceAll('\\b', ' ')
    .replace(/\{(\d),\d+\}\??/g, (_, least: string) => `{${least},${Number(least) + 1}}`)
    .replace(/([^\\])\*\??/g, '$1{0,2}')
    .replace(/([^\\])\+\??/g, '$1{1,2}')
  return fc.stringMatching(new RegExp(`^(?:${plain})$`)).map((text) => fold(text))
}

function withoutLooks(pattern: string): string {
  let text = pattern
  for (let from = text.search(/\(\?<?[=!]/); from !== -1; from = text.search(/\(\?<?[=!]/)) {
    let depth = 0
    let end = from
    do {
      if (text[end] === '\\') end += 1
      else if (text[end] === '[') while (text[end] !== ']') end += text[end] === '\\' ? 2 : 1
      else if (text[end] === '(') depth += 1
      else if (text[end] === ')') depth -= 1
      end += 1
    } while (depth > 0)
    text = text.slice(0, from) + text.slice(end)
  }
  return text
}
