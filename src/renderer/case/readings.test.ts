import { describe, expect, it } from 'vitest'
import { idOf } from '../../../test/fixtures/case-builder.ts'
import { noSignals, type Signals } from '../../shared/case/signals.ts'
import { readingLines } from './readings.ts'

const said = (signals: Partial<Signals>) =>
  readingLines({ ...noSignals, ...signals }).map(({ field, value, note }) => [field, value, note])

describe('readingLines', () => {
  it('say nothing of a case about which nothing outside is known', () => {
    expect(said({})).toEqual([])
    expect(said({ earlier: { windowDays: 30, count: 0, cases: [] } })).toEqual([])
  })

  it('say how often the AI was right at that confidence, from how many cases, and how far off that is', () => {
    const calibration = { reported: 0.9, calibrated: 0.71, ece: 0.04, n: 230, version: '3' }
    expect(said({ calibration })).toEqual([
      ['calibration', 'says 90%, right 71% of the time', 'from 230 judged cases · usually off by 4%'],
    ])
  })

  it('say what the local model reads, its version and its error where that is known', () => {
    const intent = { intent: 'card_fraud', confidence: 0.62, outOfScope: 0.1, modelVersion: '7', ece: 0.04 }
    expect(said({ intent })[0]?.slice(1)).toEqual([
      'Card fraud, 62% sure',
      '10% likely to be none of the known subjects · model version 7 · usually off by 4%',
    ])
    expect(said({ intent: { ...intent, ece: null } })[0]?.[2]).not.toContain('off by')
  })

  it('say what is ordinary with its unit', () => {
    const baselines = [
      { measure: 'amount' as const, unit: 'USD', n: 54, median: 40, mad: 12 },
      { measure: 'minutes' as const, unit: null, n: 9, median: 7.25, mad: 1 },
    ]
    expect(said({ baselines }).map(([, value]) => value)).toEqual([
      'Amount: usually $40.00, give or take $12.00',
      'Minutes: usually 7.3, give or take 1',
    ])
  })

  it('show the surest orders of steps and count the others', () => {
    const stepOrders = Array.from({ length: 8 }, (_, index) => ({
      earlier: `check_${index}`,
      later: 'refund',
      n: 20,
      share: 0.9 + index / 100,
    }))
    const lines = said({ stepOrders })
    expect(lines).toHaveLength(5)
    expect(lines[0]?.[1]).toBe('Check 7 before Refund: 97% of 20 cases')
    expect(lines.at(-1)?.[2]).toBe('and 3 more')
  })

  it('count other cases', () => {
    const link = { caseId: idOf('other'), reference: 'ESC-2026-000002' }
    expect(
      said({
        earlier: { windowDays: 30, count: 1, cases: [link] },
        related: { label: 'Lamp, sparks', windowHours: 24, size: 6, members: [link] },
      }).map(([, value]) => value),
    ).toEqual(['1 case in 30 days', 'Lamp, sparks: 6 cases in 24 h, with this one'])
  })
})
