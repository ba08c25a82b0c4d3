import { describe, expect, it } from 'vitest'
import { makeRow } from './row-fixture.ts'
import { rowLabel } from './row-label.ts'

const names = { owner: null, ownerLabel: 'In the queue of Billing', escalatedTo: null, approval: null, asked: null }
const nowMs = Date.parse('2026-03-01T09:00:00.000Z')

describe('rowLabel', () => {
  it('says a plain row shortly', () => {
    expect(rowLabel(makeRow('1'), names, { gone: false, nowMs })).toBe(
      'Case 1, Ana Sousa, Severity 3, normal, Priority 50 of 100, Open, In the queue of Billing',
    )
  })

  it('says every mark that the eye sees', () => {
    const row = makeRow('1', {
      customerTier: 'vip',
      language: 'es',
      pending: 2,
      flags: [{ code: 'legal_threat', label: 'Legal threat "mi abogado"' }],
      clock: { kind: 'resolution', dueAt: '2026-03-01T08:50:00.000Z', atRiskAt: '2026-03-01T08:00:00.000Z' },
    })
    const label = rowLabel(
      row,
      {
        ...names,
        escalatedTo: 'Waits for Legal',
        approval: { what: 'Refund', sentence: 'Ana asks for approval: Refund' },
      },
      { gone: true, nowMs },
    )
    for (const part of [
      'VIP',
      'Resolution: 10 min late',
      'Waits for Legal',
      'Ana asks for approval: Refund',
      'Legal threat "mi abogado"',
      'Customer writes Spanish',
      '2 changes waiting to be sent',
      'No longer in this view',
    ]) {
      expect(label).toContain(part)
    }
  })
})
