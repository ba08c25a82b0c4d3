import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateOutOfScope } from './evaluate.ts'
import type { IntentExample, IntentModel, TrainResult } from './model.ts'
import { readIntent } from './read.ts'
import { openIntentModel, storeIntentModel } from './stored.ts'
import { anyText } from './testing/any-text.ts'
import { sampleIntents, sampleRequests } from './testing/sample-requests.ts'
import { trainIntentModel } from './train.ts'

const trainedAt = '2026-11-23T08:00:00Z'
const known = sampleRequests(20, 0, 1)

function trained(result: TrainResult): IntentModel {
  if (result.status !== 'trained') throw new Error(result.sentence)
  return result.model
}

const model = trained(trainIntentModel(known, { trainedAt }))

describe('training on a few texts of each intent', () => {
  it('tells intents apart and knows what is none of them', () => {
    const found = evaluateOutOfScope(model, sampleRequests(15, 60, 2))
    expect(found).toMatchObject({ inScope: 90, outOfScope: 60 })
    expect(found.accuracy).toBeGreaterThan(0.95)
    expect(found.auroc).toBeGreaterThan(0.95)
    expect(found.recallAt10).toBeGreaterThan(0.85)
  })

  it('says what it was trained on, when, and what that is worth', () => {
    expect(model.version).toMatch(/^intent-1-[0-9a-f]{8}$/)
    expect(model.trainedAt).toBe(trainedAt)
    expect(Object.keys(model.trainedOn)).toEqual(sampleIntents)
    expect(model.outOfScopeExamples).toBe(0)
    expect(model.reliability.outOfScopeFrom).toBe('hidden_intents')
    expect(model.reliability.inScope).toBeGreaterThan(80)
    expect(model.reliability.ece).toBeLessThan(0.2)
  })

  it('is the same model for the same examples and seed, and another for another seed', () => {
    const stored = JSON.stringify(storeIntentModel(model))
    expect(JSON.stringify(storeIntentModel(trained(trainIntentModel(known, { trainedAt }))))).toBe(stored)
    expect(trained(trainIntentModel(known, { trainedAt, seed: 2 })).version).not.toBe(model.version)
  })

  it('never looks at test rows', () => {
    const tests = sampleRequests(10, 20, 9).map((row) => ({ ...row, intent: 'poison', split: 'test' as const }))
    const other = trained(trainIntentModel([...known, ...tests], { trainedAt }))
    expect(storeIntentModel(other)).toEqual(storeIntentModel(model))
  })

  it('measures on validation texts and real out-of-scope examples when there are enough', () => {
    const valid = sampleRequests(40, 40, 3).map((row) => ({ ...row, split: 'valid' as const }))
    const { reliability, outOfScopeExamples } = trained(trainIntentModel([...known, ...valid], { trainedAt }))
    expect(reliability.outOfScopeFrom).toBe('examples')
    expect(reliability.outOfScope).toBe(outOfScopeExamples)
    expect(reliability.inScope).toBeGreaterThan(100)
    expect(reliability.inScope).toBeLessThanOrEqual(240)
    expect(reliability.auroc).toBeGreaterThan(0.95)
  })

  it('gives a higher chance of out of scope where more is expected', () => {
    const many = trained(trainIntentModel(known, { trainedAt, outOfScopeShare: 0.6 }))
    const text = 'write a poem about owls'
    expect(readIntent(many, text).outOfScope).toBeGreaterThan(readIntent(model, text).outOfScope)
  })
})

describe('training on too little', () => {
  it.each<[string, IntentExample[]]>([
    ['nothing', []],
    ['one intent only', known.filter(({ intent }) => intent === 'refund')],
    ['four texts of each', sampleRequests(4, 10, 1)],
    ['texts without a word', known.map(({ intent }) => ({ text: ' …!! ', intent }))],
    ['one text again and again', known.map(({ intent }) => ({ text: 'refund please', intent }))],
    ['test rows only', known.map((row) => ({ ...row, split: 'test' as const }))],
  ])('%s: says so and what it takes', (_, examples) => {
    const result = trainIntentModel(examples, { trainedAt })
    if (result.status !== 'too_little_data') throw new Error('expected too little data')
    expect(result.needed).toEqual({ intents: 2, perIntent: 5, texts: 20 })
    expect(result.sentence).toContain('It takes 20 texts and 2 intents with 5 texts each.')
  })

  it('leaves small intents out and names them', () => {
    const rare = [{ text: 'open a branch in oslo', intent: 'branch' }]
    const result = trainIntentModel([...known, ...rare], { trainedAt })
    expect(result.status === 'trained' && result.leftOut).toEqual({ branch: 1 })
    expect(trained(result).intents).toEqual(sampleIntents)
  })

  it('works with two intents, where none can be hidden', () => {
    const two = known.filter(({ intent }) => intent === 'refund' || intent === 'password')
    const small = trained(trainIntentModel(two, { trainedAt }))
    expect(small.reliability).toMatchObject({ auroc: null, outOfScopeFrom: 'none' })
    expect(readIntent(small, 'i want a refund for the lamp').intent).toBe('refund')
    const far = readIntent(small, 'knit a woollen scarf').outOfScope
    expect(far).toBeGreaterThan(readIntent(small, 'please refund the kettle').outOfScope)
  })

  it('keeps its doubt when labels contradict each other', () => {
    const [refunds, passwords] = ['refund', 'password'].map((intent) => known.filter((row) => row.intent === intent))
    const swapped = [...(refunds ?? []), ...(passwords ?? [])].flatMap(({ text }) => [
      { text, intent: 'refund' },
      { text, intent: 'password' },
    ])
    const unsure = trained(trainIntentModel(swapped, { trainedAt }))
    expect(readIntent(unsure, 'please refund the kettle').confidence).toBeLessThan(0.8)
  })
})

describe('any examples', () => {
  it('never throws, and what it reads is bounded', () => {
    const row = fc.record({
      text: anyText,
      intent: fc.constantFrom('a', 'b', 'c', '__proto__', null),
      split: fc.constantFrom('train' as const, 'valid' as const, undefined),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 70 }), anyText, (rows, text) => {
        const result = trainIntentModel(rows, { trainedAt, leastPerIntent: 3 })
        if (result.status === 'too_little_data') return
        const { confidence, outOfScope, intent } = readIntent(result.model, text)
        for (const chance of [confidence, outOfScope]) expect(chance >= 0 && chance <= 1).toBe(true)
        expect(intent === null || result.model.intents.includes(intent)).toBe(true)
        expect(openIntentModel(JSON.parse(JSON.stringify(storeIntentModel(result.model)))).status).toBe('opened')
      }),
      { numRuns: 40 },
    )
  })
})
