import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boldId, boldSpans, markerId, type Span, splitSegments } from './segments.ts'

function span(id: string, start: number, end: number, quote = ''): Span {
  return { id, start, end, quote }
}

describe('splitSegments', () => {
  it('leaves a text without spans whole', () => {
    expect(splitSegments('Where is my parcel?', [])).toEqual([{ start: 0, text: 'Where is my parcel?', ids: [] }])
  })

  it('cuts overlapping spans into pieces that know every span over them', () => {
    expect(splitSegments('abcdefgh', [span('one', 1, 5), span('two', 3, 7)])).toEqual([
      { start: 0, text: 'a', ids: [] },
      { start: 1, text: 'bc', ids: ['one'] },
      { start: 3, text: 'de', ids: ['one', 'two'] },
      { start: 5, text: 'fg', ids: ['two'] },
      { start: 7, text: 'h', ids: [] },
    ])
  })

  it('names a flag once where two of its spans lie over each other', () => {
    expect(splitSegments('abc', [span('one', 0, 3), span('one', 0, 3)])).toEqual([
      { start: 0, text: 'abc', ids: ['one'] },
    ])
  })

  it('clips spans that reach past the text and drops those outside it', () => {
    expect(splitSegments('abc', [span('clipped', 2, 99), span('outside', 50, 60)])).toEqual([
      { start: 0, text: 'ab', ids: [] },
      { start: 2, text: 'c', ids: ['clipped'] },
    ])
  })

  it('drops empty and reversed spans', () => {
    expect(splitSegments('abc', [span('empty', 1, 1), span('reversed', 2, 1)])).toHaveLength(1)
  })

  it('never cuts through an emoji or a family of them', () => {
    const family = '👩‍👩‍👧'
    const pieces = splitSegments(`ok ${family} 😡!`, [
      span('half', 5, 6),
      span('angry', family.length + 5, family.length + 6),
    ])
    expect(pieces.map(({ text }) => text)).toEqual(['ok ', family, ' ', '😡', '!'])
  })

  it('follows the quote to its nearest place when the offsets are off', () => {
    const pieces = splitSegments('no, I said no, really no', [span('no', 10, 12, 'no')])
    expect(pieces.find(({ ids }) => ids.length > 0)?.start).toBe(11)
  })

  it('trusts the offsets when the quote is nowhere in the text', () => {
    const pieces = splitSegments('abcdef', [span('x', 1, 3, 'not here')])
    expect(pieces.find(({ ids }) => ids.length > 0)?.text).toBe('bc')
  })

  it('loses no character and never leaves half a surrogate pair, whatever the spans', () => {
    const spans = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c'), start: fc.nat(60), end: fc.nat(60), quote: fc.constant('') }),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (text, chosen) => {
        const pieces = splitSegments(text, chosen)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
        for (const piece of pieces) expect(piece.text.isWellFormed()).toBe(text.isWellFormed())
      }),
    )
  })

  it('cuts an empty text into nothing', () => {
    expect(splitSegments('', [span('a', 0, 5)])).toEqual([])
  })
})

describe('boldSpans', () => {
  const shown = (text: string, spans: Span[] = []) =>
    splitSegments(text, [...boldSpans(text), ...spans])
      .filter(({ ids }) => !ids.includes(markerId))
      .map((piece) => (piece.ids.includes(boldId) ? `<${piece.text}>` : piece.text))
      .join('')

  it('shows words between stars as bold and hides the stars', () => {
    expect(shown('- **Cabin:** Economy, **3** bags')).toBe('- <Cabin:> Economy, <3> bags')
  })

  it('leaves stars alone that embrace nothing', () => {
    for (const text of ['2 ** 3 ** 4', 'a ** b', '****', 'card **** **** 1234', '**open\nend**'])
      expect(shown(text)).toBe(text)
  })

  it('keeps evidence where it is, also across bold words', () => {
    const text = 'pay **55 USD** now'
    const pieces = splitSegments(text, [...boldSpans(text), span('vip:0', 0, text.length)])
    expect(pieces.every(({ ids }) => ids.includes('vip:0'))).toBe(true)
  })
})
