import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alikeOrder, rarityOf } from './alike.ts'
import { type Grams, gramsOf, wordsOf } from './grams.ts'
import { compress, scoresOf } from './linear.ts'
import { anyText } from './testing/any-text.ts'
import { idOf, learnVocabulary } from './vocabulary.ts'

describe('the pieces of a text', () => {
  it('are words in lower case, compatible forms folded, signs left out', () => {
    expect(wordsOf('Don’t RE-ship №42 to Straße, ﬁne?')).toEqual([
      "don't",
      're',
      'ship',
      'no',
      '42',
      'to',
      'straße',
      'fine',
      '?',
    ])
    expect(wordsOf('退款 pls 😀')).toEqual(['退', '款', 'pls', '😀'])
  })

  it('meet in their stems and stay apart in their words', () => {
    const forms = [
      ['cards', 'card'],
      ['parcels', 'parcel'],
      ['tracking', 'tracked'],
      ['deliveries', 'delivery'],
    ]
    for (const [one, other] of forms) {
      expect(gramsOf(one ?? '').stems).toEqual(gramsOf(other ?? '').stems)
      expect(gramsOf(one ?? '').words).not.toEqual(gramsOf(other ?? '').words)
    }
    expect(gramsOf('pass').stems).not.toEqual(gramsOf('past').stems)
  })

  it('of different kinds never share a hash, whatever the letters', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const texts = letters.flatMap((a) => letters.map((b) => gramsOf(`${a}${b}o`)))
    const kinds: (keyof Grams)[] = ['stems', 'words', 'pairs', 'pieces']
    const sets = kinds.map((kind) => new Set(texts.flatMap((grams) => grams[kind])))
    expect(new Set(sets.flatMap((set) => [...set])).size).toBe(sets.reduce((sum, { size }) => sum + size, 0))
  })

  it('are unsigned 32-bit numbers for any text, as many stems as words', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { stems, words, pairs, pieces } = gramsOf(text)
        expect(stems.length).toBe(words.length)
        expect(pairs.length).toBe(words.length > 0 ? words.length + 1 : 0)
        for (const hash of [...stems, ...words, ...pairs, ...pieces]) expect(hash >>> 0).toBe(hash)
      }),
    )
  })
})

describe('a vocabulary', () => {
  it('knows every stem, and of the rest what enough texts have', () => {
    const texts = ['red shoes', 'red hats', 'old map'].map(gramsOf)
    const vocabulary = learnVocabulary(texts, ['stems', 'words'], 2)
    const knows = (hashes: readonly number[]): boolean[] => hashes.map((hash) => idOf(vocabulary, hash) >= 0)
    expect(knows(gramsOf('red shoes maps boat').stems)).toEqual([true, true, true, false])
    expect(knows(gramsOf('red shoes').words)).toEqual([true, false])
    expect(vocabulary.first).toBe(5)
    expect(vocabulary.unseenIdf).toBeGreaterThan(Math.max(...vocabulary.idf))
  })
})

describe('texts in order', () => {
  it('stand beside their near repeats, each once', () => {
    const lines = ['reset my password now', 'where is my parcel', 'reset my password', 'where is the parcel today']
    const texts = lines.map(gramsOf)
    expect(alikeOrder(texts, rarityOf(texts))).toEqual([0, 2, 1, 3])
  })

  it('are all there, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 20 }), (lines) => {
        const texts = lines.map(gramsOf)
        expect(alikeOrder(texts, rarityOf(texts)).toSorted((a, b) => a - b)).toEqual([...texts.keys()])
      }),
    )
  })
})

describe('weights in one byte', () => {
  it('score within two hundredths of the weights they came from', () => {
    const weight = fc.double({ min: -3, max: 3, noNaN: true }).filter((value) => value === 0 || Math.abs(value) > 0.1)
    fc.assert(
      fc.property(fc.array(weight, { minLength: 12, maxLength: 12 }), (weights) => {
        const linear = compress(Float32Array.from(weights), Float32Array.from([1, 0, -1]), 4)
        const scores = scoresOf(linear, { ids: Int32Array.from([1, 3]), weights: Float32Array.from([0.6, 0.8]) })
        for (const [intent, bias] of [1, 0, -1].entries()) {
          const exact = bias + 0.6 * (weights[3 + intent] ?? 0) + 0.8 * (weights[9 + intent] ?? 0)
          expect(Math.abs((scores[intent] ?? 9) - exact)).toBeLessThan(0.02)
        }
      }),
    )
  })
})
