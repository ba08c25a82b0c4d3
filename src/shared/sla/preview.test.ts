import { describe, expect, it } from 'vitest'
import { aCase, aClock, minutesLater } from '../../../test/fixtures/case-builder.ts'
import { type Clock, clockSchema, meetClock } from './clock.ts'
import { keepBook } from './clock-book.ts'
import { clockChanges, reachableClocks } from './preview.ts'
import { defaultSlaPolicy, type SlaPolicy } from './sla-policy.ts'

const current = defaultSlaPolicy
const withMinutes = (S3: number): SlaPolicy => ({
  ...current,
  minutes: { ...current.minutes, resolution: { ...current.minutes.resolution, S3 } },
})
const effectsAt = (minutes: number, proposed: SlaPolicy, clocks: Clock[] = [aClock('resolution')]) =>
  clockChanges(aCase({ clocks }), { current, proposed, now: minutesLater(minutes) }).flatMap(({ effects }) => effects)

describe('what another policy does to a clock of a day', () => {
  it.each([
    ['half of it', 0, 720, ['earlier']],
    ['half of it, when six tenths of that are used', 600, 720, ['earlier', 'newly_at_risk']],
    ['half of it, when more is used', 900, 720, ['earlier', 'newly_breached']],
    ['twice as much, when it was at risk', 1_200, 2_880, ['later', 'no_longer_at_risk']],
    ['twice as much, when it was late', 1_500, 2_880, ['later', 'no_longer_breached']],
    ['as much', 1_500, 1_440, []],
  ])('with %s: after %s minutes', (_, minutes, target, effects) => {
    expect(effectsAt(minutes, withMinutes(target))).toEqual(effects)
  })

  it('tells the due times before and after', () => {
    expect(clockChanges(aCase(), { current, proposed: withMinutes(60), now: minutesLater(0) })).toEqual([
      { kind: 'resolution', before: minutesLater(1_440), after: minutesLater(60), effects: ['earlier'] },
    ])
  })

  it('tells of one that would stand still, or would no longer', () => {
    const still = { ...current, pauses: { ...current.pauses, resolution: ['waiting_third_party' as const] } }
    const inStatus = (status: 'waiting_customer' | 'waiting_third_party') =>
      keepBook([aClock('resolution')], { teamId: aCase().teamId, status, approvals: [] }, minutesLater(10))
    expect(effectsAt(20, still, inStatus('waiting_third_party'))).toEqual(['stops'])
    expect(effectsAt(20, still, inStatus('waiting_customer'))).toEqual(['goes_on'])
  })

  it('leaves out clocks that are met, and those of the first release', () => {
    const { targetMinutes, policyVersion, waits, teams, ...former } = aClock('resolution')
    const clocks = [meetClock(aClock('resolution'), minutesLater(5)), clockSchema.parse(former)]
    expect(effectsAt(10, withMinutes(1), clocks)).toEqual([])
    expect(reachableClocks({ clocks })).toBe(0)
    expect(reachableClocks(aCase())).toBe(2)
  })
})
