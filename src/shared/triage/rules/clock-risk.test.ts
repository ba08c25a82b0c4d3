import { describe, expect, it } from 'vitest'
import { aClock } from '../../../../test/fixtures/case-builder.ts'
import { meetClock, pauseClock } from '../../sla/clock.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase } from '../testing/sample-cases.ts'
import { resolutionSlaRisk } from './resolution-sla-risk.ts'
import { responseSlaRisk } from './response-sla-risk.ts'

// Two hours for S3, at risk after 90 minutes: 11:00 and 11:30 UTC.
const clock = aClock('first_response', 'S3', at)
const input = quietCase({ clocks: [clock] })
const [before, risky, late] = ['2026-03-01T10:59:59.999Z', '2026-03-01T11:00:00.000Z', '2026-03-01T11:30:00.000Z']
const points = (rule: typeof responseSlaRisk, when: string) => rule.evaluate(input, policy, when)?.contribution

describe('response_sla_risk', () => {
  it('is raised from the moment the clock is at risk, and weighs more when the time is up', () => {
    expect(responseSlaRisk.evaluate(input, policy, before)).toBeNull()
    expect(responseSlaRisk.evaluate(input, policy, risky)).toMatchObject({
      label: 'First reply due 1 Mar 11:30 UTC',
      sentence: 'A person must reply by 1 Mar 11:30 UTC. Most of that time is used.',
      counterfactual: 'Not raised if a person had replied before 1 Mar 11:00 UTC.',
      evidence: [{ kind: 'clock', clock: 'first_response' }],
      contribution: 10,
      raisedAt: risky,
      suggests: { type: 'priority' },
    })
    expect(responseSlaRisk.evaluate(input, policy, late)).toMatchObject({
      label: 'First reply late: due 1 Mar 11:30 UTC',
      contribution: 20,
      raisedAt: late,
    })
  })

  it('says the same an hour later, and names the moments at which it changes', () => {
    expect(responseSlaRisk.evaluate(input, policy, '2026-04-01T00:00:00.000Z')).toEqual(
      responseSlaRisk.evaluate(input, policy, late),
    )
    expect([at, risky, late].map((when) => responseSlaRisk.nextChange(input, policy, when))).toEqual([
      risky,
      late,
      null,
    ])
  })

  it('never weighs less when late, whatever the policy says', () => {
    const upsideDown = withRule(policy, 'response_sla_risk', { points: 30, breachedPoints: 5 })
    expect(responseSlaRisk.evaluate(input, upsideDown, late)?.contribution).toBe(30)
    expect(points(responseSlaRisk, risky)).toBeLessThan(points(responseSlaRisk, late) ?? 0)
  })

  it.each([
    ['paused', quietCase({ clocks: [pauseClock(clock, before)] })],
    ['met', quietCase({ clocks: [meetClock(clock, late)] })],
    ['of a case that is done', { ...input, status: 'resolved' as const }],
    ['of another kind', quietCase({ clocks: [aClock('acknowledgement', 'S3', at)] })],
  ])('is not raised by a clock that is %s', (_, quiet) => {
    expect(responseSlaRisk.evaluate(quiet, policy, late)).toBeNull()
    expect(responseSlaRisk.nextChange(quiet, policy, at)).toBeNull()
  })
})

it('resolution_sla_risk watches the resolution alone', () => {
  const resolution = quietCase({ clocks: [clock, aClock('resolution', 'S3', at)] })
  expect(resolutionSlaRisk.evaluate(resolution, policy, late)).toBeNull()
  expect(resolutionSlaRisk.evaluate(resolution, policy, '2026-03-02T03:30:00.000Z')).toMatchObject({
    label: 'Solution due 2 Mar 09:30 UTC',
    evidence: [{ kind: 'clock', clock: 'resolution' }],
  })
})
