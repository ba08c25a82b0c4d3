import { describe, expect, it } from 'vitest'
import { ana, ben, billing, carla, floor, frontline, lena } from '../../../test/fixtures/decisions.ts'
import { defaultSlaPolicy } from '../sla/clock.ts'
import { type DryRunAsk, dryRun } from './dry-run.ts'
import { ladderSchema, rotationSchema } from './ladder.ts'
import { matrixRowSchema } from './matrix-row.ts'
import { contactSchema, defaultEscalationPolicy, type EscalationPolicy } from './policy.ts'

const after = { weekday: 10, weekend: 30, holiday: 60 }
const policy: EscalationPolicy = {
  ...defaultEscalationPolicy,
  matrix: [
    matrixRowSchema.parse({
      key: 'billing-grave',
      category: 'billing',
      severity: 'S2',
      type: '*',
      target: { kind: 'team', teamId: billing.id },
      ladder: 'night',
      mandatory: ['summary'],
    }),
    ...defaultEscalationPolicy.matrix,
  ],
  ladders: [
    ...defaultEscalationPolicy.ladders,
    ladderSchema.parse({
      key: 'night',
      name: 'Night',
      steps: [
        { after, who: { kind: 'on_call', rotation: 'duty' }, moves: false },
        { after, who: { kind: 'lead' }, moves: true, severity: 'S1' },
        { after, who: { kind: 'contact', contact: 'carrier' }, moves: false },
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
      memberIds: [ana.id, ben.id],
    }),
  ],
  contacts: [
    contactSchema.parse({
      key: 'carrier',
      name: 'Carrier desk',
      duty: 'Carrier',
      email: 'desk@carrier.example',
      reviewBy: '2026-02-01',
    }),
  ],
  teams: [{ teamId: billing.id, leadIds: [], backupTeamId: frontline.id, overflowTeamId: null }],
}

const ask: DryRunAsk = {
  category: 'billing',
  severity: 'S2',
  type: 'functional',
  at: '2026-03-02T02:10:00.000Z',
  fromTeamId: frontline.id,
  language: 'en',
  tier: 'standard',
  vulnerable: false,
  amount: null,
  currency: 'USD',
  flags: [],
}

const plan = { policy, slaPolicy: defaultSlaPolicy, directory: floor }

describe('a dry run', () => {
  const run = dryRun(ask, plan)

  it('names the row, the team and why', () => {
    expect(run.route.row?.key).toBe('billing-grave')
    expect(run.to).toEqual({ teamId: billing.id, memberId: null })
    expect(run.answer[0]).toBe('Row billing-grave decides: it is for billing, S2, any type.')
    expect(run.answer).toContain('It goes to Billing.')
  })

  it('takes every step of the ladder at the time it would really be taken', () => {
    // A Monday: ten minutes after the 20 in which a S2 must be accepted; each wait runs from the step before.
    expect(run.steps.map(({ at, afterMinutes }) => [at, afterMinutes])).toEqual([
      ['2026-03-02T02:40:00.000Z', 30],
      ['2026-03-02T02:50:00.000Z', 40],
      ['2026-03-02T03:00:00.000Z', 50],
    ])
    // The duty of the 1st lasts until nine on the 2nd: 59 days after the first, so the second member has it.
    expect(run.steps[0]?.told.map(({ name }) => name)).toEqual([ben.name])
    expect(run.steps[1]?.told.map(({ name }) => name)).toEqual([lena.name])
    expect(run.steps[1]?.to).toMatchObject({ memberId: lena.id })
    expect(run.steps[1]?.sentence).toContain('becomes at least S1')
    expect(run.steps[2]?.told).toEqual([{ id: 'carrier', name: 'Carrier desk', state: null }])
  })

  it('waits as long as the kind of day says', () => {
    const sunday = dryRun({ ...ask, at: '2026-03-01T02:10:00.000Z' }, plan)
    expect(sunday.steps.map(({ afterMinutes }) => afterMinutes)).toEqual([50, 80, 110])
  })

  it('warns of a contact nobody looked at in time, only where it is used', () => {
    expect(run.warnings).toEqual(['Carrier desk should have been looked at by 2026-02-01.'])
    expect(dryRun({ ...ask, category: 'orders' }, plan).warnings).toEqual([])
  })

  it('says who is on shift, and who stands in when nobody is', () => {
    const leave = [{ from: '2026-03-01T00:00:00.000Z', until: '2026-03-09T00:00:00.000Z' }]
    const away = dryRun(ask, {
      ...plan,
      policy: { ...policy, people: [{ memberId: carla.id, calendar: null, leave }] },
    })
    expect(away.teams[0]?.people).toEqual([
      {
        memberId: carla.id,
        name: carla.name,
        state: { works: false, why: 'leave', until: '2026-03-09T00:00:00.000Z' },
      },
    ])
    expect(away.teams.map(({ name, via }) => [name, via])).toEqual([
      ['Billing', 'target'],
      ['Frontline', 'backup'],
    ])
    expect(away.answer.some((sentence) => sentence.startsWith('Frontline stands in.'))).toBe(true)
    expect(run.answer.some((sentence) => sentence.includes('stands in'))).toBe(false)
  })

  it('answers every combination, whoever asks from where', () => {
    for (const type of ['functional', 'hierarchical', 'priority', 'compliance'] as const)
      for (const severity of ['S1', 'S2', 'S3', 'S4'] as const) {
        const any = dryRun({ ...ask, type, severity, category: 'anything', fromTeamId: null }, plan)
        expect(any.to).not.toBeNull()
        expect(any.acknowledgeBy).not.toBeNull()
        expect(any.steps.length).toBeGreaterThan(0)
      }
  })

  it('passes over a row whose condition cannot be answered, and says so', () => {
    const odd = matrixRowSchema.parse({ ...policy.matrix[0], key: 'odd', condition: 'facts["no.such.fact"] > 1' })
    const told = dryRun(ask, { ...plan, policy: { ...policy, matrix: [odd, ...policy.matrix] } })
    expect(told.route.row?.key).toBe('billing-grave')
    expect(told.warnings[0]).toContain('The condition of row odd could not be answered')
  })
})
