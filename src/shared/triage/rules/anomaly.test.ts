import { describe, expect, it } from 'vitest'
import { type Baseline, noSignals, type Signals } from '../../case/signals.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { assessed, at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { anomaly } from './anomaly.ts'

const baseline = (changes: Partial<Baseline>): Baseline => ({
  measure: 'amount',
  unit: 'USD',
  n: 120,
  median: 60,
  mad: 20,
  ...changes,
})
const among = (input: TriageInput, ...baselines: Baseline[]): TriageInput => ({
  ...input,
  signals: { ...noSignals, baselines },
})
const asks = (amount: number, currency = 'USD') =>
  quietCase({ assessment: assessed({ requestedAmount: { amount, currency } }) })
const fires = (input: TriageInput, changes: Record<string, unknown> = {}) =>
  anomaly.evaluate(input, withRule(policy, 'anomaly', changes), at) !== null

describe('money', () => {
  // 60 + 3.5 · 20 / 0.6745 = 163.78
  it.each([
    [163, false],
    [164, true],
    [12, false],
  ])('of %s USD beside a usual 60: %s', (amount, raised) => {
    expect(fires(among(asks(amount), baseline({})))).toBe(raised)
  })

  it('says how far out it is', () => {
    expect(anomaly.evaluate(among(asks(420), baseline({})), policy, at)).toMatchObject({
      label: 'Amount 7 times the usual 60 USD',
      sentence: 'The sum is 420 USD. That is 7 times the usual 60 USD.',
      counterfactual: 'Not raised if the sum had been 163.78 USD or less. It was 420 USD.',
      observed: { value: 420, text: '420 USD, usually 60 USD (score 12.10)' },
      evidence: [
        { kind: 'assessment', field: 'requestedAmount' },
        { kind: 'signal', field: 'baselines' },
      ],
      suggests: { type: 'hierarchical' },
    })
  })

  it('is read from the facts where nobody asks for a sum, balances and limits aside', () => {
    const input = quietCase({ facts: [fact('account.balance', 9_000, 'USD'), fact('refund.amount', 400, 'USD')] })
    expect(anomaly.evaluate(among(input, baseline({})), policy, at)?.evidence).toContainEqual({
      kind: 'fact',
      factId: 'f-refund.amount',
    })
    expect(fires(among(quietCase({ facts: [fact('credit limit', 9_000, 'USD')] }), baseline({})))).toBe(false)
  })

  it('is compared with its own currency only, and with enough cases only', () => {
    expect(fires(among(asks(420, 'EUR'), baseline({})))).toBe(false)
    expect(fires(among(asks(420), baseline({ n: 19 })))).toBe(false)
    expect(fires(among(asks(420), baseline({ n: 20 })))).toBe(true)
    expect(fires(asks(420))).toBe(false)
  })
})

describe('the policy', () => {
  it('sets how far out is out', () => {
    expect(fires(among(asks(164), baseline({})), { threshold: 3.6 })).toBe(false)
    expect(fires(among(asks(240), baseline({})), { ratio: 4 })).toBe(false)
    expect(fires(among(asks(241), baseline({})), { ratio: 4 })).toBe(true)
  })

  it('takes cases that are all alike as differing a little', () => {
    const alike = baseline({ mad: 0 })
    expect(fires(among(asks(61), alike))).toBe(false)
    expect(fires(among(asks(120), alike))).toBe(false)
    expect(fires(among(asks(121), alike))).toBe(true)
    // Half a unit where even the usual value is 0.
    expect(fires(among(asks(2.5), baseline({ median: 0, mad: 0 })))).toBe(false)
    expect(fires(among(asks(2.6), baseline({ median: 0, mad: 0 })))).toBe(true)
  })
})

describe('the length of the contact', () => {
  const chat = saying(...Array.from({ length: 24 }, () => 'ok'))

  it('counts customer messages before a person answers', () => {
    const turns = baseline({ measure: 'customer_turns', unit: null, median: 6, mad: 2 })
    expect(anomaly.evaluate(among(chat, turns), policy, at)).toMatchObject({
      label: 'Messages 4 times the usual 6',
      sentence: 'The customer wrote 24 messages. That is 4 times the usual 6.',
    })
    const person = turn('p', 'Hello, I am Ana', { author: 'agent' })
    const answered = { ...chat, conversation: chat.conversation.toSpliced(5, 0, person) }
    expect(fires(among(answered, turns))).toBe(false)
  })

  it('counts minutes, which transcripts without times do not have', () => {
    const minutes = baseline({ measure: 'minutes', unit: null, median: 12, mad: 4 })
    expect(fires(among(chat, minutes))).toBe(false)
    const slow = chat.conversation.map((message, index) => ({
      ...message,
      at: new Date(Date.parse(at) + index * 5 * 60_000).toISOString(),
    }))
    const flag = anomaly.evaluate(among({ ...chat, conversation: slow }, minutes), policy, at)
    expect(flag?.sentence).toBe('The chat with the AI took 115 minutes. That is 9.6 times the usual 12.')
  })

  it('counts tool calls', () => {
    const tools = baseline({ measure: 'tool_calls', unit: null, median: 4, mad: 1 })
    const busy = quietCase({
      conversation: Array.from({ length: 30 }, (_, index) =>
        turn(`m${index}`, '', { author: 'ai', tool: { name: 'look_up', args: '', result: 'x', ok: true } }),
      ),
    })
    expect(anomaly.evaluate(among(busy, tools), policy, at)?.label).toBe('Tool calls 7.5 times the usual 4')
  })
})

describe('the order of steps', () => {
  const call = (id: string, name: string, ok = true) =>
    turn(id, '', { author: 'ai', tool: { name, args: '', result: 'x', ok } })
  const order: Signals['stepOrders'][number] = { earlier: 'check_identity', later: 'refund_order', n: 200, share: 0.98 }
  const steps = (...names: readonly string[]): TriageInput => ({
    ...quietCase({ conversation: names.map((name, index) => call(`m${index}`, name)) }),
    signals: { ...noSignals, stepOrders: [order] },
  })

  it('is raised when they come the other way round', () => {
    expect(fires(steps('check_identity', 'refund_order'))).toBe(false)
    expect(fires(steps('refund_order'))).toBe(false)
    expect(anomaly.evaluate(steps('refund_order', 'check_identity'), policy, at)).toMatchObject({
      label: 'Steps swapped: refund order',
      sentence: 'The AI did "refund order" before "check identity". In 98 % of past cases it came after.',
      counterfactual: 'Not raised if "check identity" had come first.',
      evidence: [{ messageId: 'm0' }, { messageId: 'm1' }, { kind: 'signal', field: 'stepOrders' }],
    })
  })

  it('needs a share and cases enough, and a first step that worked', () => {
    expect(fires(steps('refund_order', 'check_identity'), { orderShare: 0.99 })).toBe(false)
    expect(fires(steps('refund_order', 'check_identity'), { minimumCases: 201 })).toBe(false)
    const failed = steps('refund_order', 'check_identity', 'refund_order')
    const conversation = failed.conversation.with(0, call('m0', 'refund_order', false))
    expect(fires({ ...failed, conversation })).toBe(false)
  })

  it('is mended by moving the early step, whatever stands between', () => {
    const input = steps('refund_order', 'look_up', 'refund_order', 'check_identity', 'close')
    const mended = anomaly.withoutTrigger(input, policy, at)
    expect(mended.conversation.map(({ tool }) => tool?.name)).toEqual([
      'look_up',
      'check_identity',
      'refund_order',
      'refund_order',
      'close',
    ])
  })

  it('never hangs on orders that contradict each other', () => {
    const both = [order, { ...order, earlier: 'refund_order', later: 'check_identity' }]
    const input = { ...steps('refund_order', 'check_identity'), signals: { ...noSignals, stepOrders: both } }
    expect(anomaly.evaluate(anomaly.withoutTrigger(input, policy, at), policy, at)).toBeNull()
  })
})
