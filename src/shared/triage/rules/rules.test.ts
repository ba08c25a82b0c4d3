import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../case/parts.ts'
import { defaultTriagePolicy as policy } from '../policy.ts'
import { assessed, at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { dataMismatch } from './data-mismatch.ts'
import { failedAttempts } from './failed-attempts.ts'
import { humanRequested } from './human-requested.ts'
import { legalThreat } from './legal-threat.ts'
import { lowConfidence } from './low-confidence.ts'
import { negativeSentiment } from './negative-sentiment.ts'
import { overLimit } from './over-limit.ts'
import { vip } from './vip.ts'

const ai = (confidence: number | null) => ({ model: 'm', confidence, intent: null, entities: {}, proposedAction: null })

describe('low_confidence', () => {
  const sure = (confidence: number) => quietCase({ assessment: assessed({ confidence }) })

  it('explains itself whole', () => {
    expect(lowConfidence.evaluate(sure(0.41), policy, at)).toEqual({
      code: 'low_confidence',
      group: 'capability',
      label: 'Low AI confidence 41 %',
      sentence: 'The AI was 41 % sure of its work. It needs 70 % to go on alone.',
      counterfactual: 'Not raised if the AI had been 70 % sure or more. It was 41 % sure.',
      observed: { value: 0.41, text: '41 % sure' },
      threshold: { value: 0.7, text: 'at least 70 % (policy version 1)' },
      evidence: [{ kind: 'assessment', field: 'confidence' }],
      contribution: 10,
      suggests: { type: 'functional', skill: 'logistics' },
      policyVersion: 1,
      raisedAt: at,
      verdict: null,
    })
  })

  it('is not raised at the minimum, and never looks equal to it below', () => {
    expect(lowConfidence.evaluate(sure(0.7), policy, at)).toBeNull()
    expect(lowConfidence.evaluate(sure(0.699), policy, at)?.label).toBe('Low AI confidence 69.9 %')
  })

  it('reads the last turn that has a confidence where the assessment has none', () => {
    const input = quietCase({
      conversation: [
        turn('m1', 'Maybe.', { author: 'ai', ai: ai(0.2) }),
        turn('m2', 'It is 😀 on its way.', { author: 'ai', ai: ai(0.5) }),
        turn('m3', 'Bye', { author: 'ai', ai: ai(null) }),
      ],
    })
    expect(lowConfidence.evaluate(input, policy, at)).toMatchObject({
      observed: { value: 0.5 },
      evidence: [{ kind: 'message', messageId: 'm2', start: 0, end: 20, quote: 'It is 😀 on its way.' }],
    })
    expect(lowConfidence.evaluate(quietCase(), policy, at)).toBeNull()
  })
})

describe('over_limit', () => {
  const asks = (amount: number, currency = 'USD') =>
    quietCase({ assessment: assessed({ requestedAmount: { amount, currency } }) })
  const proposes = (proposedAction: string) => quietCase({ assessment: assessed({ proposedAction }) })

  it('is raised above the limit, not at it', () => {
    expect(overLimit.evaluate(asks(100), policy, at)).toBeNull()
    expect(overLimit.evaluate(asks(100.01), policy, at)).toMatchObject({
      label: 'Over the AI limit 100.01 USD',
      counterfactual: 'Not raised if the sum had been 100 USD or less. It was 100.01 USD.',
      suggests: { type: 'hierarchical', skill: 'supervisor' },
    })
  })

  it('holds a currency to its own limit where it has one', () => {
    const withPesos = { ...policy, overLimit: { ...policy.overLimit, otherCurrencies: { PHP: 5_000 } } }
    expect(overLimit.evaluate(asks(4_000, 'PHP'), withPesos, at)).toBeNull()
    expect(overLimit.evaluate(asks(6_000, 'PHP'), withPesos, at)?.threshold.value).toBe(5_000)
    expect(overLimit.evaluate(asks(101, 'EUR'), withPesos, at)).not.toBeNull()
  })

  it('reads the amount out of an action that gives money away, not out of one that takes it', () => {
    expect(overLimit.evaluate(proposes('Refund $250.00 to the card'), policy, at)).toMatchObject({
      observed: { value: 250 },
      evidence: [{ kind: 'assessment', field: 'proposedAction' }],
    })
    expect(overLimit.evaluate(proposes('Charge the $250 change fee'), policy, at)).toBeNull()
    expect(overLimit.evaluate(proposes('Refund order 250'), policy, at)).toBeNull()
  })
})

describe('vip', () => {
  const customer = (tier: 'plus' | 'vip', lifetimeValue: number | null): TriageInput => {
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
    expect(
      vip.evaluate(customer('plus', null), { ...policy, vip: { minimumLifetimeValue: 0, points: 1 } }, at),
    ).toBeNull()
  })
})

describe('failed_attempts', () => {
  const failedCall = (id: string, name: string) =>
    turn(id, '', { author: 'ai', tool: { name, args: '{}', result: 'Error', ok: false } })
  const attempt = (id: string, changes: Partial<Attempt>): Attempt => ({
    id,
    what: `Try ${id}`,
    tool: null,
    outcome: 'failed',
    detail: null,
    messageId: null,
    ...changes,
  })

  it('counts failed calls and failed attempts, one that is both only once', () => {
    const conversation = [failedCall('m1', 'refund'), failedCall('m2', 'refund')]
    const count = (attempts: Attempt[]) =>
      failedAttempts.evaluate(quietCase({ conversation, attempts }), policy, at)?.observed.value
    expect(count([])).toBe(2)
    expect(count([attempt('a', { messageId: 'm1' })])).toBe(2)
    expect(count([attempt('a', { tool: 'refund' }), attempt('b', { tool: 'refund' })])).toBe(2)
    expect(count(['a', 'b', 'c'].map((id) => attempt(id, { tool: 'refund' })))).toBe(3)
    expect(count([attempt('a', { tool: 'other' }), attempt('b', { messageId: 'm9' })])).toBe(4)
    expect(count([attempt('a', { outcome: 'worked' }), attempt('b', { outcome: 'unknown' })])).toBe(2)
  })

  it('allows as many as the policy does and points at the turns', () => {
    const one = quietCase({ conversation: [failedCall('m1', 'refund')] })
    expect(failedAttempts.evaluate(one, policy, at)).toBeNull()
    const two = quietCase({
      conversation: [turn('m0', 'hi'), failedCall('m1', 'refund_order'), failedCall('m2', 'refund_order')],
    })
    expect(failedAttempts.evaluate(two, policy, at)).toMatchObject({
      label: 'Failed attempts 2',
      sentence: '2 tries to fix this failed. The last was "refund order".',
      counterfactual: 'Not raised if at most 1 had failed. 2 failed.',
      evidence: [{ messageId: 'm1', start: 0, end: 0, quote: '' }, { messageId: 'm2' }],
    })
  })
})

it('failed_attempts names what failed last in the words of the attempt', () => {
  const call = (id: string) =>
    turn(id, '', { author: 'ai', tool: { name: 'plane_book', args: '', result: null, ok: false } })
  const attempt = {
    id: 'a1',
    what: 'Book flight',
    tool: 'plane_book',
    outcome: 'failed' as const,
    detail: null,
    messageId: 'm2',
  }
  const early = { ...attempt, id: 'a2', what: 'Check flight', messageId: 'm0' }
  const input = quietCase({ conversation: [turn('m0', 'hi'), call('m1'), call('m2')], attempts: [attempt, early] })
  expect(failedAttempts.evaluate(input, policy, at)).toMatchObject({
    sentence: '3 tries to fix this failed. The last was "Book flight".',
  })
})

describe('human_requested', () => {
  it('counts the requests and points at each', () => {
    expect(humanRequested.evaluate(saying('Let me talk to a person', 'ok', 'AGENT!'), policy, at)).toMatchObject({
      label: 'Asked for a person twice',
      sentence: 'The customer asked for a person twice: "talk to a person".',
      evidence: [
        { messageId: 'm1', start: 7, end: 23, quote: 'talk to a person' },
        { messageId: 'm3', start: 0, end: 5, quote: 'AGENT' },
      ],
      suggests: { type: 'functional' },
    })
  })

  it('goes up when authority is asked for', () => {
    expect(humanRequested.evaluate(saying('I want to speak to your manager'), policy, at)?.suggests).toEqual({
      type: 'hierarchical',
      skill: 'supervisor',
    })
  })

  it('listens to the customer alone', () => {
    const others = (['ai', 'agent', 'system'] as const).map((author, index) =>
      turn(`m${index}`, 'Talk to a human', { author }),
    )
    expect(humanRequested.evaluate(quietCase({ conversation: others }), policy, at)).toBeNull()
  })
})

it('legal_threat quotes the words and goes to legal', () => {
  expect(legalThreat.evaluate(saying('Hi', 'Fine. My lawyer will call you.'), policy, at)).toMatchObject({
    label: 'Legal threat "My lawyer will"',
    evidence: [{ messageId: 'm2', start: 6, end: 20, quote: 'My lawyer will' }],
    suggests: { type: 'compliance', skill: 'legal' },
    contribution: 20,
  })
})

it('negative_sentiment points at the worst message and is not raised just above the line', () => {
  const input = saying('I am upset', 'This is terrible, I am furious', 'Thanks, great')
  const flag = negativeSentiment.evaluate(input, policy, at)
  expect(
    flag?.evidence.map((evidence) => (evidence.kind === 'message' ? [evidence.messageId, evidence.quote] : [])),
  ).toEqual([
    ['m2', 'terrible'],
    ['m2', 'furious'],
  ])
  const observed = Number(flag?.observed.value)
  const below = { ...policy, negativeSentiment: { maximum: observed - 0.01, points: 8 } }
  const exactly = { ...policy, negativeSentiment: { maximum: observed, points: 8 } }
  expect(negativeSentiment.evaluate(input, below, at)).toBeNull()
  expect(negativeSentiment.evaluate(input, exactly, at)).not.toBeNull()
})

it('data_mismatch names both sides and points at both', () => {
  const input = { ...saying('You charged me $150.'), facts: [fact('order.total', 120, 'USD')] }
  expect(dataMismatch.evaluate(input, policy, at)).toMatchObject({
    label: 'Data mismatch 150 USD / 120 USD',
    sentence: 'The customer says 150 USD. Our record "order total" says 120 USD.',
    counterfactual: 'Not raised if both sums were within 0.50. They differ by 30.',
    evidence: [
      { kind: 'message', messageId: 'm1', quote: '$150' },
      { kind: 'fact', factId: 'f-order.total' },
    ],
  })
})
