import { describe, expect, it } from 'vitest'
import { minutesLater } from '../../../test/fixtures/case-builder.ts'
import { ada, ana, billing, carla, floor, frontline, lena, management } from '../../../test/fixtures/decisions.ts'
import { businessCalendarSchema } from '../sla/calendar.ts'
import { dayKind } from './day-kind.ts'
import type { LadderWho } from './ladder.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from './policy.ts'
import { resolveWho } from './resolve-who.ts'

describe('the kind of a day', () => {
  const week = { monday: day(), tuesday: day(), wednesday: day(), thursday: day(), friday: day() }
  const berlin = businessCalendarSchema.parse({
    id: 'berlin',
    name: 'Berlin',
    timeZone: 'Europe/Berlin',
    hours: week,
    holidays: [{ date: '2026-05-01', name: 'Labour Day' }],
    version: 1,
  })
  function day() {
    return [{ from: '08:00', to: '18:00' }]
  }

  it.each([
    ['2026-03-06T22:59:00.000Z', 'weekday'],
    ['2026-03-06T23:00:00.000Z', 'weekend'],
    ['2026-03-08T22:59:00.000Z', 'weekend'],
    ['2026-03-08T23:00:00.000Z', 'weekday'],
    ['2026-04-30T22:00:00.000Z', 'holiday'],
    ['2026-05-01T21:59:00.000Z', 'holiday'],
  ])('%s in Berlin is a %s', (at, kind) => {
    expect(dayKind(berlin, at)).toBe(kind)
  })

  it('takes the days on which the calendar never opens as its weekend', () => {
    const { friday: _, ...rest } = week
    const cairo = businessCalendarSchema.parse({
      ...berlin,
      timeZone: 'Africa/Cairo',
      hours: { ...rest, sunday: day() },
      holidays: [],
    })
    expect(dayKind(cairo, '2026-03-06T10:00:00.000Z')).toBe('weekend')
    expect(dayKind(cairo, '2026-03-08T10:00:00.000Z')).toBe('weekday')
  })
})

describe('whom a step reaches', () => {
  const policy: EscalationPolicy = {
    ...defaultEscalationPolicy,
    contacts: [
      {
        key: 'desk',
        name: 'Regulator desk',
        duty: 'x',
        memberId: null,
        email: 'd@x.example',
        phone: null,
        reviewBy: '2027-01-01',
      },
      { key: 'phone', name: 'Hotline', duty: 'x', memberId: null, email: null, phone: '1', reviewBy: '2027-01-01' },
    ],
    rotations: [
      {
        key: 'nights',
        name: 'Nights',
        timeZone: 'UTC',
        startsOn: '2026-03-02',
        handover: '08:00',
        turnDays: 7,
        memberIds: [ada.id],
        overrides: [],
      },
    ],
    people: [{ memberId: lena.id, calendar: null, leave: [{ from: minutesLater(100), until: minutesLater(200) }] }],
  }
  const reach = (who: LadderWho, at = minutesLater(10), target = { teamId: billing.id, memberId: null }) => {
    const { told, place, instead } = resolveWho(who, { target, directory: floor, policy, at })
    return [told.map(({ name }) => name), place, instead]
  }

  it('is the team it went to, its leads, somebody by name, by role, by turn, or outside', () => {
    expect(reach({ kind: 'target' })).toEqual([[carla.name], { teamId: billing.id, memberId: null }, null])
    expect(reach({ kind: 'lead' }, minutesLater(10), { teamId: frontline.id, memberId: null })).toEqual([
      [lena.name],
      { teamId: frontline.id, memberId: lena.id },
      null,
    ])
    expect(reach({ kind: 'member', memberId: ana.id })).toEqual([
      [ana.name],
      { teamId: frontline.id, memberId: ana.id },
      null,
    ])
    expect(reach({ kind: 'role', role: 'admin' })[0]).toEqual([ada.name])
    expect(reach({ kind: 'on_call', rotation: 'nights' })[0]).toEqual([ada.name])
    expect(reach({ kind: 'contact', contact: 'desk' })).toEqual([['Regulator desk'], null, null])
  })

  it('is who answers for the house where the one named cannot be reached, and says why', () => {
    const lead = [[lena.name], { teamId: frontline.id, memberId: lena.id }]
    expect(reach({ kind: 'lead' })).toEqual([...lead, 'no_lead'])
    expect(reach({ kind: 'on_call', rotation: 'days' })).toEqual([...lead, 'nobody_on_call'])
    expect(reach({ kind: 'member', memberId: 'nobody' })).toEqual([...lead, 'member_gone'])
    expect(reach({ kind: 'contact', contact: 'phone' })).toEqual([...lead, 'contact_gone'])
    expect(reach({ kind: 'role', role: 'tier2' })).toEqual([...lead, 'role_empty'])
    expect(reach({ kind: 'team', teamId: 'gone' })).toEqual([...lead, 'team_empty'])
  })

  it('passes over somebody on leave while another is there, and not when nobody else is', () => {
    const role = { kind: 'role', role: 'lead' } as const
    expect(reach(role, minutesLater(150))[0]).toEqual([lena.name])
    const two = { ...floor, members: new Map([...floor.members, ['x', { ...lena, id: 'x', name: 'Mia Second' }]]) }
    const there = resolveWho(role, {
      target: { teamId: management.id, memberId: null },
      directory: two,
      policy,
      at: minutesLater(150),
    })
    expect(there.told.map(({ name }) => name)).toEqual(['Mia Second'])
  })

  it('is never nobody, whoever left', () => {
    const nobody = { ...floor, members: new Map() }
    const { told, instead } = resolveWho(
      { kind: 'lead' },
      {
        target: { teamId: billing.id, memberId: null },
        directory: nobody,
        policy,
        at: minutesLater(0),
      },
    )
    expect([told.length, instead]).toEqual([1, 'no_lead'])
  })
})
