import { describe, expect, it } from 'vitest'
import type { FlagCode } from '../../shared/case/flag.ts'
import type { CodeFigures, Share, TriageReport } from '../../shared/contract/triage.ts'
import { findingOf, nextSort, reportRows } from './report-rows.ts'

const share = (value: number, of = 10): Share => ({
  value,
  low: Math.max(0, value - 0.2),
  high: Math.min(1, value + 0.2),
  of,
})

function figures(code: FlagCode, changes: Partial<CodeFigures> = {}): CodeFigures {
  const none = { fired: 0, confirmed: 0, overridden: 0, tooEarly: 0, tooLate: 0, wrongReason: 0, missed: 0 }
  return { code, ...none, precision: null, fellFrom: null, ...changes }
}

function report(codes: CodeFigures[]): TriageReport {
  return {
    from: '2026-10-24T00:00:00.000Z',
    to: '2026-11-23T00:00:00.000Z',
    days: 30,
    cases: 100,
    escalatedUnflagged: 0,
    codes,
    missedOther: 0,
    samples: { waiting: 0, judged: 0, missed: 0, missRate: null, population: null },
  }
}

describe('reportRows', () => {
  const codes = [
    figures('vip', { fired: 3, precision: share(0.9) }),
    figures('aged', { fired: 9 }),
    figures('outage'),
    figures('safety', { missed: 2, precision: share(0.4) }),
  ]
  const order = (column: Parameters<typeof nextSort>[1], descending: boolean) =>
    reportRows(codes, { column, descending }).map(({ code }) => code)

  it('leaves out what neither fired nor was missed', () => {
    expect(order('code', false)).not.toContain('outage')
  })

  it('sorts by figures and by name, both ways', () => {
    expect(order('fired', true)).toEqual(['aged', 'vip', 'safety'])
    expect(order('fired', false)).toEqual(['safety', 'vip', 'aged'])
    expect(order('code', false)).toEqual(['aged', 'safety', 'vip'])
    expect(order('code', true)).toEqual(['vip', 'safety', 'aged'])
  })

  it('puts what nobody judged last, whichever way precision is sorted', () => {
    expect(order('precision', false)).toEqual(['safety', 'vip', 'aged'])
    expect(order('precision', true)).toEqual(['vip', 'safety', 'aged'])
  })
})

it('turns a sort round on the second press', () => {
  const first = nextSort({ column: 'fired', descending: true }, 'missed')
  expect(first).toEqual({ column: 'missed', descending: true })
  expect(nextSort(first, 'missed')).toEqual({ column: 'missed', descending: false })
  expect(nextSort(first, 'code')).toEqual({ column: 'code', descending: false })
})

describe('findingOf', () => {
  it('names a fall first', () => {
    const fallen = figures('vip', {
      fired: 9,
      confirmed: 1,
      overridden: 8,
      precision: share(0.1),
      fellFrom: share(0.9),
    })
    expect(findingOf(report([fallen]))).toBe('“VIP customer” is right less often than before')
    expect(findingOf(report([fallen, { ...fallen, code: 'aged' }]))).toContain('and 1 other flag are')
  })

  it('says how many were right, and the weakest that enough people judged', () => {
    const strong = figures('vip', { fired: 9, confirmed: 8, overridden: 0, precision: share(1, 8) })
    const weak = figures('aged', { fired: 9, confirmed: 4, overridden: 4, precision: share(0.5, 8) })
    const rare = figures('safety', { fired: 1, confirmed: 0, overridden: 1, precision: share(0, 1) })
    expect(findingOf(report([strong, weak, rare]))).toBe(
      '71 % of 17 judged flags were right; “Old case” the least often',
    )
    expect(findingOf(report([strong]))).toBe('100 % of 8 judged flags were right')
  })

  it('says when nobody judged', () => {
    expect(findingOf(report([figures('vip', { fired: 3 })]))).toBe('Nobody has judged a flag in this time')
  })
})
