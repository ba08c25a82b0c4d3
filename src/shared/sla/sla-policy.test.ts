import { describe, expect, it } from 'vitest'
import { aCustomer, aDirectory, aTeam } from '../../../test/fixtures/case-builder.ts'
import { aroundTheClock } from './calendar.ts'
import { lintSlaPolicy } from './lint.ts'
import { defaultSlaPolicy, slaPolicySchema } from './sla-policy.ts'
import { calendarOf, targetOf } from './target.ts'

const firstRelease = {
  version: 1,
  atRiskShare: 0.75,
  minutes: {
    first_response: { S1: 15, S2: 30, S3: 120, S4: 480 },
    resolution: { S1: 240, S2: 480, S3: 1_440, S4: 4_320 },
    acknowledgement: { S1: 10, S2: 20, S3: 60, S4: 240 },
  },
}
const office = {
  id: 'office',
  name: 'Office',
  timeZone: 'Europe/Madrid',
  hours: { monday: [{ from: '09:00', to: '17:00' }] },
  version: 1,
}
const team = aTeam()
const subject = { severity: 'S2' as const, category: 'billing', teamId: team.id, customer: aCustomer({ tier: 'vip' }) }
const policyWith = (more: object) => slaPolicySchema.parse({ ...firstRelease, ...more })

describe('an SLA policy of the first release', () => {
  it('is read as the policy it was: every minute counts, waiting for the customer stops the resolution alone', () => {
    expect(slaPolicySchema.parse(firstRelease)).toEqual(defaultSlaPolicy)
    expect(defaultSlaPolicy).toMatchObject({ calendars: [], teamCalendars: {}, overrides: [] })
    expect(defaultSlaPolicy.pauses).toEqual({
      first_response: [],
      next_response: [],
      resolution: ['waiting_customer'],
      acknowledgement: [],
    })
    expect(calendarOf(team.id, 'S3', defaultSlaPolicy)).toBe(aroundTheClock)
  })
})

describe('an SLA policy', () => {
  it.each([
    ['a calendar nobody made', { teamCalendars: { [team.id]: 'night' } }, 'there is no calendar night'],
    ['two calendars of one name', { calendars: [office, office] }, 'two calendars are called office'],
    [
      'a calendar called as the one there always is',
      { calendars: [{ ...office, id: aroundTheClock.id }] },
      'around-the-clock is every minute of the year already; call this one something else',
    ],
    [
      'two rows for the same cases',
      {
        overrides: [
          { kind: 'resolution', tier: 'vip', minutes: 10 },
          { kind: 'resolution', tier: 'vip', severity: null, minutes: 20 },
        ],
      },
      'row 1 is for the same cases already',
    ],
  ])('with %s is refused, and the mistake named', (_, more, message) => {
    const parsed = slaPolicySchema.safeParse({ ...firstRelease, ...more })
    expect(parsed.error?.issues.map((issue) => issue.message)).toEqual([message])
  })

  it('may give a team the calendar that is always there', () => {
    expect(policyWith({ teamCalendars: { [team.id]: aroundTheClock.id } }).teamCalendars).toEqual({
      [team.id]: aroundTheClock.id,
    })
  })

  it('counts around the clock for the gravest cases, by the team for the others', () => {
    const policy = policyWith({ calendars: [office], teamCalendars: { [team.id]: 'office' } })
    expect(calendarOf(team.id, 'S1', policy)).toBe(aroundTheClock)
    expect(calendarOf(team.id, 'S2', policy)).toMatchObject({ id: 'office' })
    expect(calendarOf('elsewhere', 'S2', policy)).toBe(aroundTheClock)
  })
})

describe('the target of a clock', () => {
  const row = (minutes: number, more: object) => ({ kind: 'resolution', minutes, ...more })

  it.each([
    ['the table by severity where no row fits', [row(1, { tier: 'plus' }), row(2, { severity: 'S1' })], 480],
    ['a row that names one thing over the table', [row(60, { severity: 'S2' })], 60],
    ['the tier over the severity', [row(60, { severity: 'S2' }), row(61, { tier: 'vip' })], 61],
    ['the category over the tier', [row(62, { category: 'billing' }), row(61, { tier: 'vip' })], 62],
    ['two named over one', [row(62, { category: 'billing' }), row(63, { tier: 'vip', severity: 'S2' })], 63],
    [
      'category and tier over category and severity',
      [row(64, { category: 'billing', severity: 'S2' }), row(65, { category: 'billing', tier: 'vip' })],
      65,
    ],
    [
      'all three over everything',
      [row(65, { category: 'billing', tier: 'vip' }), row(66, { category: 'billing', tier: 'vip', severity: 'S2' })],
      66,
    ],
    ['no row of another clock', [{ kind: 'first_response', minutes: 5 }], 480],
  ])('is %s, whatever their order', (_, overrides, minutes) => {
    for (const rows of [overrides, overrides.toReversed()])
      expect(targetOf('resolution', subject, policyWith({ overrides: rows })).minutes).toBe(minutes)
  })
})

describe('the lint of an SLA policy', () => {
  const ground = { directory: aDirectory(), categories: ['billing'], now: '2026-03-02T09:00:00.000Z' }
  const codesOf = (more: object) =>
    lintSlaPolicy(policyWith(more), ground).map(({ severity, code }) => `${severity} ${code}`)

  it('has nothing to say of the default', () => {
    expect(lintSlaPolicy(defaultSlaPolicy, ground)).toEqual([])
  })

  it.each([
    [
      'a team that is gone',
      { teamCalendars: { '018f0000-0000-7000-8000-000000000009': 'around-the-clock' } },
      'error unknown_team',
    ],
    ['a calendar nobody uses', { calendars: [office] }, 'warning unused'],
    [
      'holidays that are all over',
      {
        calendars: [{ ...office, holidays: [{ date: '2025-12-25', name: 'Christmas' }] }],
        teamCalendars: { [team.id]: 'office' },
      },
      'warning old_holidays',
    ],
    [
      'a row that changes nothing',
      { overrides: [{ kind: 'resolution', severity: 'S2', minutes: 480 }] },
      'warning no_effect',
    ],
    ['a row for every case', { overrides: [{ kind: 'resolution', minutes: 5 }] }, 'warning too_wide'],
    [
      'a row for a category nobody has',
      { overrides: [{ kind: 'resolution', category: 'biling', minutes: 5 }] },
      'warning unknown_category',
    ],
    [
      'less time for what is less grave',
      { minutes: { ...firstRelease.minutes, acknowledgement: { S1: 10, S2: 5, S3: 60, S4: 240 } } },
      'warning out_of_order',
    ],
    [
      'less time for an answer where it is less grave',
      { consultMinutes: { S1: 10, S2: 20, S3: 15, S4: 240 } },
      'warning out_of_order',
    ],
  ])('names %s', (_, more, code) => {
    expect(codesOf(more)).toEqual([code])
  })

  it('names a calendar that is never open', () => {
    const holidays = Array.from({ length: 600 }, (_, week) => ({
      date: new Date(Date.parse('2026-03-02') + week * 7 * 86_400_000).toISOString().slice(0, 10),
      name: 'Closed',
    }))
    expect(codesOf({ calendars: [{ ...office, holidays }], teamCalendars: { [team.id]: 'office' } })).toEqual([
      'error never_open',
    ])
  })
})
