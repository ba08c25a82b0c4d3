import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['It broke. I want a refund! Why?', ['It broke.', 'I want a refund!', 'Why?']],
    ['Mr. Lopez paid $12.50 at e.g. Leeds. Fine', ['Mr. Lopez paid $12.50 at e.g. Leeds.', 'Fine']],
    ['1. Reset it\n2. Call us\n\n- Wait', ['1. Reset it', '2. Call us', '- Wait']],
    ['See shop.example.com/a.b?c=d now', ['See shop.example.com/a.b?c=d now']],
    ['Really?! “Yes.” OK', ['Really?!', '“Yes.”', 'OK']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('are in order, apart, trimmed and never longer than is read at a glance; nothing but spaces lies between', () => {
    fc.assert(
      fc.property(
        fc
          .array(
            fc.oneof(
              fc.constantFrom('. ', '\n', '? ', ' ', 'Mr. ', '1. ', ', '),
              fc.string({ unit: 'grapheme' }),
              fc.constant('word '.repeat(90)),
            ),
          )
          .map((parts) => parts.join('')),
        (text) => {
          let at = 0
          for (const { start, end } of sentencesOf(text)) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(text.slice(at, start).trim()).toBe('')
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(end - start).toBeLessThanOrEqual(400)
            at = end
          }
        },
      ),
    )
  })
})
