import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expressionMarks, templateMarks } from './code-marks.ts'

const kinds = (source: string) => expressionMarks(source).map(({ from, to, kind }) => [source.slice(from, to), kind])

describe('marks', () => {
  test('tell names, texts, numbers, words and calls apart', () => {
    expect(kinds('amount > 5.5 && "a\\"b" in flags || size(x) == 2')).toEqual([
      ['amount', 'name'],
      ['5.5', 'number'],
      ['"a\\"b"', 'text'],
      ['in', 'word'],
      ['flags', 'name'],
      ['size', 'call'],
      ['x', 'name'],
      ['2', 'number'],
    ])
  })

  test('colour a template inside its holes only', () => {
    const template = 'Is "amount" {{ amount }} right?'
    expect(templateMarks(template).map(({ from, to, kind }) => [template.slice(from, to), kind])).toEqual([
      ['{{', 'hole'],
      ['amount', 'name'],
      ['}}', 'hole'],
    ])
  })

  test('never overlap and lie within the source, whatever is written', () => {
    const written = fc.string({ unit: fc.constantFrom('{', '}', '"', "'", '\\', ' ', 'a', '1', '.', '(', '\n') })
    fc.assert(
      fc.property(written, (source) => {
        for (const marks of [expressionMarks(source), templateMarks(source)]) {
          let end = 0
          for (const { from, to } of marks) {
            expect(from).toBeGreaterThanOrEqual(end)
            expect(to).toBeGreaterThan(from)
            end = to
          }
          expect(end).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })
})
