import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ana, billing, carla, floor, frontline } from '../../../test/fixtures/decisions.ts'
import { defaultSlaPolicy } from '../sla/clock.ts'
import { backupsOf, coverageOf, findUncovered } from './coverage.ts'
import { intersect, minutesOf, subtract, union } from './intervals.ts'
import { ladderSchema, rotationSchema } from './ladder.ts'
import { matrixRowSchema } from './matrix-row.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from './policy.ts'

const window = { from: '2026-03-01T00:00:00.000Z', until: '2026-03-08T00:00:00.000Z' }
const carlaAway = {
  memberId: carla.id,
  calendar: null,
  leave: [{ from: '2026-03-02T00:00:00.000Z', until: '2026-03-04T00:00:00.000Z' }],
}
const row = matrixRowSchema.parse({
  key: 'billing',
  category: 'billing',
  severity: '*',
  type: '*',
  target: { kind: 'team', teamId: billing.id },
  ladder: 'night',
  mandatory: ['summary'],
})
const policy: EscalationPolicy = { ...defaultEscalationPolicy, matrix: [row], people: [carlaAway] }
const plan = (change: Partial<EscalationPolicy> = {}) => ({
  policy: { ...policy, ...change },
  slaPolicy: defaultSlaPolicy,
  directory: floor,
})
const own = { kind: 'own' }
const nobody = { kind: 'nobody' }

describe('coverage of a team', () => {
  it('leaves out the hours in which everybody is on leave', () => {
    const found = coverageOf({ kind: 'team', teamId: billing.id }, window, plan())
    expect(found.stretches).toEqual([
      { from: window.from, until: '2026-03-02T00:00:00.000Z', by: own },
      { from: '2026-03-02T00:00:00.000Z', until: '2026-03-04T00:00:00.000Z', by: nobody },
      { from: '2026-03-04T00:00:00.000Z', until: window.until, by: own },
    ])
    expect(found.uncoveredMinutes).toBe(2 * 24 * 60)
  })

  it('is kept up by backups, then by whoever is on call', () => {
    const teams = [{ teamId: billing.id, leadIds: [], backupTeamId: frontline.id, overflowTeamId: null }]
    expect(coverageOf({ kind: 'team', teamId: billing.id }, window, plan({ teams })).stretches[1]).toEqual({
      from: '2026-03-02T00:00:00.000Z',
      until: '2026-03-04T00:00:00.000Z',
      by: { kind: 'backup', teamId: frontline.id },
    })
    const duty = {
      ladders: [
        ladderSchema.parse({
          key: 'night',
          name: 'Night',
          steps: [
            { after: { weekday: 1, weekend: 1, holiday: 1 }, who: { kind: 'on_call', rotation: 'duty' }, moves: false },
          ],
        }),
      ],
      rotations: [
        rotationSchema.parse({
          key: 'duty',
          name: 'Duty',
          timeZone: 'UTC',
          startsOn: '2026-01-01',
          handover: '09:00',
          turnDays: 1,
          memberIds: [ana.id, carla.id],
        }),
      ],
    }
    const covered = coverageOf({ kind: 'row', key: 'billing' }, window, plan(duty)).stretches
    // Carla has every other turn and is away: her turn of the 2nd 09:00 to the 3rd 09:00, or Ana's, is nobody's.
    expect(covered.filter(({ by }) => by.kind === 'on_call').length).toBeGreaterThan(0)
    expect(covered.filter(({ by }) => by.kind === 'nobody').length).toBeGreaterThan(0)
    const minutes = covered
      .filter(({ by }) => by.kind === 'nobody')
      .reduce((sum, { from, until }) => sum + (Date.parse(until) - Date.parse(from)) / 60_000, 0)
    expect(minutes).toBe(24 * 60)
  })

  it('is told for every team and row, the worst first', () => {
    const found = findUncovered(window, plan())
    expect(found.map(({ name }) => name)).toEqual(['Billing', 'billing'])
    expect(found.every(({ uncoveredMinutes }) => uncoveredMinutes === 2_880)).toBe(true)
  })

  it('of a role counts those who have it, of the best fit everybody', () => {
    const target = (target: object) => plan({ matrix: [matrixRowSchema.parse({ ...row, target })] })
    expect(
      coverageOf({ kind: 'row', key: 'billing' }, window, target({ kind: 'role', role: 'lead', teamId: null }))
        .uncoveredMinutes,
    ).toBe(0)
    expect(
      coverageOf({ kind: 'row', key: 'billing' }, window, target({ kind: 'role', role: 'tier2', teamId: null }))
        .uncoveredMinutes,
    ).toBe(7 * 24 * 60)
    expect(coverageOf({ kind: 'row', key: 'billing' }, window, target({ kind: 'best_fit' })).uncoveredMinutes).toBe(0)
  })

  it('asks each backup once, however they name each other', () => {
    const circle = [
      { teamId: billing.id, leadIds: [], backupTeamId: frontline.id, overflowTeamId: null },
      { teamId: frontline.id, leadIds: [], backupTeamId: billing.id, overflowTeamId: null },
    ]
    expect(backupsOf(billing.id, plan({ teams: circle }))).toEqual([frontline.id])
  })
})

describe('sets of moments', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 12 }))
    .map(([from, length]) => ({ from, until: from + length }))
  const some = fc.array(interval, { maxLength: 8 })
  const minutes = Array.from({ length: 80 }, (_, at) => at)
  const has = (set: readonly { from: number; until: number }[], at: number) =>
    set.some(({ from, until }) => from <= at && at < until)

  it('join, leave out and meet as moment by moment', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        for (const at of minutes) {
          expect(has(union([...one, ...other]), at)).toBe(has(one, at) || has(other, at))
          expect(has(subtract(one, other), at)).toBe(has(one, at) && !has(other, at))
          expect(has(intersect(one, other), at)).toBe(has(one, at) && has(other, at))
        }
        const joined = union(one)
        joined.forEach(({ from }, index) => {
          if (index > 0) expect(from).toBeGreaterThan(joined[index - 1]?.until ?? 0)
        })
        expect(minutesOf(joined) * 60_000).toBe(minutes.filter((at) => has(one, at)).length)
      }),
    )
  })
})
