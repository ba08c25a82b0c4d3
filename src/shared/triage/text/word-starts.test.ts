import { describe, expect, it } from 'vitest'
import { startsOf, wordingsOf } from './phrase-index-starts.ts'
import { startPlace, wordStarts } from './word-starts.ts'

const mayBegin = (pattern: string, text: string) =>
  wordStarts(pattern)[startPlace(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2))] === 1

describe('how a pattern can begin', () => {
  it.each([
    ['again', 'again and again'],
    ['n[o0]pe', 'n0pe'],
    ['[hx]ello', 'xello'],
    ['\\d+x', '250x'],
    ['\\d+x', '5x'],
    ['(?:no|not)? ?way', 'way'],
    [':\\(+', ':(('],
    ['😤', '😤!'],
    ['a', 'a'],
    ['\\w+ing', 'zing'],
    ['[a-z]+ twice', 'told twice'],
    ['[^a]bc', 'xbc'],
  ])('%s is tried where the text goes on with %s', (pattern, text) => {
    expect(new RegExp(`^(?:${pattern})`).test(text)).toBe(true)
    expect(mayBegin(pattern, text)).toBe(true)
  })

  it.each([
    ['n[o0]pe', 'nape'],
    ['\\d+x', 'max'],
    ['again', 'agree'],
  ])('%s is not tried at %s', (pattern, text) => {
    expect(mayBegin(pattern, text)).toBe(false)
  })

  it('is told of a class by its signs', () => {
    expect([...startsOf('f[a@]x')].sort()).toEqual(['f@x', 'fax'])
  })
})

describe('the wordings of a pattern', () => {
  it('stand between its bars, also in a group that is all of a wording', () => {
    expect(wordingsOf('one|(?:two|(?:three|four) times)|(?:five|(?:six|seven))')).toEqual([
      'one',
      'two',
      '(?:three|four) times',
      'five',
      'six',
      'seven',
    ])
  })

  it('are left whole where a group may be left out or repeated', () => {
    expect(wordingsOf('(?:so|very)?|(?:ha)+')).toEqual(['(?:so|very)?', '(?:ha)+'])
  })
})
