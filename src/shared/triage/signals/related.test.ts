import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quietCase, saying } from '../testing/sample-cases.ts'
import { causeWords } from './cause-words.ts'
import { buildDigestIndex, type Digest, defaultRelatedSettings, digestOf, findRelated } from './related.ts'

const hour = 3_600_000
const noon = Date.parse('2026-03-10T12:00:00.000Z')
let next = 0
/** A digest received so many hours before noon. */
function digest(text: string, hoursBefore: number, changes: Partial<Digest> = {}): Digest {
  next += 1
  return {
    caseId: `case-${String(next).padStart(6, '0')}`,
    reference: `ESC-${next}`,
    product: 'Router X2',
    category: 'internet',
    country: 'PH',
    receivedAt: new Date(noon - hoursBefore * hour).toISOString(),
    words: causeWords(text),
    ...changes,
  }
}
const fresh = (text: string, changes: Partial<Digest> = {}) => digest(text, 0, changes)
const outage = [
  'red light and signal dropped',
  'red light since noon, dropped',
  'light is red',
  'signal dropped, red light',
]
const others = ['invoice too high', 'move to another flat', 'forgot my password', 'upgrade my plan', 'cancel contract']

const related = (one: Digest, all: readonly Digest[], changes = {}) =>
  findRelated(one, buildDigestIndex(all), { ...defaultRelatedSettings, ...changes })

describe('a cluster', () => {
  it('is what has product, cause words, region and hours in common', () => {
    const alike = outage.map((text, index) => digest(text, index + 1))
    const found = related(fresh('Red light, signal dropped'), [...alike, ...others.map((text) => digest(text, 2))])
    expect(found).toEqual({
      label: 'Router X2, red light, PH',
      windowHours: 24,
      size: 5,
      members: alike.map(({ caseId, reference }) => ({ caseId, reference })),
    })
  })

  it('leaves out other products, countries, times and causes', () => {
    const one = fresh('Red light, signal dropped')
    const [text = ''] = outage
    expect(related(one, [digest(text, 1, { product: 'Router X3' })])).toBeNull()
    expect(related(one, [digest(text, 1, { product: null })])).toBeNull()
    expect(related(one, [digest(text, 1, { country: 'MX' })])).toBeNull()
    expect(related(one, [digest(text, 25)])).toBeNull()
    expect(
      related(
        one,
        others.map((other) => digest(other, 1)),
      ),
    ).toBeNull()
    expect(related(one, [digest(text, 1, { country: null, product: 'ROUTER X2' })])).toMatchObject({
      size: 2,
      label: 'Router X2, red light',
    })
  })

  it('goes by the category where no product is named', () => {
    const alike = outage.map((text) => digest(text, 1, { product: null }))
    const other = outage.map((text) => digest(text, 1, { product: null, category: 'phone_line' }))
    const found = related(fresh('Red light, signal dropped', { product: null }), [...alike, ...other])
    expect(found).toMatchObject({ size: 5, label: 'internet, red light, PH' })
  })

  it('may be looked up for a case the index holds, and counts it once', () => {
    const alike = outage.map((text, index) => digest(text, index + 1))
    const [first] = alike
    if (!first) throw new Error('no digest')
    expect(related(first, alike)?.size).toBe(4)
  })

  it('lists fifty members at most and counts all', () => {
    const alike = Array.from({ length: 80 }, () => digest('red light, signal dropped', 1))
    const found = related(fresh('red light, signal dropped'), alike)
    expect(found?.members).toHaveLength(50)
    expect(found?.size).toBe(81)
  })
})

describe('everyday words', () => {
  it('link nothing when most cases of other products hold them', () => {
    const elsewhere = (count: number, word: string) =>
      Array.from({ length: count }, () => digest(`${word} invoice`, 1, { product: 'Phone' }))
    const one = fresh('slow humming')
    const here = [digest('slow upload', 1), digest('slow evenings', 2)]
    const loose = { similarity: 0.05 }
    expect(related(one, [...here, ...elsewhere(20, 'slow')], loose)).toBeNull()
    expect(related(one, [...here, ...elsewhere(20, 'high')], loose)?.size).toBe(3)
    expect(related(one, [...here, ...elsewhere(19, 'slow')], loose)?.size).toBe(3)
  })

  it('weigh less than rare ones', () => {
    const elsewhere = Array.from({ length: 40 }, () => digest('slow evenings', 1, { product: 'Phone' }))
    const some = Array.from({ length: 60 }, () => digest('invoice', 1, { product: 'Phone' }))
    const found = related(fresh('slow humming'), [
      digest('slow rebate', 1),
      digest('humming rebate', 1),
      ...elsewhere,
      ...some,
    ])
    expect(found?.members).toHaveLength(1)
    expect(found?.label).toContain('humming')
  })

  it('link nothing that comes as fast as ever', () => {
    // Two such cases a day for ten days, then three more: nothing new.
    const usual = Array.from({ length: 20 }, (_, index) => digest('track parcel', 30 + index * 12))
    const today = [digest('track parcel', 2), digest('track parcel', 5), digest('track parcel', 7)]
    expect(related(fresh('track parcel'), [...usual, ...today])).toBeNull()
    const burst = Array.from({ length: 12 }, () => digest('track parcel', 3))
    expect(related(fresh('track parcel'), [...usual, ...burst])?.size).toBe(13)
  })

  it('still show an outage that half of all cases are about', () => {
    const flood = Array.from({ length: 30 }, () => digest('red light, signal dropped', 1))
    const rest = Array.from({ length: 35 }, (_, index) => digest(others[index % others.length] ?? '', 1))
    expect(related(fresh('signal dropped, red light'), [...flood, ...rest])?.size).toBe(31)
  })
})

it('gives the same answer whatever the order of the digests', () => {
  const pool = [...outage, ...others, ...outage].map((text, index) => digest(text, index % 7))
  const one = fresh('Red light, signal dropped')
  const expected = related(one, pool)
  fc.assert(
    fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
      expect(related(one, shuffled)).toEqual(expected)
    }),
  )
})

describe('a digest', () => {
  const state = (text: string, changes = {}) => ({
    ...saying(text),
    id: '0193b3a0-0000-7000-8000-000000000001',
    reference: 'ESC-1',
    ...changes,
  })

  it('keeps the words that may name the trouble', () => {
    const found = digestOf(state('Hi, the red LIGHT blinks and error 502 shows up!', { subject: 'No signal' }))
    expect(found).toMatchObject({
      category: 'order_status',
      country: null,
      words: ['signal', 'red', 'light', 'blink', 'error', '502'],
    })
  })

  it('leaves out the words of its product and category, numbers and what all customers write', () => {
    const changes = { subject: 'Order status', product: 'Kettle Pro' }
    expect(digestOf(state('Please help, my kettle order 123456789 of 2026 leaks', changes)).words).toEqual(['leak'])
  })

  it.each([
    ['en', 'please can you help me with this'],
    ['es', 'por favor necesito que me ayuden con esto hoy'],
    ['pt', 'por favor preciso de ajuda com isso hoje'],
    ['fil', 'kailangan ko po ng tulong ngayon'],
  ])('has no words for courtesies in %s', (_, text) => {
    expect(causeWords(text).filter((word) => word !== 'ayuden')).toEqual([])
  })

  it('reads the first message of the customer only, and little of an enormous one', () => {
    const long = { ...quietCase(), conversation: saying('light '.repeat(1_000_000), 'noise').conversation }
    expect(digestOf({ ...long, id: 'x', reference: 'r', subject: '' }).words).toEqual(['light'])
    expect(
      causeWords(
        Array.from({ length: 500 }, (_, index) => `w${'abcdefghij'[index % 10]}${'x'.repeat(index % 40)}`).join(' '),
      ).length,
    ).toBeLessThanOrEqual(40)
  })
})
