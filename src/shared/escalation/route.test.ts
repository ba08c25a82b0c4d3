import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase } from '../../../test/fixtures/case-builder.ts'
import { ana, billing, floor, frontline, lena, management } from '../../../test/fixtures/decisions.ts'
import { severitySchema } from '../case/basics.ts'
import { escalationTypeSchema } from '../case/escalation.ts'
import { gridOf } from './grid.ts'
import { rowCovers, rowsFor, specificity } from './match-row.ts'
import { type MatrixRow, matrixRowSchema } from './matrix-row.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from './policy.ts'
import { resolveRoute, routeRecord } from './route.ts'

function row(key: string, change: object = {}): MatrixRow {
  return matrixRowSchema.parse({
    key,
    category: '*',
    severity: '*',
    type: '*',
    target: { kind: 'best_fit' },
    ladder: 'standard',
    mandatory: ['summary'],
    ...change,
  })
}

const state = aCase({ category: 'billing', severity: 'S2', teamId: frontline.id, ownerId: ana.id })
const at = '2026-03-02T10:00:00.000Z'

function route(
  matrix: MatrixRow[],
  type: 'functional' | 'compliance' | 'hierarchical' = 'functional',
  change: Partial<EscalationPolicy> = {},
) {
  return resolveRoute(state, type, { policy: { ...defaultEscalationPolicy, matrix, ...change }, directory: floor, at })
}

describe('the most specific row', () => {
  it.each<[string, MatrixRow[], string]>([
    ['names the category before the severity', [row('s', { severity: 'S2' }), row('c', { category: 'billing' })], 'c'],
    ['names the severity before the type', [row('t', { type: 'functional' }), row('s', { severity: 'S2' })], 's'],
    ['names more', [row('c', { category: 'billing' }), row('cs', { category: 'billing', severity: 'S2' })], 'cs'],
    [
      'has a condition that holds',
      [
        row('cst', { category: 'billing', severity: 'S2', type: 'functional' }),
        row('if', { condition: 'severity <= "S2"' }),
      ],
      'if',
    ],
    ['stands first among equals', [row('a', { category: 'billing' }), row('b', { category: 'billing' })], 'a'],
    [
      'leaves out those whose condition does not hold',
      [row('if', { category: 'billing', condition: 'customer.tier == "vip"' }), row('any')],
      'any',
    ],
    [
      'leaves out those that are for others',
      [row('x', { category: 'orders' }), row('y', { severity: 'S1' }), row('any')],
      'any',
    ],
  ])('%s', (_, matrix, winner) => {
    expect(route(matrix).row?.key).toBe(winner)
  })

  it('is the one the grid shows, for any matrix', () => {
    const rows = fc
      .uniqueArray(
        fc.record({
          key: fc.integer({ min: 0, max: 99 }).map((n) => `r${n}`),
          category: fc.constantFrom('*', 'billing', 'orders'),
          severity: fc.constantFrom('*', ...severitySchema.options),
          type: fc.constantFrom('*', ...escalationTypeSchema.options),
        }),
        { selector: ({ key }) => key, maxLength: 25 },
      )
      .map((list) => list.map(({ key, ...change }) => row(key, change)))
    fc.assert(
      fc.property(rows, (matrix) => {
        for (const cell of gridOf({ matrix }, ['billing', 'gifts']).cells) {
          const combination = {
            category: cell.category === '*' ? 'never named' : cell.category,
            severity: cell.severity,
            type: cell.type,
          }
          const [first] = rowsFor(matrix, combination)
          expect(cell.winner).toBe(first?.key ?? null)
          // Slow and plain: no row that covers it is more specific, none as specific stands before it.
          for (const [index, other] of matrix.entries()) {
            if (!first || !rowCovers(other, combination) || other === first) continue
            expect(specificity(other)).toBeLessThanOrEqual(specificity(first))
            if (specificity(other) === specificity(first)) expect(index).toBeGreaterThan(matrix.indexOf(first))
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a route', () => {
  it('tells why that row, and what was passed over', () => {
    const { why } = route([
      row('vip', { condition: 'customer.tier == "vip"' }),
      row('bad', { condition: 'facts["x"] == 1' }),
      row('c', { category: 'billing' }),
      row('any'),
    ])
    expect(why).toEqual([
      'Row vip was passed over: its condition does not hold (customer.tier == "vip").',
      'Row bad was passed over: its condition could not be answered (No such key: x.)',
      'Row c decides: it is for billing, any severity, any type.',
      'It comes before row any (any category, any severity, any type): it names the category.',
    ])
  })

  it('goes to the team the row names, and offers the others after it', () => {
    const { targets, others } = route([row('any', { target: { kind: 'team', teamId: management.id } })])
    expect(targets.map(({ name, reasons }) => [name, reasons[0]])).toEqual([
      ['Management', 'The matrix sends it to Management (row any).'],
    ])
    expect(others.map(({ place }) => place.teamId)).toEqual([billing.id])
  })

  it('goes up to whoever has the role, in the house of the case', () => {
    const { targets } = route([row('up', { target: { kind: 'role', role: 'lead', teamId: null } })], 'hierarchical')
    expect(targets.map(({ place }) => place)).toEqual([{ teamId: frontline.id, memberId: lena.id }])
  })

  it('goes to management where the team has nobody with the role', () => {
    const inBilling = { ...state, teamId: billing.id }
    const policy = {
      ...defaultEscalationPolicy,
      matrix: [row('up', { target: { kind: 'role', role: 'lead', teamId: null } })],
    }
    const { targets } = resolveRoute(inBilling, 'hierarchical', { policy, directory: floor, at })
    expect(targets.map(({ place }) => place)).toEqual([{ teamId: management.id, memberId: lena.id }])
  })

  it('falls back to the best fit, saying so, where the row can name nobody', () => {
    const own = route([row('any', { target: { kind: 'team', teamId: frontline.id } })])
    expect(own.targets.length).toBeGreaterThan(0)
    expect(own.why.at(-1)).toBe('Frontline has the case already: the next best fit is proposed.')
    const gone = route([row('any', { target: { kind: 'team', teamId: '00000000-0000-4000-8000-000000000009' } })])
    expect(gone.targets.length).toBeGreaterThan(0)
  })

  it('never lets a compliance escalation go undocumented', () => {
    expect(route([row('any')], 'compliance').mandatory).toEqual(['summary', 'documentation'])
    expect(route([row('any')], 'functional').mandatory).toEqual(['summary'])
  })

  it('keeps to the rules of the type where the matrix says nothing', () => {
    const nowhere = route([])
    expect(nowhere.row).toBeNull()
    expect(nowhere.ladder).toBe('standard')
    expect(nowhere.mandatory).toEqual(['summary', 'goal', 'tried', 'next_step'])
    expect(nowhere.targets.length).toBeGreaterThan(0)
  })

  it('is kept with the escalation, and whether it was followed', () => {
    const named = route([row('any', { target: { kind: 'team', teamId: billing.id } })])
    expect(routeRecord(named, { teamId: billing.id, memberId: null })).toEqual({
      row: 'any',
      policyVersion: 1,
      ladder: 'standard',
      followed: true,
    })
    expect(routeRecord(named, { teamId: management.id, memberId: null }).followed).toBe(false)
  })
})
