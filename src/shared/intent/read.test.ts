import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramsOf, longestText } from './grams.ts'
import { readIntent } from './read.ts'
import { anyText } from './testing/any-text.ts'
import { sampleRequests } from './testing/sample-requests.ts'
import { trainIntentModel } from './train.ts'

const result = trainIntentModel(
  [
    ...sampleRequests(30, 0, 1),
    ...['我要退款', '退款怎么办理', '请给我退款', '这个订单退款', '申请退款'].map((text) => ({
      text,
      intent: 'refund',
    })),
  ],
  { trainedAt: '2026-11-23T08:00:00Z' },
)
if (result.status !== 'trained') throw new Error(result.sentence)
const { model } = result

describe('reading a text', () => {
  it('gives the intent, how sure, and the next two', () => {
    const reading = readIntent(model, 'Hello, could you track the shipment? Where is my parcel?')
    expect(reading.intent).toBe('delivery')
    expect(reading.confidence).toBeGreaterThan(0.7)
    expect(reading.isOutOfScope).toBe(false)
    expect(reading.runnersUp).toHaveLength(2)
  })

  it('knows other forms of its words, typing errors and shouting', () => {
    expect(readIntent(model, 'REFUNDING THE KETTLES!!').intent).toBe('refund')
    expect(readIntent(model, 'i forgott my pasword').intent).toBe('password')
  })

  it('reads scripts without spaces', () => {
    expect(readIntent(model, '我想退款').intent).toBe('refund')
  })

  it.each(['', '   \n', '?!…', '😀😀🎉', 'ﷺ', 'свяжите меня', 'qzx vvk'])('has no idea of %j and says so', (text) => {
    const reading = readIntent(model, text)
    expect(reading.isOutOfScope).toBe(true)
    expect(reading.confidence).toBeLessThan(0.7)
  })

  it('has no intent at all where nothing is known', () => {
    expect(readIntent(model, '')).toEqual({
      intent: null,
      confidence: 0,
      outOfScope: 1,
      isOutOfScope: true,
      runnersUp: [],
    })
  })

  it('looks at the opening of an enormous text only', () => {
    const opening = 'where is my parcel '.repeat(200).slice(0, longestText)
    expect(readIntent(model, opening + 'password '.repeat(100_000))).toEqual(readIntent(model, opening))
    const { words, pairs, pieces } = gramsOf('ﷺ'.repeat(100_000))
    expect(words.length + pairs.length + pieces.length).toBeLessThan(50_000)
  })

  it('answers any text alike each time, within bounds, runners-up never above the first', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readIntent(model, text)
        expect(readIntent(model, text)).toEqual(reading)
        expect(reading.confidence >= 0 && reading.confidence <= 1).toBe(true)
        expect(reading.outOfScope >= 0 && reading.outOfScope <= 1).toBe(true)
        const sum = reading.runnersUp.reduce((all, { confidence }) => all + confidence, reading.confidence)
        expect(sum).toBeLessThanOrEqual(1 + 1e-9)
        expect(reading.runnersUp.every(({ confidence }) => confidence <= reading.confidence)).toBe(true)
      }),
    )
  })
})
