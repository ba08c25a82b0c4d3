import { describe, expect, it } from 'vitest'
import { aCase, aFlag, aMember, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { escalationTypeSchema } from '../../shared/case/escalation.ts'
import { flagCodes } from '../../shared/case/flag.ts'
import { answerOfKey, asksForMiss, likelyMisses, missAnswerOf, missable, missGroups, missKeys } from './miss-codes.ts'

const by = refOf(aMember())
const overridden = { kind: 'overridden' as const, by, at: receivedAt, reason: null }
const miss = { code: 'outage' as const, note: null, by, at: receivedAt }

describe('asksForMiss', () => {
  it('asks where no flag stands and nobody said yet', () => {
    expect(asksForMiss(aCase())).toBe(true)
    expect(asksForMiss(aCase({ flags: [aFlag({ verdict: overridden })] }))).toBe(true)
    expect(asksForMiss(aCase({ flags: [aFlag()] }))).toBe(false)
    expect(asksForMiss(aCase({ misses: [miss] }))).toBe(false)
  })
})

describe('likelyMisses', () => {
  it.each(escalationTypeSchema.options)('offers as many as have a key for %s, each once', (type) => {
    const likely = likelyMisses(aCase(), type)
    expect(likely).toHaveLength(missKeys.likely.length)
    expect(new Set(likely).size).toBe(likely.length)
  })

  it('leaves out what is on record and what somebody said is not there', () => {
    const state = aCase({ flags: [aFlag({ code: 'vip', verdict: overridden })], misses: [miss] })
    expect(likelyMisses(state, 'priority')).toEqual([
      'widespread',
      'negative_sentiment',
      'public_exposure',
      'vulnerable_customer',
    ])
  })
})

describe('the list of all', () => {
  it('has every code once, by group, but what stands or is recorded', () => {
    const state = aCase({ flags: [aFlag({ code: 'vip' })], misses: [miss] })
    const listed = missGroups(state).flatMap(({ items }) => items.map(({ value }) => value))
    expect(new Set(listed)).toEqual(new Set(missable(state)))
    expect(listed).toHaveLength(flagCodes.length - 2)
    expect(missGroups(state).map(({ group }) => group)).toContain('Service level')
  })
})

describe('answers', () => {
  it('come by key', () => {
    const likely = likelyMisses(aCase(), 'compliance')
    expect(answerOfKey('1', likely)).toBe('legal_threat')
    expect(answerOfKey('6', likely)).toBe(likely[5])
    expect(answerOfKey('6', likely.slice(0, 3))).toBeNull()
    expect(answerOfKey('0', likely)).toBe('nothing')
    expect(answerOfKey('9', likely)).toBe('other')
    for (const key of ['7', 'x', 'Enter', '12', '']) expect(answerOfKey(key, likely)).toBeNull()
  })

  it('come back out of a kept field', () => {
    expect(missAnswerOf('legal_threat')).toBe('legal_threat')
    expect(missAnswerOf('nothing')).toBe('nothing')
    for (const value of ['', 'magic', null, undefined]) expect(missAnswerOf(value)).toBeNull()
  })
})
