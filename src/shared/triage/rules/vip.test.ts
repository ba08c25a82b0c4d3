import { expect, it } from 'vitest'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { vip } from './vip.ts'

const customer = (tier: 'standard' | 'plus' | 'vip', lifetimeValue: number | null): TriageInput => {
  const quiet = quietCase()
  return { ...quiet, customer: { ...quiet.customer, tier, lifetimeValue } }
}

it.each([
  ['vip' as const, null, 'VIP customer', ['tier']],
  ['vip' as const, 12_400, 'VIP customer', ['tier', 'lifetimeValue']],
  ['plus' as const, 10_000, 'High-value customer 10,000', ['lifetimeValue']],
])('tier %s with %s spent', (tier, value, label, fields) => {
  const flag = vip.evaluate(customer(tier, value), policy, at)
  expect(flag?.label).toBe(label)
  expect(flag?.evidence).toEqual(fields.map((field) => ({ kind: 'customer', field })))
})

it('is not raised for others, nor for a value nobody knows', () => {
  expect(vip.evaluate(customer('plus', 9_999.99), policy, at)).toBeNull()
  expect(vip.evaluate(customer('plus', null), withRule(policy, 'vip', { minimumLifetimeValue: 0 }), at)).toBeNull()
  expect(vip.evaluate(customer('vip', 99_999), withRule(policy, 'vip', { enabled: false }), at)).toBeNull()
})

it('goes away with the tier and the value, and nothing else', () => {
  const input = customer('vip', 12_400)
  expect(vip.withoutTrigger(input, policy, at)).toEqual(customer('standard', 0))
})
