import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assessed, at, fact, quietCase, saying, turn } from '../testing/sample-cases.ts'
import type { TriageInput } from '../triage.ts'
import { median, readBaselines } from './baselines.ts'
import { measureCase } from './measures.ts'

const asking = (amount: number, currency = 'USD') =>
  quietCase({ assessment: assessed({ requestedAmount: { amount, currency } }) })
const steps = (...names: readonly string[]): TriageInput =>
  quietCase({
    conversation: names.map((name, index) =>
      turn(`m${index}`, '', { author: 'ai', tool: { name, args: '', result: 'x', ok: true } }),
    ),
  })
const values = (input: TriageInput) => measureCase(input).map(({ measure, unit, value }) => [measure, unit, value])

describe('measures of a case', () => {
  it('are the sum asked for, else the largest of each currency on record', () => {
    expect(values(asking(40))[0]).toEqual(['amount', 'USD', 40])
    const facts = [
      fact('order.total', 120, 'USD'),
      fact('refund.amount', 300, 'USD'),
      fact('shipping.fee', 9, 'EUR'),
      fact('account.balance', 9_000, 'USD'),
      fact('credit.limit', 9_000, 'USD'),
      fact('delivery.days', 12, 'days'),
      fact('price', 'free', 'USD'),
    ]
    expect(values(quietCase({ facts })).filter(([measure]) => measure === 'amount')).toEqual([
      ['amount', 'USD', 300],
      ['amount', 'EUR', 9],
    ])
    expect(values({ ...asking(40), facts })[0]).toEqual(['amount', 'USD', 40])
  })

  it('count the AI’s part of the contact', () => {
    const later = new Date(Date.parse(at) + 7.9 * 60_000).toISOString()
    const conversation = [
      ...saying('hi', '', 'help').conversation,
      ...steps('a', 'b').conversation.map((message) => ({ ...message, at: later })),
      turn('p', 'I am Ana', { author: 'agent', at: '2026-04-01T00:00:00.000Z' }),
      turn('c', 'thanks'),
      ...steps('c').conversation,
    ]
    expect(values(quietCase({ conversation }))).toEqual([
      ['customer_turns', null, 2],
      ['tool_calls', null, 2],
      ['minutes', null, 7],
    ])
  })

  it('are none of a case without anything but counts of 0', () => {
    expect(values(quietCase())).toEqual([
      ['customer_turns', null, 0],
      ['tool_calls', null, 0],
    ])
  })
})

describe('baselines', () => {
  it('are median and median absolute deviation per measure and currency', () => {
    const cases = [10, 20, 30, 40, 1_000].map((amount) => asking(amount))
    const { baselines } = readBaselines([...cases, asking(7, 'EUR')])
    expect(baselines).toContainEqual({ measure: 'amount', unit: 'USD', n: 5, median: 30, mad: 10 })
    expect(baselines).toContainEqual({ measure: 'amount', unit: 'EUR', n: 1, median: 7, mad: 0 })
    expect(baselines).toContainEqual({ measure: 'customer_turns', unit: null, n: 6, median: 0, mad: 0 })
  })

  it('are none without cases, and at most ten with many currencies', () => {
    expect(readBaselines([])).toEqual({ baselines: [], stepOrders: [] })
    const currencies = Array.from({ length: 20 }, (_, index) => asking(5, `A${String.fromCharCode(65 + index)}X`))
    const { baselines } = readBaselines(currencies)
    expect(baselines).toHaveLength(10)
    expect(baselines.map(({ measure }) => measure)).toContain('customer_turns')
  })

  it('do not depend on the order of the cases', () => {
    const pool = [asking(5), asking(9), steps('a', 'b'), steps('b', 'a'), steps('a', 'b', 'c'), saying('x', 'y')]
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        expect(readBaselines(shuffled)).toEqual(readBaselines(pool))
      }),
    )
  })

  it.each([
    [[], 0],
    [[3], 3],
    [[9, 1], 5],
    [[10, 9, 1], 9],
  ])('median of %j is %s', (numbers, middle) => {
    expect(median(numbers)).toBe(middle)
  })
})

describe('step orders', () => {
  const many = (count: number, input: TriageInput) => Array.from({ length: count }, () => input)

  it('are pairs that nearly always come in one order', () => {
    const { stepOrders } = readBaselines([
      ...many(19, steps('check', 'refund')),
      ...many(1, steps('refund', 'check')),
      ...many(5, steps('look', 'check')),
      ...many(3, steps('look', 'mail')),
    ])
    expect(stepOrders).toEqual([
      { earlier: 'check', later: 'refund', n: 20, share: 0.95 },
      { earlier: 'look', later: 'check', n: 5, share: 1 },
    ])
  })

  it('leave out pairs without an order, and count a repeated tool by its first use', () => {
    expect(readBaselines([...many(6, steps('a', 'b')), ...many(4, steps('b', 'a'))]).stepOrders).toEqual([])
    const { stepOrders } = readBaselines(many(6, steps('a', 'b', 'a', 'a')))
    expect(stepOrders).toEqual([{ earlier: 'a', later: 'b', n: 6, share: 1 }])
  })
})
