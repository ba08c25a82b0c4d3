import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type Rotation, rotationSchema } from './ladder.ts'
import { dutiesBetween, onCallAt } from './rotation.ts'

const people = ['a', 'b', 'c', 'd', 'e'].map((_, index) => `00000000-0000-4000-8000-00000000000${index}`)
const [ana, ben, carla] = people as [string, string, string]

function rotation(change: Partial<Rotation> = {}): Rotation {
  return rotationSchema.parse({
    key: 'night',
    name: 'Night',
    timeZone: 'America/New_York',
    startsOn: '2026-03-02',
    handover: '09:00',
    turnDays: 7,
    memberIds: [ana, ben, carla],
    ...change,
  })
}

const zones = [
  'America/New_York',
  'Asia/Manila',
  'Australia/Lord_Howe',
  'Europe/Madrid',
  'America/Mexico_City',
  'Asia/Kathmandu',
]
const instants = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z') / 60_000, max: Date.parse('2027-12-31T00:00:00Z') / 60_000 })
  .map((minutes) => new Date(minutes * 60_000).toISOString())
const stretches = fc.tuple(instants, fc.integer({ min: 1, max: 20_000 })).map(([from, minutes]) => ({
  from,
  until: new Date(Date.parse(from) + minutes * 60_000).toISOString(),
}))
const rotations = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    handover: fc.constantFrom('00:00', '01:30', '02:00', '02:30', '09:00', '23:59'),
    turnDays: fc.integer({ min: 1, max: 28 }),
    startsOn: fc.constantFrom('2026-01-05', '2026-03-08', '2026-10-25', '2026-11-01', '2027-04-04'),
    memberIds: fc.shuffledSubarray(people, { minLength: 1 }),
    overrides: fc.array(
      fc.tuple(stretches, fc.constantFrom(...people)).map(([stretch, memberId]) => ({ ...stretch, memberId })),
      { maxLength: 4 },
    ),
  })
  .map(rotation)

/** Slow and plain: walks the turns one by one from the first, each handed over at a wall clock time. */
function byWalking({ startsOn, handover, timeZone, turnDays, memberIds, overrides }: Rotation, at: string): string {
  let who = ''
  for (const one of overrides) if (one.from <= at && at < one.until) who = one.memberId
  if (who) return who
  let turn = 0
  for (;;) {
    const day = Temporal.PlainDate.from(startsOn).add({ days: (turn + 1) * turnDays })
    const next = day.toZonedDateTime({ timeZone, plainTime: handover }).toInstant()
    if (next.epochMilliseconds > Date.parse(at)) return memberIds[turn % memberIds.length] ?? ''
    turn += 1
  }
}

describe('who is on call', () => {
  it('changes at the handover, on the wall clock, week by week', () => {
    expect(onCallAt(rotation(), '2026-03-09T12:59:59.999Z')).toBe(ana)
    // Clocks went forward on the 8th: nine o'clock is now 13:00 UTC.
    expect(onCallAt(rotation(), '2026-03-09T13:00:00.000Z')).toBe(ben)
    expect(onCallAt(rotation(), '2026-03-16T12:59:59.999Z')).toBe(ben)
    expect(onCallAt(rotation(), '2026-03-16T13:00:00.000Z')).toBe(carla)
    expect(onCallAt(rotation(), '2026-03-23T13:00:00.000Z')).toBe(ana)
  })

  it('never goes back to the one before when the hour of the handover comes twice', () => {
    const daily = rotation({ startsOn: '2026-10-31', handover: '01:30', turnDays: 1 })
    expect(onCallAt(daily, '2026-11-01T05:29:59.000Z')).toBe(ana)
    expect(onCallAt(daily, '2026-11-01T05:30:00.000Z')).toBe(ben)
    // 01:15 for the second time.
    expect(onCallAt(daily, '2026-11-01T06:15:00.000Z')).toBe(ben)
    expect(onCallAt(daily, '2026-11-01T06:45:00.000Z')).toBe(ben)
  })

  it('hands over an hour late when the hour of the handover is skipped', () => {
    const daily = rotation({ startsOn: '2026-03-07', handover: '02:30', turnDays: 1 })
    expect(onCallAt(daily, '2026-03-08T07:29:59.000Z')).toBe(ana)
    expect(onCallAt(daily, '2026-03-08T07:30:00.000Z')).toBe(ben)
  })

  it('is the first member before the first handover', () => {
    expect(onCallAt(rotation(), '2020-01-01T00:00:00.000Z')).toBe(ana)
  })

  it('is whoever stands in, the later entry where two overlap', () => {
    const overrides = [
      { from: '2026-03-03T00:00:00.000Z', until: '2026-03-05T00:00:00.000Z', memberId: ben },
      { from: '2026-03-04T00:00:00.000Z', until: '2026-03-06T00:00:00.000Z', memberId: carla },
    ]
    const stood = rotation({ overrides })
    expect(onCallAt(stood, '2026-03-03T12:00:00.000Z')).toBe(ben)
    expect(onCallAt(stood, '2026-03-04T12:00:00.000Z')).toBe(carla)
    expect(onCallAt(stood, '2026-03-06T00:00:00.000Z')).toBe(ana)
  })

  it('is the same as walking the turns one by one', () => {
    fc.assert(
      fc.property(rotations, instants, (any, at) => {
        expect(onCallAt(any, at)).toBe(byWalking(any, at))
      }),
      { numRuns: 150 },
    )
  })
})

describe('duties over a stretch', () => {
  it('follow each other without a gap and agree with who is on call at both of their ends', () => {
    fc.assert(
      fc.property(rotations, stretches, (any, { from, until }) => {
        const duties = dutiesBetween(any, from, until)
        expect(duties[0]?.from).toBe(from)
        expect(duties.at(-1)?.until).toBe(until)
        duties.forEach((duty, index) => {
          expect(duty.from < duty.until).toBe(true)
          if (index > 0) expect(duty.from).toBe(duties[index - 1]?.until)
          expect(onCallAt(any, duty.from)).toBe(duty.memberId)
          expect(onCallAt(any, new Date(Date.parse(duty.until) - 1).toISOString())).toBe(duty.memberId)
        })
      }),
      { numRuns: 150 },
    )
  })

  it('are none when the end is not after the beginning', () => {
    expect(dutiesBetween(rotation(), '2026-03-09T13:00:00.000Z', '2026-03-09T13:00:00.000Z')).toEqual([])
  })
})
