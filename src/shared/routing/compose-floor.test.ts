import { describe, expect, it } from 'vitest'
import type { Directory, Member } from '../access/directory.ts'
import { defaultEscalationPolicy, type EscalationPolicy } from '../escalation/policy.ts'
import { businessCalendarSchema } from '../sla/calendar.ts'
import { defaultSlaPolicy } from '../sla/clock.ts'
import { composeFloor } from './compose-floor.ts'
import { categorySuccess, type FloorFacts, loadOf, type MemberFacts } from './facts.ts'
import { rank } from './rank.ts'
import { aRequest, idFor, minutesOn, routedAt } from './testing/floor-builder.ts'

const team = idFor(0xa1)
const other = idFor(0xa2)

function aMember(id: number, overrides: Partial<Member> = {}): Member {
  return {
    id: idFor(id),
    name: `Member ${id}`,
    email: `m${id}@example.com`,
    role: 'agent',
    teamIds: [team],
    skills: { billing: 3 },
    languages: ['en'],
    capacity: 10,
    limits: { refund: 0, credit: 0, discount: 0, contract_term: 0 },
    active: true,
    createdAt: minutesOn(-10_000 + id),
    ...overrides,
  }
}

function facts(id: number, overrides: Partial<MemberFacts> = {}): MemberFacts {
  return {
    memberId: idFor(id),
    presence: { status: 'available', heardAt: minutesOn(-1) },
    outage: null,
    openCases: {},
    success: {},
    recent: { given: 0, of: 0 },
    lastHandledCustomerAt: null,
    ...overrides,
  }
}

function compose(
  members: readonly Member[],
  known: readonly MemberFacts[],
  policy: Partial<EscalationPolicy> = {},
  slaPolicy = defaultSlaPolicy,
) {
  const directory: Directory = {
    teams: new Map(
      [team, other].map((id) => [id, { id, name: `Team ${id.slice(-2)}`, kind: 'specialist', skills: [] }]),
    ),
    members: new Map(members.map((member) => [member.id, member])),
  }
  const floor: FloorFacts = { asOf: minutesOn(0), caseId: null, handoffGaps: [], members: [...known] }
  const composed = composeFloor(
    floor,
    { directory, escalationPolicy: { ...defaultEscalationPolicy, ...policy }, slaPolicy },
    routedAt,
  )
  if (!composed) throw new Error('nobody works here')
  return composed
}

describe('the floor', () => {
  it('is made of the directory and what the record knows', () => {
    const known = facts(1, {
      openCases: { S1: 1, S3: 2, S4: 1 },
      success: { billing: { solved: 3, returned: 1 } },
      recent: { given: 5, of: 20 },
      lastHandledCustomerAt: minutesOn(-60),
    })
    const [candidate] = compose([aMember(1)], [known]).candidates
    expect(candidate).toMatchObject({
      id: idFor(1),
      capacity: 10,
      openLoad: 2 + 2 + 0.5,
      recentShare: 0.25,
      success: { billing: { solved: 3, returned: 1 } },
      lastHandledCustomerAt: minutesOn(-60),
      back: null,
    })
  })

  it('leaves out who no longer works here, and takes who was never heard of for offline', () => {
    const { candidates } = compose([aMember(1), aMember(2, { active: false })], [])
    expect(candidates.map(({ id, presence }) => [id, presence.status])).toEqual([[idFor(1), 'offline']])
  })

  it('takes leads, backup and overflow from the policy, and the leads of the team where it names none', () => {
    const members = [aMember(1), aMember(2, { role: 'lead' }), aMember(3, { role: 'lead', teamIds: [other] })]
    expect(compose(members, []).teams).toMatchObject([
      { id: team, leadIds: [idFor(2)], backupTeamId: null, overflowTeamId: null },
      { id: other, leadIds: [idFor(3)] },
    ])
    const plan = { teamId: team, leadIds: [idFor(1)], backupTeamId: other, overflowTeamId: null }
    expect(compose(members, [], { teams: [plan] }).teams[0]).toMatchObject({ leadIds: [idFor(1)], backupTeamId: other })
  })

  it('ends with the first admin, or the first lead, or the first of all', () => {
    const agent = aMember(1)
    const leads = [aMember(3, { role: 'lead' }), aMember(2, { role: 'lead' })]
    const admins = [aMember(5, { role: 'admin' }), aMember(4, { role: 'admin' })]
    expect(compose([agent, ...leads, ...admins], []).lastResort.memberId).toBe(idFor(4))
    expect(compose([agent, ...leads], []).lastResort.memberId).toBe(idFor(2))
    expect(compose([agent], []).lastResort.memberId).toBe(idFor(1))
  })

  it('has no floor without anybody', () => {
    const empty = { asOf: minutesOn(0), caseId: null, handoffGaps: [], members: [] }
    const directory = { teams: new Map(), members: new Map() }
    expect(
      composeFloor(
        empty,
        { directory, escalationPolicy: defaultEscalationPolicy, slaPolicy: defaultSlaPolicy },
        routedAt,
      ),
    ).toBeNull()
  })
})

describe('shifts', () => {
  // routedAt is a Monday, 09:00 UTC.
  const open = (id: string, to: string) =>
    businessCalendarSchema.parse({
      id,
      name: id,
      timeZone: 'UTC',
      hours: { monday: [{ from: '08:00', to }] },
      version: 1,
    })
  const sla = {
    ...defaultSlaPolicy,
    calendars: [open('team hours', '17:00'), open('early', '08:30')],
    teamCalendars: { [team]: 'team hours' },
  }
  const shiftOf = (calendar: string | null) =>
    compose([aMember(1)], [], { people: [{ memberId: idFor(1), calendar, leave: [] }] }, sla).candidates[0]?.shift

  it('are those of their first team, or their own; a calendar that is gone counts for none', () => {
    expect(shiftOf(null)).toEqual({ on: true, endsAt: minutesOn(8 * 60) })
    expect(shiftOf('gone')).toEqual({ on: true, endsAt: minutesOn(8 * 60) })
    expect(shiftOf('early')).toEqual({ on: false, until: minutesOn(7 * 24 * 60 - 60) })
  })

  it('begin anew after leave: who is back in the night fills up from the morning', () => {
    const leave = [{ from: minutesOn(-3_000), until: minutesOn(-600) }]
    const back = compose([aMember(1)], [], { people: [{ memberId: idFor(1), calendar: null, leave }] }, sla)
      .candidates[0]?.back
    expect(back).toEqual({ from: 'leave', at: minutesOn(-60), loadThen: 0 })
  })
})

describe('somebody back', () => {
  const leave = (from: number, until: number) => ({ from: minutesOn(from), until: minutesOn(until) })
  const backOf = (spans: ReturnType<typeof leave>[], outage: MemberFacts['outage'] = null) =>
    compose([aMember(1)], [facts(1, { outage })], {
      people: [{ memberId: idFor(1), calendar: null, leave: spans }],
    }).candidates[0]?.back

  it('from leave is told by its end, from the last leave that began', () => {
    expect(backOf([leave(-200, -100), leave(-50, 50), leave(60, 70)])).toEqual({
      from: 'leave',
      at: minutesOn(50),
      loadThen: 0,
    })
    expect(backOf([leave(60, 70)])).toBeNull()
  })

  it('from an outage too, whichever was later', () => {
    const outage = { at: minutesOn(-20), loadThen: 4 }
    expect(backOf([leave(-200, -100)], outage)).toEqual({ from: 'outage', ...outage })
    expect(backOf([leave(-200, -10)], outage)).toMatchObject({ from: 'leave' })
  })

  it('is not given everything at once', () => {
    const known = facts(1, { outage: { at: minutesOn(-1), loadThen: 2 }, openCases: { S3: 4 } })
    const floor = compose([aMember(1), aMember(2, { role: 'lead', capacity: 0 })], [known])
    const ranking = rank(floor, {
      request: aRequest({ teamId: team }),
      policy: defaultEscalationPolicy.routing,
      now: routedAt,
    })
    expect(ranking.destination.kind).toBe('queue')
    expect(ranking.leftOut[0]?.reasons).toMatchObject([{ code: 'ramp' }])
  })
})

describe('the record', () => {
  it('weighs open cases by severity', () => {
    expect(loadOf({})).toBe(0)
    expect(loadOf({ S1: 1, S2: 2, S3: 3, S4: 4 })).toBe(2 + 3 + 3 + 2)
  })

  it('knows how a category usually goes from 20 cases on', () => {
    const of = (solved: number, returned: number): FloorFacts => ({
      asOf: minutesOn(0),
      caseId: null,
      handoffGaps: [],
      members: [
        facts(1, { success: { billing: { solved, returned: 0 } } }),
        facts(2, { success: { billing: { solved: 0, returned } } }),
      ],
    })
    expect(categorySuccess(of(15, 4), 'billing')).toBeNull()
    expect(categorySuccess(of(15, 5), 'billing')).toBe(0.75)
    expect(categorySuccess(of(20, 0), 'billing')).toBe(0.99)
    expect(categorySuccess(of(20, 0), 'constructor')).toBeNull()
  })
})
