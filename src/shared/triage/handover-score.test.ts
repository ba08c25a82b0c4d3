import { expect, it } from 'vitest'
import { aFlag, receivedAt } from '../../../test/fixtures/case-builder.ts'
import { flagCodes } from '../case/flag.ts'
import { handoverScore } from './handover-score.ts'
import { defaultTriagePolicy as policy, withRule } from './policy.ts'

const score = (...flags: Parameters<typeof handoverScore>[0]['flags']) => handoverScore({ flags }, policy)

it('is nothing without flags, and stays below 1 with all of them', () => {
  expect(score()).toBe(0)
  expect(score(...flagCodes.map((code) => aFlag({ code })))).toBeLessThan(1)
})

it('grows with every further flag', () => {
  const flags = flagCodes.map((code) => aFlag({ code }))
  const growing = flags.map((_, index) => score(...flags.slice(0, index + 1)))
  expect(growing).toEqual(growing.toSorted((a, b) => a - b))
  expect(growing[0]).toBeGreaterThan(0)
})

it('puts danger before authority before comfort', () => {
  const [danger, authority, comfort] = [
    score(aFlag({ code: 'safety' })),
    score(aFlag({ code: 'over_limit' })),
    score(aFlag({ code: 'vip' })),
  ]
  expect(danger).toBeGreaterThan(authority)
  expect(authority).toBeGreaterThan(comfort)
})

it('leaves out what is overridden, said by a stronger flag, or switched off', () => {
  const by = { kind: 'member' as const, id: 'm', name: 'Ana' }
  const flag = aFlag({ code: 'safety' })
  expect(score({ ...flag, verdict: { kind: 'overridden', by, at: receivedAt, reason: 'A joke' } })).toBe(0)
  expect(score(flag, aFlag({ code: 'security', mergedInto: 'safety' }))).toBe(score(flag))
  expect(handoverScore({ flags: [flag] }, withRule(policy, 'safety', { enabled: false }))).toBe(0)
})

it('believes a model alone at most by half', () => {
  const said = (confidence: number | null) =>
    score(aFlag({ code: 'safety', sources: [{ kind: 'model', name: 'guard-2', confidence }] }))
  expect(said(1)).toBeCloseTo(score(aFlag({ code: 'safety' })) / 2)
  expect(said(0.5)).toBeCloseTo(said(1) / 2)
})
