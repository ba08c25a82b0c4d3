import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64 } from './base64.ts'
import { readIntent } from './read.ts'
import { openIntentModel, storeIntentModel } from './stored.ts'
import { sampleRequests } from './testing/sample-requests.ts'
import { trainIntentModel } from './train.ts'

const result = trainIntentModel(sampleRequests(12, 0, 1), { trainedAt: '2026-11-23T08:00:00Z' })
if (result.status !== 'trained') throw new Error(result.sentence)
const { model } = result
const stored = storeIntentModel(model)
const text = JSON.stringify(stored)

describe('a stored model', () => {
  it('reads as the one that was stored', () => {
    const opened = openIntentModel(JSON.parse(text))
    if (opened.status !== 'opened') throw new Error(opened.sentence)
    expect(opened.model).toEqual(model)
    for (const { text: request } of sampleRequests(3, 5, 4)) {
      expect(readIntent(opened.model, request)).toEqual(readIntent(model, request))
    }
  })

  it('holds no word of the texts it was trained on', () => {
    for (const word of ['kettle', 'parcel', 'passcode', 'receipt', 'warranty for']) expect(text).not.toContain(word)
  })

  it.each<[string, unknown]>([
    ['nothing', null],
    ['another version', { ...stored, version: 'intent-9-00000000' }],
    ['an intent too few', { ...stored, intents: stored.intents.slice(1) }],
    ['weights cut short', { ...stored, words: { ...stored.words, values: stored.words.values.slice(4) } }],
    ['weights that are no base64', { ...stored, pieces: { ...stored.pieces, values: '****' } }],
    [
      'a bias that is no number',
      { ...stored, words: { ...stored.words, bias: toBase64(new Uint8Array(24).fill(255)) } },
    ],
    ['texts that do not exist', { ...stored, neighbours: { ...stored.neighbours, inverseLengths: '' } }],
    ['a figure too many', { ...stored, outOfScope: { ...stored.outOfScope, weights: [1] } }],
  ])('is refused with a sentence: %s', (_, broken) => {
    const opened = openIntentModel(broken)
    expect(opened.status === 'not_a_model' && opened.sentence).toMatch(/^This is not an intent model/)
  })

  it('opens to a model that reads, or is refused: any damage to any part', () => {
    const parts = ['words', 'pieces', 'neighbours'] as const
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.nat(20), fc.base64String({ maxLength: 40 }), (part, which, junk) => {
        const entries = Object.entries(stored[part])
        const [name, value] = entries[which % entries.length] ?? ['', '']
        const damaged = {
          ...stored,
          [part]: { ...stored[part], [name]: typeof value === 'number' ? junk.length : junk },
        }
        const opened = openIntentModel(damaged)
        if (opened.status === 'opened')
          expect(readIntent(opened.model, 'refund the kettle').confidence).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('base64', () => {
  it('gives every byte back, as the standard has it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5_000 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each(['a', 'abc', 'ab=c', '====', 'ab c', 'äöüß'])('refuses %j', (text) => {
    expect(fromBase64(text)).toBeNull()
  })
})
