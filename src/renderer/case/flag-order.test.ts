import { describe, expect, it } from 'vitest'
import { aFlag, aMember, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import type { Flag, FlagCode } from '../../shared/case/flag.ts'
import { arrivedSince, type FlagFamily, flagFamilies, inHeldOrder, mostOpen, splitFamilies } from './flag-order.ts'

const overridden = { kind: 'overridden' as const, by: refOf(aMember()), at: receivedAt, reason: null }
const flag = (code: FlagCode, contribution: number, more: Partial<Flag> = {}) => aFlag({ code, contribution, ...more })
const shape = (families: readonly FlagFamily[]) =>
  families.map(({ leader, same }) => [leader.code, ...same.map(({ code }) => code)].join(' > '))

describe('flagFamilies', () => {
  it('puts the strongest first, a model alone after every rule, the overridden last', () => {
    const families = flagFamilies([
      flag('legal_threat', 20, { verdict: overridden }),
      flag('ethical_concern', 30, { sources: [{ kind: 'model', name: 'guard', confidence: 0.9 }] }),
      flag('vip', 8),
      flag('outage', 14),
    ])
    expect(shape(families)).toEqual(['outage', 'vip', 'ethical_concern', 'legal_threat'])
  })

  it('puts what says the same under the stronger one', () => {
    const families = flagFamilies([
      flag('sentiment_falling', 6, { mergedInto: 'negative_sentiment' }),
      flag('negative_sentiment', 10),
      flag('dissatisfied_with_handling', 8, { mergedInto: 'negative_sentiment' }),
    ])
    expect(shape(families)).toEqual(['negative_sentiment > dissatisfied_with_handling > sentiment_falling'])
  })

  it('keeps an overridden family together, and lets a flag speak for itself whose leader alone was overridden', () => {
    const leader = flag('negative_sentiment', 10, { verdict: overridden })
    const falling = flag('sentiment_falling', 6, { mergedInto: 'negative_sentiment' })
    expect(shape(flagFamilies([leader, { ...falling, verdict: overridden }]))).toEqual([
      'negative_sentiment > sentiment_falling',
    ])
    expect(shape(flagFamilies([leader, falling]))).toEqual(['sentiment_falling', 'negative_sentiment'])
  })

  it('shows a flag whose leader is gone', () => {
    expect(shape(flagFamilies([flag('vip', 1, { mergedInto: 'outage' })]))).toEqual(['vip'])
  })
})

const many = (['outage', 'safety', 'security', 'vip', 'aged', 'reopened', 'regulatory', 'legal_hold'] as const).map(
  (code, index) => flag(code, 20 - index),
)

describe('splitFamilies', () => {
  it('opens the first five and folds the rest', () => {
    const { open, folded } = splitFamilies(flagFamilies(many), () => false)
    expect(open).toHaveLength(mostOpen)
    expect(shape(folded)).toEqual(['reopened', 'regulatory', 'legal_hold'])
  })

  it('never folds what is wanted', () => {
    const { open, folded } = splitFamilies(flagFamilies(many), ({ leader }) => leader.code === 'legal_hold')
    expect(shape(open)).toEqual(['outage', 'safety', 'security', 'vip', 'aged', 'legal_hold'])
    expect(shape(folded)).toEqual(['reopened', 'regulatory'])
  })
})

describe('inHeldOrder', () => {
  it('keeps every card in its place and puts the new ones after them', () => {
    const now = flagFamilies([flag('fraud_suspected', 50), flag('vip', 8), flag('outage', 14, { verdict: overridden })])
    expect(shape(inHeldOrder(now, ['outage', 'vip']))).toEqual(['outage', 'vip', 'fraud_suspected'])
  })
})

describe('arrivedSince', () => {
  it('names what is new and speaks for itself', () => {
    const flags = [
      flag('negative_sentiment', 10),
      flag('sentiment_falling', 6, { mergedInto: 'negative_sentiment' }),
      flag('vip', 8),
      flag('aged', 2, { verdict: overridden }),
    ]
    expect(arrivedSince(new Set(['vip']), flags).map(({ code }) => code)).toEqual(['negative_sentiment'])
  })
})
