import { describe, expect, it } from 'vitest'
import { aCase, aClock, aTeam, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { clockSchema, meetClock, pauseClock } from './clock.ts'
import { startClock } from './clock-times.ts'
import { explainClock, workingTimeLeft } from './explain-clock.ts'
import { defaultSlaPolicy, slaPolicySchema } from './sla-policy.ts'

const shift = [{ from: '09:00', to: '17:00' }]
/** Cases of these tests come in on a Monday at nine. */
const policy = slaPolicySchema.parse({
  ...defaultSlaPolicy,
  version: 2,
  calendars: [
    {
      id: 'office',
      name: 'Office',
      timeZone: 'UTC',
      hours: { monday: shift, tuesday: shift, wednesday: shift },
      version: 1,
    },
  ],
  teamCalendars: { [aTeam().id]: 'office' },
  overrides: [{ kind: 'resolution', tier: 'standard', minutes: 600 }],
})
const state = aCase()
const clock = startClock('resolution', state, minutesLater(0), policy)
const hour = 3_600_000

describe('the explanation of a clock', () => {
  it('names every interval, and the row that sets the target', () => {
    const explained = explainClock(clock, state, policy)
    expect(explained).toMatchObject({ isCurrent: true, target: { minutes: 600, override: { tier: 'standard' } } })
    expect(explained?.explanation.intervals.map(({ kind, length }) => [kind, length / hour])).toEqual([
      ['counted', 8],
      ['skipped', 16],
      ['counted', 2],
    ])
    expect(clock.dueAt).toBe(minutesLater(26 * 60))
  })

  it('says when the clock shows what an earlier policy said', () => {
    expect(explainClock(clock, state, defaultSlaPolicy)?.isCurrent).toBe(false)
  })

  it('is none for a clock of the first release', () => {
    const { targetMinutes, policyVersion, waits, teams, ...former } = aClock('resolution')
    expect(explainClock(clockSchema.parse(former), state, policy)).toBeNull()
  })
})

describe('the working time left', () => {
  const leftAt = (minutes: number, of = clock) => workingTimeLeft(of, state, policy, Date.parse(minutesLater(minutes)))

  it('leaves out the hours in which nobody works', () => {
    expect(leftAt(60)).toBe(9 * hour)
    // In the night it stands where the evening left it.
    expect(leftAt(10 * 60)).toBe(2 * hour)
    expect(leftAt(20 * 60)).toBe(2 * hour)
  })

  it('is nothing to tell where every minute until then counts', () => {
    expect(leftAt(25 * 60)).toBeNull()
    expect(workingTimeLeft(aClock('resolution'), state, defaultSlaPolicy, Date.parse(minutesLater(1)))).toBeNull()
  })

  it('is none of a clock that is due, met or stands still', () => {
    expect(leftAt(26 * 60)).toBeNull()
    expect(leftAt(60, meetClock(clock, minutesLater(1)))).toBeNull()
    expect(leftAt(60, pauseClock(clock, minutesLater(1)))).toBeNull()
  })
})
