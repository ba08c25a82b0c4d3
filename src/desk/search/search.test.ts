import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCase } from '../fixtures/make-case.ts'
import { openTestCache } from '../fixtures/open-cache.ts'
import { searchCases } from './search-cases.ts'
import { findWords, makeSnippet, markEnd, markStart } from './snippet.ts'
import { toMatch } from './to-match.ts'

const cases = [
  makeCase(1, { subject: 'Double charge on card', transcript: 'I was charged twice for one kettle.' }),
  makeCase(2, { subject: 'Café voucher', transcript: 'Der Gutschein für das CAFÉ ist ungültig, Straße 5.' }),
  makeCase(3, { subject: 'Kettle arrived broken', transcript: 'The lid of my new kettle is cracked.' }),
]
let test: ReturnType<typeof openTestCache>
beforeAll(() => {
  test = openTestCache(cases)
})
afterAll(() => test.remove())

function find(text: string, order: 'newest' | 'rank' = 'newest', limit = 50) {
  return test.cache.read((db) => searchCases(db, { text, order, limit }))
}
const ids = (text: string, order?: 'newest' | 'rank') => find(text, order).map(({ row }) => row.id)
const id = (n: number) => cases[n - 1]?.id

describe('searching', () => {
  it('finds words of the subject, the summary and the conversation', () => {
    expect(ids('charge card')).toEqual([id(1)])
    expect(ids('cracked')).toEqual([id(3)])
    expect(ids('refund')).toHaveLength(3)
  })

  it('takes the last word as a beginning, and only the last', () => {
    expect(ids('double char')).toEqual([id(1)])
    expect(ids('doub charge')).toEqual([])
    expect(ids('char ')).toEqual([])
  })

  it('sees no difference between capitals and accents', () => {
    expect(ids('cafe')).toEqual([id(2)])
    expect(ids('UNGÜLTIG')).toEqual([id(2)])
  })

  it('puts what came last first, or what fits best when asked', () => {
    expect(ids('kettle')).toEqual([id(3), id(1)])
    expect(ids('kettle', 'rank')).toEqual([id(3), id(1)])
    expect(ids('parcel', 'rank')).toHaveLength(3)
  })

  it('finds a case by its reference', () => {
    expect(ids('ESC-2026-000002')[0]).toBe(id(2))
    expect(ids('esc-2026-000002')[0]).toBe(id(2))
  })

  it('quotes the place with the words marked', () => {
    expect(find('cracked')[0]?.snippet).toContain(`${markStart}cracked${markEnd}`)
    expect(find('refund')[0]?.snippet).toContain(`${markStart}refund${markEnd}`)
  })

  it.each([
    '"',
    'AND',
    'OR NOT',
    'NEAR(a b)',
    'subject:x',
    '{',
    '*',
    '^card',
    "don't",
    '',
    '   ',
    'a'.repeat(5_000),
    '\u0000',
    '😀',
    'NOT NOT',
  ])('takes %j as words, never as syntax', (text) => {
    expect(() => find(text)).not.toThrow()
    expect(() => find(text, 'rank')).not.toThrow()
  })

  it('takes anything a keyboard or a clipboard can bring', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        fc.constantFrom('newest' as const, 'rank' as const),
        (text, order) => {
          find(text, order)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('limits what it answers', () => {
    expect(find('refund', 'newest', 2)).toHaveLength(2)
    expect(find('refund', 'rank', 2)).toHaveLength(2)
  })
})

describe('an expression', () => {
  it('holds every word in quotes', () => {
    expect(toMatch('double "char')).toBe('"double" AND "char" *')
    expect(toMatch('a b', ['subject', 'summary'])).toBe('{subject summary} : ("a" AND "b" *)')
    expect(toMatch('?!')).toBeNull()
  })
})

describe('a snippet', () => {
  it('marks at the right places whatever the text is made of', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (before, after) => {
          const text = `${before} kettle ${after}`
          for (const { start, end } of findWords(text, 'kettle'))
            expect(text.slice(start, end).toLowerCase()).toMatch(/^kettle/)
          expect(findWords(text, 'kettle').length).toBeGreaterThan(0)
        },
      ),
    )
  })

  it('carries no marks of the text’s own', () => {
    const snippet = makeSnippet(`${markStart}evil${markEnd} kettle`, 'kettle') ?? ''
    expect(snippet.split(markStart)).toHaveLength(2)
  })

  it('is null when the words are elsewhere', () => {
    expect(makeSnippet('nothing of the kind', 'kettle')).toBeNull()
  })
})
