import { describe, expect, it } from 'vitest'
import { aCase, aCustomer, aFlag, aMember, aMessage, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { codeOfKey, evidenceKey, evidenceWords, flagInHand, focusedEvidence, spansByMessage } from './evidence.ts'

const quote = (messageId: string, start: number, end: number) => ({
  kind: 'message' as const,
  messageId,
  start,
  end,
  quote: '',
})
const unsure = aFlag({ evidence: [{ kind: 'assessment', field: 'confidence' }, quote('m1', 0, 5)] })
const legal = aFlag({ code: 'legal_threat', evidence: [quote('m1', 3, 9), quote('m2', 0, 2)] })

describe('spansByMessage', () => {
  it('gathers the spans of all flags by message, each under its own name', () => {
    const spans = spansByMessage([unsure, legal])
    expect(spans.get('m1')?.map(({ id }) => id)).toEqual(['low_confidence:1', 'legal_threat:0'])
    expect(spans.get('m2')?.map(({ id }) => id)).toEqual(['legal_threat:1'])
  })
})

describe('evidence keys', () => {
  it('give the flag back', () => {
    expect(codeOfKey(evidenceKey('legal_threat', 12))).toBe('legal_threat')
  })
})

describe('focusedEvidence', () => {
  it('finds the piece of evidence, and nothing when it is gone', () => {
    expect(focusedEvidence([legal], { code: 'legal_threat', index: 1, nonce: 1 })?.evidence).toEqual(quote('m2', 0, 2))
    expect(focusedEvidence([legal], { code: 'legal_threat', index: 2, nonce: 1 })).toBeNull()
    expect(focusedEvidence([legal], { code: 'vip', index: 0, nonce: 1 })).toBeNull()
    expect(focusedEvidence([legal], null)).toBeNull()
  })
})

describe('flagInHand', () => {
  const verdict = { kind: 'confirmed' as const, by: refOf(aMember()), at: receivedAt, reason: null }

  it('is the one looked at, else the first nobody judged, else the first', () => {
    expect(flagInHand([unsure, legal], 'legal_threat')).toBe(legal)
    expect(flagInHand([{ ...unsure, verdict }, legal], null)).toBe(legal)
    const judged = { ...unsure, verdict }
    expect(flagInHand([judged], null)).toBe(judged)
    expect(flagInHand([], 'vip')).toBeNull()
  })

  it('does not cling to a flag that is gone', () => {
    expect(flagInHand([unsure], 'legal_threat')).toBe(unsure)
  })
})

describe('evidenceWords', () => {
  const fact = { id: 'f1', key: 'order.total', label: 'Order total', value: 120, unit: 'pieces', source: 'shop' }
  const tool = { name: 'issue_refund', args: '{}', result: null, ok: false }
  const state = aCase({
    conversation: [aMessage({ text: 'I will sue you' }), aMessage({ id: 'm2', author: 'ai', text: '', tool })],
    facts: [fact],
    customer: aCustomer({ tier: 'vip' }),
  })

  it('are the words of the message, the tool, the fact and the field', () => {
    expect(evidenceWords(state, quote('m1', 7, 10), 'USD')).toEqual({ where: 'customer', words: 'sue' })
    expect(evidenceWords(state, quote('m2', 0, 0), 'USD')).toEqual({ where: 'ai', words: 'Issue refund' })
    expect(evidenceWords(state, { kind: 'fact', factId: 'f1' }, 'USD')).toEqual({
      where: 'Order total',
      words: '120 pieces',
    })
    expect(evidenceWords(state, { kind: 'customer', field: 'tier' }, 'USD')).toEqual({ where: 'Tier', words: 'VIP' })
  })

  it('are nothing when the place is not on the case', () => {
    expect(evidenceWords(state, quote('m9', 0, 1), 'USD')).toBeNull()
    expect(evidenceWords(state, { kind: 'fact', factId: 'f9' }, 'USD')).toBeNull()
    expect(evidenceWords(state, { kind: 'assessment', field: 'confidence' }, 'USD')).toBeNull()
  })
})
