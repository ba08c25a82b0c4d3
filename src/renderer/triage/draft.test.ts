import { describe, expect, it } from 'vitest'
import { defaultTriagePolicy, withRule } from '../../shared/triage/policy.ts'
import { same } from '../ui/same.ts'
import { changesBetween, differences, draftedPolicy, problemAt, rebase, withChange, withoutChanges } from './draft.ts'

const minimum = 'rules.low_confidence.minimum'
const base = defaultTriagePolicy

describe('withChange', () => {
  it('keeps what differs, and forgets what is the policy’s own again', () => {
    const changes = withChange({}, base, minimum, 0.9)
    expect(changes).toEqual({ [minimum]: 0.9 })
    expect(withChange(changes, base, minimum, 0.7)).toEqual({})
  })

  it('keeps a half-typed value too', () => {
    expect(withChange({}, base, minimum, '')).toEqual({ [minimum]: '' })
  })

  it('sees no change in a list or a record with the same content', () => {
    const policy = withRule(base, 'over_limit', { otherCurrencies: { EUR: 90, GBP: 80 } })
    expect(withChange({}, policy, 'rules.over_limit.otherCurrencies', { GBP: 80, EUR: 90 })).toEqual({})
    expect(withChange({}, base, 'rules.human_requested.phrases', [])).toEqual({})
  })
})

describe('draftedPolicy', () => {
  it('puts the changes into the policy and leaves the rest', () => {
    const drafted = draftedPolicy(base, { [minimum]: 0.9, 'severityPoints.S1': 45 })
    expect(drafted).toEqual({
      kind: 'policy',
      policy: {
        ...withRule(base, 'low_confidence', { minimum: 0.9 }),
        severityPoints: { ...base.severityPoints, S1: 45 },
      },
    })
  })

  it('names the field of a value that is out of bounds or missing', () => {
    for (const value of [1.2, -0.1, '', Number.NaN]) {
      const drafted = draftedPolicy(base, { [minimum]: value })
      expect(drafted.kind).toBe('problems')
      if (drafted.kind === 'problems') {
        expect(problemAt(drafted.problems, minimum)).not.toBeNull()
        expect(problemAt(drafted.problems, 'rules.low_confidence.points')).toBeNull()
      }
    }
  })

  it('names a part of a value by the value’s field, and a fault of the whole by the whole', () => {
    const wrongLimit = draftedPolicy(base, { 'rules.over_limit.otherCurrencies': { EUR: '' } })
    const wrongOrder = draftedPolicy(base, { 'severityPoints.S4': 50 })
    if (wrongLimit.kind !== 'problems' || wrongOrder.kind !== 'problems') throw new Error('both are wrong')
    expect(problemAt(wrongLimit.problems, 'rules.over_limit.otherCurrencies')).not.toBeNull()
    expect([...wrongOrder.problems.keys()]).toEqual(['severityPoints'])
  })
})

describe('differences', () => {
  it('are none between versions with the same values', () => {
    expect(differences(base, { ...base, version: 9 })).toEqual([])
  })

  it('turn one policy into the other', () => {
    const other = withRule(withRule(base, 'over_limit', { limit: 50, enabled: false }), 'human_requested', {
      phrases: ['ring me'],
    })
    const changes = changesBetween(base, other)
    expect(Object.keys(changes)).toEqual([
      'rules.over_limit.enabled',
      'rules.over_limit.limit',
      'rules.human_requested.phrases',
    ])
    expect(draftedPolicy(base, changes)).toEqual({ kind: 'policy', policy: other })
  })
})

describe('rebase', () => {
  it('lets go of what the newer policy has already', () => {
    const changes = { [minimum]: 0.9, 'rules.vip.points': 20 }
    expect(rebase(changes, withRule(base, 'low_confidence', { minimum: 0.9 }))).toEqual({ 'rules.vip.points': 20 })
  })
})

it('takes changes back by path', () => {
  expect(withoutChanges({ a: 1, b: 2 }, ['a'])).toEqual({ b: 2 })
})

it('tells a number from the same number as text', () => {
  expect(same(1, '1')).toBe(false)
  expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true)
})
