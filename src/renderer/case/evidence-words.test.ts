import { describe, expect, it } from 'vitest'
import { aCase, aCustomer, aMessage, idOf, minutesLater, receivedAt } from '../../../test/fixtures/case-builder.ts'
import type { Evidence } from '../../shared/case/flag.ts'
import { noSignals } from '../../shared/case/signals.ts'
import { evidenceWords } from './evidence-words.ts'

const fact = { id: 'f1', key: 'order.total', label: 'Order total', value: 120, unit: 'pieces', source: 'shop' }
const tool = { name: 'issue_refund', args: '{}', result: null, ok: false }
const attempt = {
  id: 't1',
  what: 'Refund',
  tool: null,
  outcome: 'failed' as const,
  detail: 'HTTP 500',
  messageId: null,
}
const plain = aCase({
  conversation: [aMessage({ text: 'I will sue you' }), aMessage({ id: 'm2', author: 'ai', text: '', tool })],
  facts: [fact],
  attempts: [attempt],
  customer: aCustomer({ tier: 'vip' }),
  signals: { ...noSignals, earlier: { windowDays: 30, count: 3, cases: [] } },
})
const state = {
  ...plain,
  clocks: plain.clocks.map((clock) => ({
    ...clock,
    extensions: [{ at: receivedAt, minutes: 60, reason: 'Carrier' }],
    ...(clock.kind === 'first_response' && { metAt: minutesLater(5) }),
  })),
}
const wordsOf = (evidence: Evidence) => evidenceWords(state, evidence, 'USD')
const quote = (messageId: string, start: number, end: number) => ({
  kind: 'message' as const,
  messageId,
  start,
  end,
  quote: '',
})

describe('evidenceWords', () => {
  it.each<[Evidence, string, string]>([
    [quote('m1', 7, 10), 'customer', 'sue'],
    [quote('m2', 0, 0), 'ai', 'Issue refund'],
    [{ kind: 'fact', factId: 'f1' }, 'Order total', '120 pieces'],
    [{ kind: 'customer', field: 'tier' }, 'Tier', 'VIP'],
    [{ kind: 'attempt', attemptId: 't1' }, 'Refund', 'Did not work · HTTP 500'],
    [{ kind: 'case', caseId: idOf('other'), reference: 'ESC-2026-000009' }, 'ESC-2026-000009', ''],
    [{ kind: 'signal', field: 'earlier' }, 'Earlier cases of the customer', '3 cases in 30 days'],
  ])('%j', (evidence, where, words) => {
    expect(wordsOf(evidence)).toEqual({ where, words })
  })

  it('say how a clock stands and how often it was put off', () => {
    expect(wordsOf({ kind: 'clock', clock: 'resolution' })).toMatchObject({
      where: 'Resolution',
      words: expect.stringMatching(/^due .+ · put off 1 time$/),
    })
    expect(wordsOf({ kind: 'clock', clock: 'first_response' })?.words).toMatch(/^met /)
  })

  it.each<Evidence>([
    quote('m9', 0, 1),
    { kind: 'fact', factId: 'f9' },
    { kind: 'attempt', attemptId: 't9' },
    { kind: 'clock', clock: 'acknowledgement' },
    { kind: 'assessment', field: 'confidence' },
    { kind: 'signal', field: 'intent' },
    { kind: 'signal', field: 'of tomorrow' },
  ])('are nothing when the place is not on the case: %j', (evidence) => {
    expect(wordsOf(evidence)).toBeNull()
  })
})
