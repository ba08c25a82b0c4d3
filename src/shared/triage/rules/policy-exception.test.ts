import { describe, expect, it } from 'vitest'
import type { Fact } from '../../case/parts.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { assessed, at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import { policyException } from './policy-exception.ts'

it('quotes the wish and the refusal', () => {
  const input = quietCase({
    conversation: [
      turn('m1', 'Could you make an exception for me?'),
      turn('m2', 'Sorry, our policy does not allow that.', { author: 'ai' }),
    ],
  })
  expect(policyException.evaluate(input, policy, at)).toMatchObject({
    label: 'Asks for what the rules forbid',
    sentence:
      'The customer asks us to go past a rule: "Could you make an exception". The AI said: "Sorry, our policy does not allow that.".',
    counterfactual: 'Not raised if they had not asked for it and the AI had not said no.',
    evidence: [
      { messageId: 'm1', quote: 'Could you make an exception' },
      { messageId: 'm2', quote: 'Sorry, our policy does not allow that.' },
    ],
    suggests: { type: 'hierarchical', skill: 'supervisor' },
  })
})

it('is raised by the refusal alone, said or given as the reason to stop', () => {
  const stopped = quietCase({
    assessment: assessed({ stopReason: 'An exception to the return window is for a lead.' }),
  })
  expect(policyException.evaluate(stopped, policy, at)).toMatchObject({
    label: 'Not allowed by the rules',
    evidence: [{ kind: 'assessment', field: 'stopReason' }],
  })
})

it("takes the workspace's own phrases", () => {
  const own = withRule(policy, 'policy_exception', { phrases: ['staff price'] })
  expect(policyException.evaluate(saying('Can I have the staff price?'), policy, at)).toBeNull()
  expect(policyException.evaluate(saying('Can I have the staff price?'), own, at)?.label).toBe('Asks for an exception')
})

describe('a window that is over', () => {
  const known = (...facts: readonly Fact[]) => policyException.evaluate(quietCase({ facts: [...facts] }), policy, at)
  const window = fact('return.window', 30, 'days')

  it('is read from the days allowed and the days gone, the last day still allowed', () => {
    expect(known(window, fact('return.days', 30, 'days'))).toBeNull()
    expect(known(window, fact('return.days', 31, 'days'))).toMatchObject({
      label: 'Past the time the rules allow',
      sentence: 'This is past what our rules allow. The limit is 30 days. It has been 31 days.',
      evidence: [
        { kind: 'fact', factId: 'f-return.window' },
        { kind: 'fact', factId: 'f-return.days' },
      ],
    })
  })

  it.each([
    ['days over it', fact('return.over_by', 4, 'days')],
    ['its end', fact('return.deadline', '2026-02-28')],
    ['the record', fact('refund.eligible', false)],
    ['the record in words', fact('order.returnable', 'No')],
  ])('is read from %s', (_, one) => {
    expect(known(one)).not.toBeNull()
  })

  it.each([
    ['none over', fact('return.over_by', 0, 'days')],
    ['the day itself', fact('return.deadline', '2026-03-01')],
    ['days left', fact('claim.window', 5, 'days')],
    ['a record that says yes', fact('refund.eligible', true)],
    ['another delay', fact('plan.late_days', 4, 'days')],
    ['money', fact('return.over_by', 4, 'USD')],
    ['no number', fact('return.over_by', 'soon', 'days')],
  ])('is not read from %s', (_, one) => {
    expect(known(one)).toBeNull()
  })

  it('compares like with like', () => {
    expect(known(window, fact('order.days', 90, 'days'))).toBeNull()
    expect(known(window, { ...fact('return.days', 40, 'days'), label: 'Days left' })).toBeNull()
  })
})
