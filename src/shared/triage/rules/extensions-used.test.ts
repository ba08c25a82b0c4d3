import { expect, it } from 'vitest'
import { aClock } from '../../../../test/fixtures/case-builder.ts'
import { extendClock, meetClock } from '../../sla/clock.ts'
import { defaultTriagePolicy as policy, withRule } from '../policy.ts'
import { at, quietCase } from '../testing/sample-cases.ts'
import { extensionsUsed } from './extensions-used.ts'

const minute = (count: number) => `2026-03-01T10:0${count}:00.000Z`
const putOff = (count: number) =>
  Array.from({ length: count }).reduce<ReturnType<typeof aClock>>(
    (clock, _, n) => extendClock(clock, { at: minute(n), minutes: 30, reason: 'Carrier' }),
    aClock('resolution', 'S3', at),
  )

it('allows one extension, not two', () => {
  expect(extensionsUsed.evaluate(quietCase({ clocks: [putOff(1)] }), policy, at)).toBeNull()
  expect(extensionsUsed.evaluate(quietCase({ clocks: [putOff(3)] }), policy, at)).toMatchObject({
    label: 'Time for solution put off 3 times',
    counterfactual: 'Not raised if it had been put off at most once. It was put off 3 times.',
    evidence: [{ kind: 'clock', clock: 'resolution' }],
    raisedAt: minute(1),
  })
})

it('may allow none or more', () => {
  const none = withRule(policy, 'extensions_used', { allowed: 0 })
  expect(extensionsUsed.evaluate(quietCase({ clocks: [putOff(1)] }), none, at)?.counterfactual).toBe(
    'Not raised if it had been put off no time. It was put off once.',
  )
  expect(
    extensionsUsed.evaluate(
      quietCase({ clocks: [putOff(3)] }),
      withRule(policy, 'extensions_used', { allowed: 3 }),
      at,
    ),
  ).toBeNull()
})

it('does not add up what different clocks were put off, nor count a met one', () => {
  const reply = extendClock(aClock('first_response', 'S3', at), { at, minutes: 5, reason: 'x' })
  expect(extensionsUsed.evaluate(quietCase({ clocks: [putOff(1), reply] }), policy, at)).toBeNull()
  expect(extensionsUsed.evaluate(quietCase({ clocks: [meetClock(putOff(3), at)] }), policy, at)).toBeNull()
  expect(extensionsUsed.evaluate(quietCase({ clocks: [putOff(3)], status: 'resolved' }), policy, at)).toBeNull()
})

it('takes back no more than the extensions too many', () => {
  const changed = extensionsUsed.withoutTrigger(quietCase({ clocks: [putOff(3)] }), policy, at)
  expect(changed.clocks[0]?.extensions).toHaveLength(1)
})
