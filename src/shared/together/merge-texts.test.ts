import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeTexts } from './merge-texts.ts'

const word = fc.constantFrom('the', 'bank', 'called', 'back', 'Monday', 'no', 'refund')
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const wordsOf = (of: string) => of.split(/\s+/).filter(Boolean)

describe('two wordings of one', () => {
  it('take over what only one of them changed', () => {
    const base = 'Called the bank. They are closed.'
    expect(mergeTexts(base, 'Called the bank on Monday. They are closed.', base)).toMatchObject({ clean: true })
    const merged = mergeTexts(
      base,
      'Called the bank twice. They are closed.',
      'Called the bank. They are closed today.',
    )
    expect(merged.text).toContain('twice.')
    expect(merged.text).toContain('today.')
  })

  it('keep both where both changed the same place', () => {
    const merged = mergeTexts('Wait.', 'Wait until Monday.', 'Wait until Friday.')
    expect(merged).toMatchObject({ clean: false })
    expect(merged.text).toContain('Monday.')
    expect(merged.text).toContain('Friday.')
  })

  it('never lose a word that either of them added, whatever was written', () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const merged = wordsOf(mergeTexts(base, mine, theirs).text)
        const count = (words: readonly string[], one: string) => words.filter((other) => other === one).length
        for (const one of new Set([...wordsOf(mine), ...wordsOf(theirs)])) {
          const added = Math.max(count(wordsOf(mine), one), count(wordsOf(theirs), one)) - count(wordsOf(base), one)
          expect(count(merged, one)).toBeGreaterThanOrEqual(Math.max(0, added))
        }
      }),
    )
  })

  it('are the other one where one changed nothing, to the letter', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), (base, other) => {
        expect(mergeTexts(base, base, other)).toEqual({ text: other, clean: true })
        expect(mergeTexts(base, other, base)).toEqual({ text: other, clean: true })
      }),
    )
  })
})
