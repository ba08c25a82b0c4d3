import { describe, expect, it } from 'vitest'
import { aFlag, aMember, receivedAt, refOf } from '../../../test/fixtures/case-builder.ts'
import { codeOfKey, evidenceKey, flagInHand, focusedEvidence, placeOf, spansByMessage } from './evidence.ts'

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

  it('stays with the flag it was, until that is judged, when a stronger one comes first', () => {
    expect(flagInHand([legal, unsure], null, 'low_confidence')).toBe(unsure)
    expect(flagInHand([legal, { ...unsure, verdict }], null, 'low_confidence')).toBe(legal)
    expect(flagInHand([legal, unsure], 'legal_threat', 'low_confidence')).toBe(legal)
  })

  it('does not cling to a flag that is gone', () => {
    expect(flagInHand([unsure], 'legal_threat')).toBe(unsure)
  })
})

describe('placeOf', () => {
  it('is one place for each piece of evidence outside the conversation, and none for a message', () => {
    const places = [
      placeOf({ kind: 'fact', factId: 'f1' }),
      placeOf({ kind: 'attempt', attemptId: 'f1' }),
      placeOf({ kind: 'clock', clock: 'resolution' }),
      placeOf({ kind: 'case', caseId: 'f1', reference: 'ESC-2026-000001' }),
      placeOf({ kind: 'assessment', field: 'intent' }),
      placeOf({ kind: 'customer', field: 'intent' }),
      placeOf({ kind: 'signal', field: 'intent' }),
    ]
    expect(places).not.toContain(null)
    expect(new Set(places).size).toBe(places.length)
    expect(placeOf(quote('m1', 0, 1))).toBeNull()
  })
})
