import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClock, aTeam, minutesLater } from '../../../test/fixtures/case-builder.ts'
import {
  clockKindSchema,
  clockState,
  defaultSlaPolicy,
  meetClock,
  nextClock,
  pauseClock,
  resumeClock,
  slaPolicySchema,
  undoResume,
} from './clock.ts'

const clock = aClock('first_response', 'S3')

describe('a clock', () => {
  it.each([
    ['first_response', 'S1', 15],
    ['first_response', 'S4', 480],
    ['resolution', 'S2', 480],
    ['acknowledgement', 'S3', 60],
  ] as const)(
    '%s of %s is due after %i minutes and at risk after three quarters of them',
    (kind, severity, minutes) => {
      expect(aClock(kind, severity)).toEqual({
        kind,
        startedAt: minutesLater(0),
        dueAt: minutesLater(minutes),
        atRiskAt: minutesLater(minutes * 0.75),
        pausedAt: null,
        metAt: null,
        extensions: [],
        targetMinutes: minutes,
        policyVersion: 1,
        waits: [],
        teams: [{ teamId: aTeam().id, from: minutesLater(0) }],
      })
    },
  )

  it.each([
    [0, 'ok'],
    [89.99, 'ok'],
    [90, 'at_risk'],
    [119.99, 'at_risk'],
    [120, 'breached'],
    [9_999, 'breached'],
  ])('of two hours after %d minutes is %s', (minutes, state) => {
    expect(clockState(clock, minutesLater(minutes))).toBe(state)
  })

  it('that is met or paused is neither at risk nor breached', () => {
    expect(clockState(meetClock(clock, minutesLater(500)), minutesLater(999))).toBe('met')
    expect(clockState(pauseClock(clock, minutesLater(10)), minutesLater(999))).toBe('paused')
  })

  it('is met once: the first meeting counts, and ends a pause', () => {
    const met = meetClock(pauseClock(clock, minutesLater(5)), minutesLater(10))
    expect(met).toMatchObject({ metAt: minutesLater(10), pausedAt: null })
    expect(meetClock(met, minutesLater(20))).toBe(met)
  })

  it('is paused once, and never after it was met', () => {
    const paused = pauseClock(clock, minutesLater(5))
    expect(pauseClock(paused, minutesLater(9))).toBe(paused)
    const met = meetClock(clock, minutesLater(5))
    expect(pauseClock(met, minutesLater(9))).toBe(met)
  })

  it('moves by as long as it stood still, and not at all when the desk clock ran backwards', () => {
    const paused = pauseClock(clock, minutesLater(30))
    expect(resumeClock(paused, minutesLater(75))).toMatchObject({
      pausedAt: null,
      dueAt: minutesLater(165),
      atRiskAt: minutesLater(135),
    })
    expect(resumeClock(paused, minutesLater(10))).toMatchObject({ pausedAt: null, dueAt: minutesLater(120) })
    expect(resumeClock(clock, minutesLater(75))).toBe(clock)
  })

  it('that was late when it was paused stays as late as it was', () => {
    const late = resumeClock(pauseClock(clock, minutesLater(120)), minutesLater(500))
    expect(late).toMatchObject({ pausedAt: null, dueAt: minutesLater(120), atRiskAt: minutesLater(90) })
    const warned = resumeClock(pauseClock(clock, minutesLater(100)), minutesLater(130))
    expect(warned).toMatchObject({ dueAt: minutesLater(150), atRiskAt: minutesLater(90) })
  })

  it('can take a resumption back exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 5_000 }), (since, still) => {
        const paused = pauseClock(clock, minutesLater(since))
        const resumedAt = minutesLater(since + still)
        expect(undoResume(resumeClock(paused, resumedAt), minutesLater(since), resumedAt)).toEqual(paused)
      }),
    )
    const met = meetClock(clock, minutesLater(5))
    expect(undoResume(met, minutesLater(1), minutesLater(2))).toBe(met)
  })
})

describe('the next clock', () => {
  const later = aClock('resolution', 'S3')

  it('is the running one due first, whatever the order', () => {
    expect(nextClock([later, clock])).toBe(clock)
    expect(nextClock([clock, later])).toBe(clock)
    expect(nextClock([meetClock(clock, minutesLater(1)), later])).toBe(later)
  })

  it('is none when nothing runs', () => {
    expect(nextClock([])).toBeNull()
    expect(nextClock([meetClock(clock, minutesLater(1)), pauseClock(later, minutesLater(1))])).toBeNull()
  })
})

describe('the default policy', () => {
  it('is valid, and gives the graver case less time, of every clock', () => {
    slaPolicySchema.parse(defaultSlaPolicy)
    for (const kind of clockKindSchema.options) {
      const { S1, S2, S3, S4 } = defaultSlaPolicy.minutes[kind]
      expect(S1 < S2 && S2 < S3 && S3 < S4, kind).toBe(true)
    }
  })
})
